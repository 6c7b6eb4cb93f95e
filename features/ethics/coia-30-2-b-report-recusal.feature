@clause:COIA-30-2-b
Feature: Conflict of Interest Act, section 30(2)(b): report a recusal to the ethics commission within 60 days
  The Clerk reports for the assembly.

  Rule: The day of the recusal is not counted and the sixtieth day is in time

    Example: Reported on the last day, Monday 4 May
      Given the declaration "recusal-of-member-7"
      And "recusal-made" happened on 2026-03-05
      And "recusal-reported" happened on 2026-05-04
      When ETH-06 is checked on 2026-05-04
      Then the duty is met
      And the last day was 2026-05-04
      And the finding cites COIA-30-2-b

    Example: Reported on the day after
      Given the declaration "recusal-of-member-7"
      And "recusal-made" happened on 2026-03-05
      And "recusal-reported" happened on 2026-05-05
      When ETH-06 is checked on 2026-05-05
      Then it is late by 1 day
      And the last day was 2026-05-04

    Example: Not yet reported on the last day
      Given the declaration "recusal-of-member-7"
      And "recusal-made" happened on 2026-03-05
      When ETH-06 is checked on 2026-05-04
      Then the clock is still running
      And the last day is 2026-05-04

    Example: Still not reported on the day after
      Given the declaration "recusal-of-member-7"
      And "recusal-made" happened on 2026-03-05
      When ETH-06 is checked on 2026-05-05
      Then it is overdue by 1 day
      And the last day was 2026-05-04

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 24 May, a Sunday: reported on Monday 25 May
      Given the declaration "recusal-of-member-7"
      And "recusal-made" happened on 2026-03-25
      And "recusal-reported" happened on 2026-05-25
      When ETH-06 is checked on 2026-05-25
      Then the duty is met
      And the last day was 2026-05-25

    Example: Reported on the day after the moved day
      Given the declaration "recusal-of-member-7"
      And "recusal-made" happened on 2026-03-25
      And "recusal-reported" happened on 2026-05-26
      When ETH-06 is checked on 2026-05-26
      Then it is late by 1 day
      And the last day was 2026-05-25

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 13 June
      Given Saturdays count
      And the declaration "recusal-of-member-7"
      And "recusal-made" happened on 2026-04-14
      When ETH-06 is checked on 2026-06-14
      Then it is overdue by 1 day
      And the last day was 2026-06-13
      And the last arguable day is 2026-06-15

    Example: Saturdays are excluded: the last day is Monday 15 June
      Given Saturdays are excluded
      And the declaration "recusal-of-member-7"
      And "recusal-made" happened on 2026-04-14
      When ETH-06 is checked on 2026-06-14
      Then the clock is still running
      And the last day is 2026-06-15

  Rule: The Act applies from 19 August 2025

    Example: The clock would start on Monday 18 August 2025, the day before
      Given the declaration "recusal-of-member-7"
      And "recusal-made" happened on 2025-08-18
      When ETH-06 is checked on 2025-08-20
      Then the rule does not apply

    Example: The clock starts on Tuesday 19 August 2025, the first day
      Given the declaration "recusal-of-member-7"
      And "recusal-made" happened on 2025-08-19
      When ETH-06 is checked on 2025-08-20
      Then the clock is still running
      And the last day is 2025-10-18
