@clause:COIA-34-2
Feature: Conflict of Interest Act, section 34(2): make the two-yearly declaration in December
  The declaration shows the state on 1 November. It is made between 1 and 31 December. Which year begins the cycle is not in the text.

  Rule: From 1 December to 31 December, both included

    Example: Made on 30 November 2025
      Given the declaration "declaration-of-clerk-2025"
      And "periodic-declaration-made" happened on 2025-11-30
      When ETH-02 is checked on 2025-12-05
      Then it is too early by 1 day
      And the finding cites COIA-34-2

    Example: Made on 1 December 2025
      Given the declaration "declaration-of-clerk-2025"
      And "periodic-declaration-made" happened on 2025-12-01
      When ETH-02 is checked on 2025-12-05
      Then the duty is met

    Example: Made on 31 December 2025
      Given the declaration "declaration-of-clerk-2025"
      And "periodic-declaration-made" happened on 2025-12-31
      When ETH-02 is checked on 2025-12-31
      Then the duty is met
      And the last day was 2025-12-31

    Example: Made on 1 January 2026
      Given the declaration "declaration-of-clerk-2025"
      And "periodic-declaration-made" happened on 2026-01-01
      When ETH-02 is checked on 2026-01-05
      Then it is late by 1 day
      And the last day was 2025-12-31

    Example: Not made on 31 December 2025
      Given the declaration "declaration-of-clerk-2025"
      And "matter-opened" happened on 2025-11-03
      When ETH-02 is checked on 2025-12-31
      Then the clock is still running
      And the last day is 2025-12-31

    Example: Not made on 1 January 2026
      Given the declaration "declaration-of-clerk-2025"
      And "matter-opened" happened on 2025-11-03
      When ETH-02 is checked on 2026-01-01
      Then it is overdue by 1 day
      And the last day was 2025-12-31

  Rule: 31 December never moves

    Example: Saturdays are excluded and 31 December 2027 is a Friday, the next day a holiday
      Given Saturdays are excluded
      And the declaration "declaration-of-clerk-2027"
      And "matter-opened" happened on 2027-11-01
      When ETH-02 is checked on 2027-12-31
      Then the clock is still running
      And the last day is 2027-12-31

  Rule: The Act applies from 19 August 2025

    Example: December 2024
      Given the declaration "declaration-of-clerk-2024"
      And "matter-opened" happened on 2024-11-01
      When ETH-02 is checked on 2025-01-05
      Then the rule does not apply
