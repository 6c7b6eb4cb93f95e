@clause:PAA-49-2
Feature: Public Audit Act, section 49(2): publicise a special audit report within 7 days
  The Clerk puts the report on the website, gives public notice and gazettes that it can be had.

  Rule: The day of receipt is not counted and the seventh day is in time

    Example: Publicised on the last day, Thursday 12 February
      Given the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-02-05
      And "special-audit-report-publicised" happened on 2026-02-12
      When OVS-12 is checked on 2026-02-12
      Then the duty is met
      And the last day was 2026-02-12
      And the finding cites PAA-49-2

    Example: Publicised on the day before, Wednesday 11 February
      Given the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-02-05
      And "special-audit-report-publicised" happened on 2026-02-11
      When OVS-12 is checked on 2026-02-11
      Then the duty is met
      And the last day was 2026-02-12

    Example: Publicised on the day after
      Given the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-02-05
      And "special-audit-report-publicised" happened on 2026-02-13
      When OVS-12 is checked on 2026-02-13
      Then it is late by 1 day
      And the last day was 2026-02-12

    Example: Not yet publicised on the last day
      Given the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-02-05
      When OVS-12 is checked on 2026-02-12
      Then the clock is still running
      And the last day is 2026-02-12

    Example: Still not publicised on the day after
      Given the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-02-05
      When OVS-12 is checked on 2026-02-13
      Then it is overdue by 1 day
      And the last day was 2026-02-12

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 6 April, Easter Monday: publicised on Tuesday 7 April
      Given the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-03-30
      And "special-audit-report-publicised" happened on 2026-04-07
      When OVS-12 is checked on 2026-04-07
      Then the duty is met
      And the last day was 2026-04-07

    Example: Publicised on the day after the moved day
      Given the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-03-30
      And "special-audit-report-publicised" happened on 2026-04-08
      When OVS-12 is checked on 2026-04-08
      Then it is late by 1 day
      And the last day was 2026-04-07

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 3 April: Good Friday.

    Example: Saturdays count: the last day is Saturday 4 April
      Given Saturdays count
      And the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-03-27
      When OVS-12 is checked on 2026-04-05
      Then it is overdue by 1 day
      And the last day was 2026-04-04
      And the last arguable day is 2026-04-07

    Example: Saturdays are excluded: the last day is Tuesday 7 April
      Given Saturdays are excluded
      And the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-03-27
      When OVS-12 is checked on 2026-04-05
      Then the clock is still running
      And the last day is 2026-04-07

  Rule: Without the day of receipt nobody can say whether it was in time

    Example: Publicised, but the day of receipt is not recorded
      Given the special-audit-report "hospital-special-audit"
      And "special-audit-report-publicised" happened on 2026-02-12
      When OVS-12 is checked on 2026-02-12
      Then we cannot tell
