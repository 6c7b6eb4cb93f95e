@clause:COIA-23-2
Feature: Conflict of Interest Act, section 23(2): declare permitted outside employment within 30 days
  The officer registers it. Failing is an offence.

  Rule: The day of taking it up is not counted and the thirtieth day is in time

    Example: Declared on the last day, Friday 10 April
      Given the declaration "employment-of-officer-4"
      And "outside-employment-taken" happened on 2026-03-11
      And "outside-employment-declared" happened on 2026-04-10
      When ETH-07 is checked on 2026-04-10
      Then the duty is met
      And the last day was 2026-04-10
      And the finding cites COIA-23-2

    Example: Declared on the day after
      Given the declaration "employment-of-officer-4"
      And "outside-employment-taken" happened on 2026-03-11
      And "outside-employment-declared" happened on 2026-04-11
      When ETH-07 is checked on 2026-04-11
      Then it is late by 1 day
      And the last day was 2026-04-10

    Example: Not yet declared on the last day
      Given the declaration "employment-of-officer-4"
      And "outside-employment-taken" happened on 2026-03-11
      When ETH-07 is checked on 2026-04-10
      Then the clock is still running
      And the last day is 2026-04-10

    Example: Still not declared on the day after
      Given the declaration "employment-of-officer-4"
      And "outside-employment-taken" happened on 2026-03-11
      When ETH-07 is checked on 2026-04-11
      Then it is overdue by 1 day
      And the last day was 2026-04-10

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 10 May, a Sunday: declared on Monday 11 May
      Given the declaration "employment-of-officer-4"
      And "outside-employment-taken" happened on 2026-04-10
      And "outside-employment-declared" happened on 2026-05-11
      When ETH-07 is checked on 2026-05-11
      Then the duty is met
      And the last day was 2026-05-11

    Example: Declared on the day after the moved day
      Given the declaration "employment-of-officer-4"
      And "outside-employment-taken" happened on 2026-04-10
      And "outside-employment-declared" happened on 2026-05-12
      When ETH-07 is checked on 2026-05-12
      Then it is late by 1 day
      And the last day was 2026-05-11

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 23 May
      Given Saturdays count
      And the declaration "employment-of-officer-4"
      And "outside-employment-taken" happened on 2026-04-23
      When ETH-07 is checked on 2026-05-24
      Then it is overdue by 1 day
      And the last day was 2026-05-23
      And the last arguable day is 2026-05-25

    Example: Saturdays are excluded: the last day is Monday 25 May
      Given Saturdays are excluded
      And the declaration "employment-of-officer-4"
      And "outside-employment-taken" happened on 2026-04-23
      When ETH-07 is checked on 2026-05-24
      Then the clock is still running
      And the last day is 2026-05-25

  Rule: The Act applies from 19 August 2025

    Example: The clock would start on Monday 18 August 2025, the day before
      Given the declaration "employment-of-officer-4"
      And "outside-employment-taken" happened on 2025-08-18
      When ETH-07 is checked on 2025-08-20
      Then the rule does not apply

    Example: The clock starts on Tuesday 19 August 2025, the first day
      Given the declaration "employment-of-officer-4"
      And "outside-employment-taken" happened on 2025-08-19
      When ETH-07 is checked on 2025-08-20
      Then the clock is still running
      And the last day is 2025-09-18
