@clause:PAA-32-3
Feature: Public Audit Act, section 32(3): the Auditor-General publicises a report within 14 days
  Fourteen days after the report was submitted to the assembly.

  Rule: The day of receipt is not counted and the fourteenth day is in time

    Example: Publicised on the last day, Thursday 26 February
      Given the audit-report "audit-of-assembly-2024-25"
      And "audit-report-received" happened on 2026-02-12
      And "audit-report-publicised" happened on 2026-02-26
      When FIN-13 is checked on 2026-02-26
      Then the duty is met
      And the last day was 2026-02-26
      And the finding cites PAA-32-3

    Example: Publicised on the day after
      Given the audit-report "audit-of-assembly-2024-25"
      And "audit-report-received" happened on 2026-02-12
      And "audit-report-publicised" happened on 2026-02-27
      When FIN-13 is checked on 2026-02-27
      Then it is late by 1 day
      And the last day was 2026-02-26

    Example: Not yet publicised on the last day
      Given the audit-report "audit-of-assembly-2024-25"
      And "audit-report-received" happened on 2026-02-12
      When FIN-13 is checked on 2026-02-26
      Then the clock is still running
      And the last day is 2026-02-26

    Example: Still not publicised on the day after
      Given the audit-report "audit-of-assembly-2024-25"
      And "audit-report-received" happened on 2026-02-12
      When FIN-13 is checked on 2026-02-27
      Then it is overdue by 1 day
      And the last day was 2026-02-26

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 6 April, Easter Monday: publicised on Tuesday 7 April
      Given the audit-report "audit-of-assembly-2024-25"
      And "audit-report-received" happened on 2026-03-23
      And "audit-report-publicised" happened on 2026-04-07
      When FIN-13 is checked on 2026-04-07
      Then the duty is met
      And the last day was 2026-04-07

    Example: Publicised on the day after the moved day
      Given the audit-report "audit-of-assembly-2024-25"
      And "audit-report-received" happened on 2026-03-23
      And "audit-report-publicised" happened on 2026-04-08
      When FIN-13 is checked on 2026-04-08
      Then it is late by 1 day
      And the last day was 2026-04-07

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 1 May: Labour Day.

    Example: Saturdays count: the last day is Saturday 2 May
      Given Saturdays count
      And the audit-report "audit-of-assembly-2024-25"
      And "audit-report-received" happened on 2026-04-17
      When FIN-13 is checked on 2026-05-03
      Then it is overdue by 1 day
      And the last day was 2026-05-02
      And the last arguable day is 2026-05-04

    Example: Saturdays are excluded: the last day is Monday 4 May
      Given Saturdays are excluded
      And the audit-report "audit-of-assembly-2024-25"
      And "audit-report-received" happened on 2026-04-17
      When FIN-13 is checked on 2026-05-03
      Then the clock is still running
      And the last day is 2026-05-04

  Rule: Without the day of receipt nobody can say whether it was in time

    Example: Publicised, but the day of receipt is not recorded
      Given the audit-report "audit-of-assembly-2024-25"
      And "audit-report-publicised" happened on 2026-02-26
      When FIN-13 is checked on 2026-02-26
      Then we cannot tell
