@clause:COIA-34-3
Feature: Conflict of Interest Act, section 34(3): make the final declaration within 30 days of leaving office
  The member or officer who leaves declares. Failing is an offence.

  Rule: The day of leaving is not counted and the thirtieth day is in time

    Example: Made on the last day, Thursday 2 April
      Given the declaration "declaration-of-driver-3"
      And "office-left" happened on 2026-03-03
      And "final-declaration-made" happened on 2026-04-02
      When ETH-03 is checked on 2026-04-02
      Then the duty is met
      And the last day was 2026-04-02
      And the finding cites COIA-34-3

    Example: Made on the day after
      Given the declaration "declaration-of-driver-3"
      And "office-left" happened on 2026-03-03
      And "final-declaration-made" happened on 2026-04-03
      When ETH-03 is checked on 2026-04-03
      Then it is late by 1 day
      And the last day was 2026-04-02

    Example: Not yet made on the last day
      Given the declaration "declaration-of-driver-3"
      And "office-left" happened on 2026-03-03
      When ETH-03 is checked on 2026-04-02
      Then the clock is still running
      And the last day is 2026-04-02

    Example: Still not made on the day after
      Given the declaration "declaration-of-driver-3"
      And "office-left" happened on 2026-03-03
      When ETH-03 is checked on 2026-04-03
      Then it is overdue by 1 day
      And the last day was 2026-04-02

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 26 April, a Sunday: made on Monday 27 April
      Given the declaration "declaration-of-driver-3"
      And "office-left" happened on 2026-03-27
      And "final-declaration-made" happened on 2026-04-27
      When ETH-03 is checked on 2026-04-27
      Then the duty is met
      And the last day was 2026-04-27

    Example: Made on the day after the moved day
      Given the declaration "declaration-of-driver-3"
      And "office-left" happened on 2026-03-27
      And "final-declaration-made" happened on 2026-04-28
      When ETH-03 is checked on 2026-04-28
      Then it is late by 1 day
      And the last day was 2026-04-27

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 16 May
      Given Saturdays count
      And the declaration "declaration-of-driver-3"
      And "office-left" happened on 2026-04-16
      When ETH-03 is checked on 2026-05-17
      Then it is overdue by 1 day
      And the last day was 2026-05-16
      And the last arguable day is 2026-05-18

    Example: Saturdays are excluded: the last day is Monday 18 May
      Given Saturdays are excluded
      And the declaration "declaration-of-driver-3"
      And "office-left" happened on 2026-04-16
      When ETH-03 is checked on 2026-05-17
      Then the clock is still running
      And the last day is 2026-05-18

  Rule: The Act applies from 19 August 2025

    Example: The clock would start on Monday 18 August 2025, the day before
      Given the declaration "declaration-of-driver-3"
      And "office-left" happened on 2025-08-18
      When ETH-03 is checked on 2025-08-20
      Then the rule does not apply

    Example: The clock starts on Tuesday 19 August 2025, the first day
      Given the declaration "declaration-of-driver-3"
      And "office-left" happened on 2025-08-19
      When ETH-03 is checked on 2025-08-20
      Then the clock is still running
      And the last day is 2025-09-18
