@clause:SO-47-4
Feature: Standing Orders of a county assembly, order 47(4): table the report on a nominee within 14 days, unless a law says otherwise
  The order is of another county and to be confirmed for Kisumu.

  Rule: The day of receipt is not counted and the fourteenth day is in time

    Example: Reported on the last day, Thursday 26 March
      Given the nomination "chief-officer-lands"
      And "nomination-received" happened on 2026-03-12
      And "nominee-report-tabled" happened on 2026-03-26
      When APP-07 is checked on 2026-03-26
      Then the duty is met
      And the last day was 2026-03-26
      And the finding cites SO-47-4

    Example: Reported on the day after
      Given the nomination "chief-officer-lands"
      And "nomination-received" happened on 2026-03-12
      And "nominee-report-tabled" happened on 2026-03-27
      When APP-07 is checked on 2026-03-27
      Then it is late by 1 day
      And the last day was 2026-03-26

    Example: Not yet reported on the last day
      Given the nomination "chief-officer-lands"
      And "nomination-received" happened on 2026-03-12
      When APP-07 is checked on 2026-03-26
      Then the clock is still running
      And the last day is 2026-03-26

    Example: Still not reported on the day after
      Given the nomination "chief-officer-lands"
      And "nomination-received" happened on 2026-03-12
      When APP-07 is checked on 2026-03-27
      Then it is overdue by 1 day
      And the last day was 2026-03-26

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 1 June, Madaraka Day: reported on Tuesday 2 June
      Given the nomination "chief-officer-lands"
      And "nomination-received" happened on 2026-05-18
      And "nominee-report-tabled" happened on 2026-06-02
      When APP-07 is checked on 2026-06-02
      Then the duty is met
      And the last day was 2026-06-02

    Example: Reported on the day after the moved day
      Given the nomination "chief-officer-lands"
      And "nomination-received" happened on 2026-05-18
      And "nominee-report-tabled" happened on 2026-06-03
      When APP-07 is checked on 2026-06-03
      Then it is late by 1 day
      And the last day was 2026-06-02

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 1 January: New Year's Day.

    Example: Saturdays count: the last day is Saturday 2 January
      Given Saturdays count
      And the nomination "chief-officer-lands"
      And "nomination-received" happened on 2026-12-18
      When APP-07 is checked on 2027-01-03
      Then it is overdue by 1 day
      And the last day was 2027-01-02
      And the last arguable day is 2027-01-04

    Example: Saturdays are excluded: the last day is Monday 4 January
      Given Saturdays are excluded
      And the nomination "chief-officer-lands"
      And "nomination-received" happened on 2026-12-18
      When APP-07 is checked on 2027-01-03
      Then the clock is still running
      And the last day is 2027-01-04

  Rule: Without the day of receipt nobody can say whether it was in time

    Example: Reported, but the day of receipt is not recorded
      Given the nomination "chief-officer-lands"
      And "nominee-report-tabled" happened on 2026-03-26
      When APP-07 is checked on 2026-03-26
      Then we cannot tell

  Rule: A decision of the House implies the report

    Example: Decided on the last day
      Given the nomination "chief-officer-lands"
      And "nomination-received" happened on 2026-03-12
      And "nomination-decided" happened on 2026-03-26
      When APP-07 is checked on 2026-03-26
      Then the duty is met
      And the last day was 2026-03-26

    Example: Decided on the day after
      Given the nomination "chief-officer-lands"
      And "nomination-received" happened on 2026-03-12
      And "nomination-decided" happened on 2026-03-27
      When APP-07 is checked on 2026-03-27
      Then it is late by 1 day
