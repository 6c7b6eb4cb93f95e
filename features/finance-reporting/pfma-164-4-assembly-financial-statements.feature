@clause:PFMA-164-4
Feature: Public Finance Management Act, section 149(2)(k) and 164(4): send the assembly's annual financial statements within 2 months of the year's end
  The Clerk sends them to the Auditor-General. Until 24 September 2026 it was three months. The Public Audit Act and the Services Act still say three: work to the earliest and cite each.

  Rule: Two months after 30 June end on 30 August

    Example: Sent on Monday 30 August
      Given the financial-statements "assembly-statements-2026-27"
      And "entity-statements-submitted" happened on 2027-08-30
      When FIN-01 is checked on 2027-08-30
      Then the duty is met
      And the last day was 2027-08-30
      And the finding cites PFMA-164-4

    Example: Sent on the day before, Sunday 29 August
      Given the financial-statements "assembly-statements-2026-27"
      And "entity-statements-submitted" happened on 2027-08-29
      When FIN-01 is checked on 2027-08-29
      Then the duty is met
      And the last day was 2027-08-30

    Example: Sent on the day after
      Given the financial-statements "assembly-statements-2026-27"
      And "entity-statements-submitted" happened on 2027-08-31
      When FIN-01 is checked on 2027-08-31
      Then it is late by 1 day
      And the last day was 2027-08-30

    Example: Not yet sent on the last day
      Given the financial-statements "assembly-statements-2026-27"
      And "matter-opened" happened on 2027-07-31
      When FIN-01 is checked on 2027-08-30
      Then the clock is still running
      And the last day is 2027-08-30

    Example: Still not sent on the day after
      Given the financial-statements "assembly-statements-2026-27"
      And "matter-opened" happened on 2027-07-31
      When FIN-01 is checked on 2027-08-31
      Then it is overdue by 1 day
      And the last day was 2027-08-30

  Rule: Counsel decides whether two months after 30 June end on 30 or on 31 August

    Example: The same number: the last day is Monday 30 August 2027
      Given the financial-statements "assembly-statements-2026-27"
      And "matter-opened" happened on 2027-07-01
      When FIN-01 is checked on 2027-08-31
      Then it is overdue by 1 day
      And the last day was 2027-08-30
      And the last arguable day is 2027-08-31

    Example: From the next day: the last day is Tuesday 31 August 2027
      Given months after the end of a year run from its next day
      And the financial-statements "assembly-statements-2026-27"
      And "matter-opened" happened on 2027-07-01
      When FIN-01 is checked on 2027-08-31
      Then the clock is still running
      And the last day is 2027-08-31

    Example: From the next day: a day later it is overdue
      Given months after the end of a year run from its next day
      And the financial-statements "assembly-statements-2026-27"
      And "matter-opened" happened on 2027-07-01
      When FIN-01 is checked on 2027-09-01
      Then it is overdue by 1 day
      And the last day was 2027-08-31

  Rule: The year that ends on 30 June 2027 is the first under this wording

    Example: The year that ended on 30 June 2026
      Given the financial-statements "assembly-statements-2025-26"
      And "matter-opened" happened on 2026-07-01
      When FIN-01 is checked on 2026-09-01
      Then the rule does not apply

    Example: The year that ends on 30 June 2027
      Given the financial-statements "assembly-statements-2026-27"
      And "matter-opened" happened on 2027-07-01
      When FIN-01 is checked on 2027-07-31
      Then the clock is still running
      And the last day is 2027-08-30

  Rule: Under the earlier wording three months end on 30 September

    Example: Sent on 30 September 2025
      Given the financial-statements "assembly-statements-2024-25"
      And "entity-statements-submitted" happened on 2025-09-30
      When FIN-01-old is checked on 2025-09-30
      Then the duty is met
      And the last day was 2025-09-30
      And the finding cites PFMA-164-4

    Example: Sent on the day before, Monday 29 September
      Given the financial-statements "assembly-statements-2024-25"
      And "entity-statements-submitted" happened on 2025-09-29
      When FIN-01-old is checked on 2025-09-29
      Then the duty is met
      And the last day was 2025-09-30

    Example: Sent on 1 October 2025
      Given the financial-statements "assembly-statements-2024-25"
      And "entity-statements-submitted" happened on 2025-10-01
      When FIN-01-old is checked on 2025-10-01
      Then it is late by 1 day
      And the last day was 2025-09-30

    Example: The year that ended on 30 June 2026 is still under it
      Given the financial-statements "assembly-statements-2025-26"
      And "matter-opened" happened on 2026-07-01
      When FIN-01-old is checked on 2026-07-31
      Then the clock is still running
      And the last day is 2026-09-30

    Example: The year that ends on 30 June 2027 is not
      Given the financial-statements "assembly-statements-2026-27"
      And "matter-opened" happened on 2027-07-01
      When FIN-01-old is checked on 2027-08-01
      Then the rule does not apply

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 30 August 2031
      Given Saturdays count
      And the financial-statements "assembly-statements-2030-31"
      And "matter-opened" happened on 2031-07-01
      When FIN-01 is checked on 2031-08-31
      Then it is overdue by 1 day
      And the last day was 2031-08-30
      And the last arguable day is 2031-09-01

    Example: Saturdays are excluded: the last day is Monday 1 September 2031
      Given Saturdays are excluded
      And the financial-statements "assembly-statements-2030-31"
      And "matter-opened" happened on 2031-07-01
      When FIN-01 is checked on 2031-08-31
      Then the clock is still running
      And the last day is 2031-09-01

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 30 September 2023
      Given Saturdays count
      And the financial-statements "assembly-statements-2022-23"
      And "matter-opened" happened on 2023-07-01
      When FIN-01-old is checked on 2023-10-01
      Then it is overdue by 1 day
      And the last day was 2023-09-30
      And the last arguable day is 2023-10-02

    Example: Saturdays are excluded: the last day is Monday 2 October 2023
      Given Saturdays are excluded
      And the financial-statements "assembly-statements-2022-23"
      And "matter-opened" happened on 2023-07-01
      When FIN-01-old is checked on 2023-10-01
      Then the clock is still running
      And the last day is 2023-10-02

  Rule: Three months ended on 30 September however the end of the year is read

    Example: The months run from the next day: the same day
      Given months after the end of a year run from its next day
      And the financial-statements "assembly-statements-2024-25"
      And "matter-opened" happened on 2025-07-01
      When FIN-01-old is checked on 2025-10-01
      Then it is overdue by 1 day
      And the last day was 2025-09-30
