@clause:PACAA-8
Feature: Public Appointments (County Assemblies Approval) Act, section 8: table the report on a nominee within 21 days
  The clock starts when a notification arrives that fully complies. The number is to be checked.

  Rule: The day of a notification that fully complies is not counted and the twenty-first day is in time

    Example: Reported on the last day, Tuesday 31 March
      Given the nomination "chief-officer-water"
      And "complete-nomination-received" happened on 2026-03-10
      And "nominee-report-tabled" happened on 2026-03-31
      When APP-06 is checked on 2026-03-31
      Then the duty is met
      And the last day was 2026-03-31
      And the finding cites PACAA-8

    Example: Reported on the day after
      Given the nomination "chief-officer-water"
      And "complete-nomination-received" happened on 2026-03-10
      And "nominee-report-tabled" happened on 2026-04-01
      When APP-06 is checked on 2026-04-01
      Then it is late by 1 day
      And the last day was 2026-03-31

    Example: Not yet reported on the last day
      Given the nomination "chief-officer-water"
      And "complete-nomination-received" happened on 2026-03-10
      When APP-06 is checked on 2026-03-31
      Then the clock is still running
      And the last day is 2026-03-31

    Example: Still not reported on the day after
      Given the nomination "chief-officer-water"
      And "complete-nomination-received" happened on 2026-03-10
      When APP-06 is checked on 2026-04-01
      Then it is overdue by 1 day
      And the last day was 2026-03-31

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 1 June, Madaraka Day: reported on Tuesday 2 June
      Given the nomination "chief-officer-water"
      And "complete-nomination-received" happened on 2026-05-11
      And "nominee-report-tabled" happened on 2026-06-02
      When APP-06 is checked on 2026-06-02
      Then the duty is met
      And the last day was 2026-06-02

    Example: Reported on the day after the moved day
      Given the nomination "chief-officer-water"
      And "complete-nomination-received" happened on 2026-05-11
      And "nominee-report-tabled" happened on 2026-06-03
      When APP-06 is checked on 2026-06-03
      Then it is late by 1 day
      And the last day was 2026-06-02

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 1 January: New Year's Day.

    Example: Saturdays count: the last day is Saturday 2 January
      Given Saturdays count
      And the nomination "chief-officer-water"
      And "complete-nomination-received" happened on 2026-12-11
      When APP-06 is checked on 2027-01-03
      Then it is overdue by 1 day
      And the last day was 2027-01-02
      And the last arguable day is 2027-01-04

    Example: Saturdays are excluded: the last day is Monday 4 January
      Given Saturdays are excluded
      And the nomination "chief-officer-water"
      And "complete-nomination-received" happened on 2026-12-11
      When APP-06 is checked on 2027-01-03
      Then the clock is still running
      And the last day is 2027-01-04

  Rule: No clock runs where there was no a notification that fully complies

    Example: Nothing of the kind is recorded
      Given the nomination "chief-officer-water"
      And "matter-opened" happened on 2026-03-10
      When APP-06 is checked on 2026-04-01
      Then no clock runs

  Rule: A decision of the House implies the report

    Example: Decided on the last day
      Given the nomination "chief-officer-water"
      And "complete-nomination-received" happened on 2026-03-10
      And "nomination-decided" happened on 2026-03-31
      When APP-06 is checked on 2026-03-31
      Then the duty is met
      And the last day was 2026-03-31

    Example: Decided on the day after
      Given the nomination "chief-officer-water"
      And "complete-nomination-received" happened on 2026-03-10
      And "nomination-decided" happened on 2026-04-01
      When APP-06 is checked on 2026-04-01
      Then it is late by 1 day
