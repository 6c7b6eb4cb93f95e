@clause:COIA-35-2
Feature: Conflict of Interest Act, section 35(2) with 32(4),(9): ask for clarification of a declaration within 6 months
  A power that lapses, not a duty. Never asking is no breach.

  Rule: The day of receipt is not counted and six months end on the day with the same number

    Example: Asked for on the last day, Monday 10 August
      Given the declaration "declaration-of-member-12"
      And "declaration-received" happened on 2026-02-10
      And "clarification-requested" happened on 2026-08-10
      When ETH-04 is checked on 2026-08-10
      Then the duty is met
      And the last day was 2026-08-10
      And the finding cites COIA-35-2

    Example: Asked for on the day after
      Given the declaration "declaration-of-member-12"
      And "declaration-received" happened on 2026-02-10
      And "clarification-requested" happened on 2026-08-11
      When ETH-04 is checked on 2026-08-11
      Then it is late by 1 day
      And the last day was 2026-08-10
      And it is no breach

    Example: Not yet asked for on the last day
      Given the declaration "declaration-of-member-12"
      And "declaration-received" happened on 2026-02-10
      When ETH-04 is checked on 2026-08-10
      Then the clock is still running
      And the last day is 2026-08-10

    Example: Still not asked for on the day after
      Given the declaration "declaration-of-member-12"
      And "declaration-received" happened on 2026-02-10
      When ETH-04 is checked on 2026-08-11
      Then it is overdue by 1 day
      And the last day was 2026-08-10
      And it is no breach

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 6 September, a Sunday: asked for on Monday 7 September
      Given the declaration "declaration-of-member-12"
      And "declaration-received" happened on 2026-03-06
      And "clarification-requested" happened on 2026-09-07
      When ETH-04 is checked on 2026-09-07
      Then the duty is met
      And the last day was 2026-09-07

    Example: Asked for on the day after the moved day
      Given the declaration "declaration-of-member-12"
      And "declaration-received" happened on 2026-03-06
      And "clarification-requested" happened on 2026-09-08
      When ETH-04 is checked on 2026-09-08
      Then it is late by 1 day
      And the last day was 2026-09-07

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 26 September
      Given Saturdays count
      And the declaration "declaration-of-member-12"
      And "declaration-received" happened on 2026-03-26
      When ETH-04 is checked on 2026-09-27
      Then it is overdue by 1 day
      And the last day was 2026-09-26
      And the last arguable day is 2026-09-28

    Example: Saturdays are excluded: the last day is Monday 28 September
      Given Saturdays are excluded
      And the declaration "declaration-of-member-12"
      And "declaration-received" happened on 2026-03-26
      When ETH-04 is checked on 2026-09-27
      Then the clock is still running
      And the last day is 2026-09-28

  Rule: The Act applies from 19 August 2025

    Example: The clock would start on Monday 18 August 2025, the day before
      Given the declaration "declaration-of-member-12"
      And "declaration-received" happened on 2025-08-18
      When ETH-04 is checked on 2025-08-20
      Then the rule does not apply

    Example: The clock starts on Tuesday 19 August 2025, the first day
      Given the declaration "declaration-of-member-12"
      And "declaration-received" happened on 2025-08-19
      When ETH-04 is checked on 2025-08-20
      Then the clock is still running
      And the last day is 2026-02-19
