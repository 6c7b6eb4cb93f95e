@clause:PFMA-168-3
Feature: Public Finance Management Act, section 168(3): submit a county public fund's quarterly statements within 15 days of the quarter's end
  The fund's administrator submits them.

  Rule: The fifteenth day after the end of the quarter is the last day

    Example: Second quarter of 2025-26: sent on Thursday 15 January 2026
      Given the quarterly-report "bursary-fund-2025-26-q2"
      And "fund-quarterly-statements-submitted" happened on 2026-01-15
      When FIN-09 is checked on 2026-01-15
      Then the duty is met
      And the last day was 2026-01-15
      And the finding cites PFMA-168-3

    Example: Sent on the day after
      Given the quarterly-report "bursary-fund-2025-26-q2"
      And "fund-quarterly-statements-submitted" happened on 2026-01-16
      When FIN-09 is checked on 2026-01-16
      Then it is late by 1 day
      And the last day was 2026-01-15

    Example: Not sent on the last day
      Given the quarterly-report "bursary-fund-2025-26-q2"
      And "matter-opened" happened on 2026-01-02
      When FIN-09 is checked on 2026-01-15
      Then the clock is still running
      And the last day is 2026-01-15

    Example: Not sent on the day after
      Given the quarterly-report "bursary-fund-2025-26-q2"
      And "matter-opened" happened on 2026-01-02
      When FIN-09 is checked on 2026-01-16
      Then it is overdue by 1 day
      And the last day was 2026-01-15

  Rule: Each quarter has its day: 15 October, 15 January, 15 April, 15 July

    Example: First quarter of 2025-26: Wednesday 15 October 2025
      Given the quarterly-report "bursary-fund-2025-26-q1"
      And "matter-opened" happened on 2025-10-01
      When FIN-09 is checked on 2025-10-15
      Then the clock is still running
      And the last day is 2025-10-15

    Example: Third quarter of 2025-26: Wednesday 15 April 2026
      Given the quarterly-report "bursary-fund-2025-26-q3"
      And "matter-opened" happened on 2026-04-01
      When FIN-09 is checked on 2026-04-15
      Then the clock is still running
      And the last day is 2026-04-15

    Example: Fourth quarter of 2025-26: Wednesday 15 July 2026
      Given the quarterly-report "bursary-fund-2025-26-q4"
      And "matter-opened" happened on 2026-07-01
      When FIN-09 is checked on 2026-07-15
      Then the clock is still running
      And the last day is 2026-07-15

  Rule: A fifteenth day that is a Sunday moves to Monday

    Example: Sunday 15 October 2023: sent on Monday 16 October
      Given the quarterly-report "bursary-fund-2023-24-q1"
      And "fund-quarterly-statements-submitted" happened on 2023-10-16
      When FIN-09 is checked on 2023-10-16
      Then the duty is met
      And the last day was 2023-10-16

    Example: Sent on the day after the moved day
      Given the quarterly-report "bursary-fund-2023-24-q1"
      And "fund-quarterly-statements-submitted" happened on 2023-10-17
      When FIN-09 is checked on 2023-10-17
      Then it is late by 1 day
      And the last day was 2023-10-16

  Rule: Counsel decides whether a fifteenth day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 15 July 2023
      Given Saturdays count
      And the quarterly-report "bursary-fund-2022-23-q4"
      And "matter-opened" happened on 2023-07-01
      When FIN-09 is checked on 2023-07-16
      Then it is overdue by 1 day
      And the last day was 2023-07-15
      And the last arguable day is 2023-07-17

    Example: Saturdays are excluded: the last day is Monday 17 July 2023
      Given Saturdays are excluded
      And the quarterly-report "bursary-fund-2022-23-q4"
      And "matter-opened" happened on 2023-07-01
      When FIN-09 is checked on 2023-07-16
      Then the clock is still running
      And the last day is 2023-07-17
