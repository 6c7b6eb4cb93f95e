@clause:PFMA-166-4
Feature: Public Finance Management Act, section 166(4): submit and publish the consolidated quarterly report within 1 month of the quarter's end
  The County Treasury submits it to the assembly and publishes it.

  Rule: One month after the quarter's end is the last day

    Example: First quarter of 2025-26: submitted on Thursday 30 October 2025
      Given the quarterly-report "county-quarterly-2025-26-q1"
      And "consolidated-quarterly-report-submitted" happened on 2025-10-30
      When FIN-07 is checked on 2025-10-30
      Then the duty is met
      And the last day was 2025-10-30
      And the finding cites PFMA-166-4

    Example: Submitted on the day after
      Given the quarterly-report "county-quarterly-2025-26-q1"
      And "consolidated-quarterly-report-submitted" happened on 2025-10-31
      When FIN-07 is checked on 2025-10-31
      Then it is late by 1 day
      And the last day was 2025-10-30

    Example: Not submitted on the last day
      Given the quarterly-report "county-quarterly-2025-26-q1"
      And "matter-opened" happened on 2025-10-01
      When FIN-07 is checked on 2025-10-30
      Then the clock is still running
      And the last day is 2025-10-30
      And the last arguable day is 2025-10-31

    Example: Not submitted on the day after
      Given the quarterly-report "county-quarterly-2025-26-q1"
      And "matter-opened" happened on 2025-10-01
      When FIN-07 is checked on 2025-10-31
      Then it is overdue by 1 day
      And the last day was 2025-10-30

  Rule: Counsel decides whether a month after 30 September ends on 30 or on 31 October

    Example: From the next day: submitted on 31 October 2025
      Given months after the end of a quarter run from its next day
      And the quarterly-report "county-quarterly-2025-26-q1"
      And "consolidated-quarterly-report-submitted" happened on 2025-10-31
      When FIN-07 is checked on 2025-10-31
      Then the duty is met
      And the last day was 2025-10-31

  Rule: A month after a quarter of thirty-one days ends on the last day of a shorter month

    Example: Third quarter of 2025-26: 31 March and a month is 30 April
      Given the quarterly-report "county-quarterly-2025-26-q3"
      And "matter-opened" happened on 2026-04-01
      When FIN-07 is checked on 2026-04-30
      Then the clock is still running
      And the last day is 2026-04-30

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: 31 January 2027 is a Sunday: submitted on Monday 1 February
      Given the quarterly-report "county-quarterly-2026-27-q2"
      And "consolidated-quarterly-report-submitted" happened on 2027-02-01
      When FIN-07 is checked on 2027-02-01
      Then the duty is met
      And the last day was 2027-02-01

    Example: Submitted on the day after the moved day
      Given the quarterly-report "county-quarterly-2026-27-q2"
      And "consolidated-quarterly-report-submitted" happened on 2027-02-02
      When FIN-07 is checked on 2027-02-02
      Then it is late by 1 day
      And the last day was 2027-02-01

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 31 January 2026
      Given Saturdays count
      And the quarterly-report "county-quarterly-2025-26-q2"
      And "matter-opened" happened on 2026-01-01
      When FIN-07 is checked on 2026-02-01
      Then it is overdue by 1 day
      And the last day was 2026-01-31

    Example: Saturdays are excluded: the last day is Monday 2 February 2026
      Given Saturdays are excluded
      And the quarterly-report "county-quarterly-2025-26-q2"
      And "matter-opened" happened on 2026-01-01
      When FIN-07 is checked on 2026-02-01
      Then the clock is still running
      And the last day is 2026-02-02
