@clause:CASA-36-1
Feature: County Assembly Services Act, section 36(1): lay the Service Board's annual report within 3 months of the calendar year
  The report must cover the performance of the Service. It follows the calendar year, not the financial year.

  Rule: Three months after 31 December end on 31 March

    Example: Laid on Monday 31 March
      Given the annual-report "board-report-2024"
      And "board-annual-report-laid" happened on 2025-03-31
      When FIN-11 is checked on 2025-03-31
      Then the duty is met
      And the last day was 2025-03-31
      And the finding cites CASA-36-1

    Example: Laid on the day before, Sunday 30 March
      Given the annual-report "board-report-2024"
      And "board-annual-report-laid" happened on 2025-03-30
      When FIN-11 is checked on 2025-03-30
      Then the duty is met
      And the last day was 2025-03-31

    Example: Laid on the day after
      Given the annual-report "board-report-2024"
      And "board-annual-report-laid" happened on 2025-04-01
      When FIN-11 is checked on 2025-04-01
      Then it is late by 1 day
      And the last day was 2025-03-31

    Example: Not yet laid on the last day
      Given the annual-report "board-report-2024"
      And "matter-opened" happened on 2025-01-30
      When FIN-11 is checked on 2025-03-31
      Then the clock is still running
      And the last day is 2025-03-31

    Example: Still not laid on the day after
      Given the annual-report "board-report-2024"
      And "matter-opened" happened on 2025-01-30
      When FIN-11 is checked on 2025-04-01
      Then it is overdue by 1 day
      And the last day was 2025-03-31

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: 31 March 2024 is a Sunday: laid on Tuesday 2 April
      Given the annual-report "board-report-2023"
      And "board-annual-report-laid" happened on 2024-04-02
      When FIN-11 is checked on 2024-04-02
      Then the duty is met
      And the last day was 2024-04-02

    Example: Laid on the day after the moved day
      Given the annual-report "board-report-2023"
      And "board-annual-report-laid" happened on 2024-04-03
      When FIN-11 is checked on 2024-04-03
      Then it is late by 1 day
      And the last day was 2024-04-02

  Rule: Counsel decides whether a last day that is a Saturday moves
    Monday 2 April 2018 was Easter Monday.

    Example: Saturdays count: the last day is Saturday 31 March 2018
      Given Saturdays count
      And the annual-report "board-report-2017"
      And "matter-opened" happened on 2018-01-30
      When FIN-11 is checked on 2018-04-01
      Then it is overdue by 1 day
      And the last day was 2018-03-31
      And the last arguable day is 2018-04-03

    Example: Saturdays are excluded: the last day is Tuesday 3 April 2018
      Given Saturdays are excluded
      And the annual-report "board-report-2017"
      And "matter-opened" happened on 2018-01-30
      When FIN-11 is checked on 2018-04-01
      Then the clock is still running
      And the last day is 2018-04-03

  Rule: Three months end on 31 March however the end of the year is read

    Example: The months run from the next day: the same day
      Given months after the end of a year run from its next day
      And the annual-report "board-report-2024"
      And "matter-opened" happened on 2025-01-30
      When FIN-11 is checked on 2025-04-01
      Then it is overdue by 1 day
      And the last day was 2025-03-31
