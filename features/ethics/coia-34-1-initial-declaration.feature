@clause:COIA-34-1
Feature: Conflict of Interest Act, section 34(1): make the initial declaration within 30 days of taking office
  Every member and officer declares income, assets and liabilities. Failing is an offence.

  Rule: The day of taking office is not counted and the thirtieth day is in time

    Example: Made on the last day, Thursday 12 March
      Given the declaration "declaration-of-member-12"
      And "office-assumed" happened on 2026-02-10
      And "initial-declaration-made" happened on 2026-03-12
      When ETH-01 is checked on 2026-03-12
      Then the duty is met
      And the last day was 2026-03-12
      And the finding cites COIA-34-1

    Example: Made on the day after
      Given the declaration "declaration-of-member-12"
      And "office-assumed" happened on 2026-02-10
      And "initial-declaration-made" happened on 2026-03-13
      When ETH-01 is checked on 2026-03-13
      Then it is late by 1 day
      And the last day was 2026-03-12

    Example: Not yet made on the last day
      Given the declaration "declaration-of-member-12"
      And "office-assumed" happened on 2026-02-10
      When ETH-01 is checked on 2026-03-12
      Then the clock is still running
      And the last day is 2026-03-12

    Example: Still not made on the day after
      Given the declaration "declaration-of-member-12"
      And "office-assumed" happened on 2026-02-10
      When ETH-01 is checked on 2026-03-13
      Then it is overdue by 1 day
      And the last day was 2026-03-12

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 5 April, a Sunday: made on Tuesday 7 April
      Given the declaration "declaration-of-member-12"
      And "office-assumed" happened on 2026-03-06
      And "initial-declaration-made" happened on 2026-04-07
      When ETH-01 is checked on 2026-04-07
      Then the duty is met
      And the last day was 2026-04-07

    Example: Made on the day after the moved day
      Given the declaration "declaration-of-member-12"
      And "office-assumed" happened on 2026-03-06
      And "initial-declaration-made" happened on 2026-04-08
      When ETH-01 is checked on 2026-04-08
      Then it is late by 1 day
      And the last day was 2026-04-07

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 25 April
      Given Saturdays count
      And the declaration "declaration-of-member-12"
      And "office-assumed" happened on 2026-03-26
      When ETH-01 is checked on 2026-04-26
      Then it is overdue by 1 day
      And the last day was 2026-04-25
      And the last arguable day is 2026-04-27

    Example: Saturdays are excluded: the last day is Monday 27 April
      Given Saturdays are excluded
      And the declaration "declaration-of-member-12"
      And "office-assumed" happened on 2026-03-26
      When ETH-01 is checked on 2026-04-26
      Then the clock is still running
      And the last day is 2026-04-27

  Rule: The Act applies from 19 August 2025

    Example: The clock would start on Monday 18 August 2025, the day before
      Given the declaration "declaration-of-member-12"
      And "office-assumed" happened on 2025-08-18
      When ETH-01 is checked on 2025-08-20
      Then the rule does not apply

    Example: The clock starts on Tuesday 19 August 2025, the first day
      Given the declaration "declaration-of-member-12"
      And "office-assumed" happened on 2025-08-19
      When ETH-01 is checked on 2025-08-20
      Then the clock is still running
      And the last day is 2025-09-18
