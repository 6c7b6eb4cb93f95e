@clause:PFMA-163-4
Feature: Public Finance Management Act, section 163(4): submit the county's consolidated statements within 2 months of the year's end
  The County Treasury consolidates. As enacted in 2012 the Act gave four months; the steps between were not checked.

  Rule: Two months after 30 June end on 30 August

    Example: Submitted on Monday 30 August
      Given the financial-statements "county-statements-2026-27"
      And "consolidated-statements-submitted" happened on 2027-08-30
      When FIN-04 is checked on 2027-08-30
      Then the duty is met
      And the last day was 2027-08-30
      And the finding cites PFMA-163-4

    Example: Submitted on the day before, Sunday 29 August
      Given the financial-statements "county-statements-2026-27"
      And "consolidated-statements-submitted" happened on 2027-08-29
      When FIN-04 is checked on 2027-08-29
      Then the duty is met
      And the last day was 2027-08-30

    Example: Submitted on the day after
      Given the financial-statements "county-statements-2026-27"
      And "consolidated-statements-submitted" happened on 2027-08-31
      When FIN-04 is checked on 2027-08-31
      Then it is late by 1 day
      And the last day was 2027-08-30

    Example: Not yet submitted on the last day
      Given the financial-statements "county-statements-2026-27"
      And "matter-opened" happened on 2027-07-31
      When FIN-04 is checked on 2027-08-30
      Then the clock is still running
      And the last day is 2027-08-30

    Example: Still not submitted on the day after
      Given the financial-statements "county-statements-2026-27"
      And "matter-opened" happened on 2027-07-31
      When FIN-04 is checked on 2027-08-31
      Then it is overdue by 1 day
      And the last day was 2027-08-30

  Rule: Counsel decides whether two months after 30 June end on 30 or on 31 August

    Example: The same number: the last day is Monday 30 August 2027
      Given the financial-statements "county-statements-2026-27"
      And "matter-opened" happened on 2027-07-01
      When FIN-04 is checked on 2027-08-31
      Then it is overdue by 1 day
      And the last day was 2027-08-30
      And the last arguable day is 2027-08-31

    Example: From the next day: the last day is Tuesday 31 August 2027
      Given months after the end of a year run from its next day
      And the financial-statements "county-statements-2026-27"
      And "matter-opened" happened on 2027-07-01
      When FIN-04 is checked on 2027-08-31
      Then the clock is still running
      And the last day is 2027-08-31

    Example: From the next day: a day later it is overdue
      Given months after the end of a year run from its next day
      And the financial-statements "county-statements-2026-27"
      And "matter-opened" happened on 2027-07-01
      When FIN-04 is checked on 2027-09-01
      Then it is overdue by 1 day
      And the last day was 2027-08-31

  Rule: The year that ends on 30 June 2027 is the first under this wording

    Example: The year that ended on 30 June 2026
      Given the financial-statements "county-statements-2025-26"
      And "matter-opened" happened on 2026-07-01
      When FIN-04 is checked on 2026-09-01
      Then the rule does not apply

    Example: The year that ends on 30 June 2027
      Given the financial-statements "county-statements-2026-27"
      And "matter-opened" happened on 2027-07-01
      When FIN-04 is checked on 2027-07-31
      Then the clock is still running
      And the last day is 2027-08-30

  Rule: Under the earlier wording four months end on 30 October

    Example: Submitted on 30 October 2025
      Given the financial-statements "county-statements-2024-25"
      And "consolidated-statements-submitted" happened on 2025-10-30
      When FIN-04-old is checked on 2025-10-30
      Then the duty is met
      And the last day was 2025-10-30
      And the finding cites PFMA-163-4

    Example: Submitted on the day before, Wednesday 29 October
      Given the financial-statements "county-statements-2024-25"
      And "consolidated-statements-submitted" happened on 2025-10-29
      When FIN-04-old is checked on 2025-10-29
      Then the duty is met
      And the last day was 2025-10-30

    Example: Submitted on 31 October 2025
      Given the financial-statements "county-statements-2024-25"
      And "consolidated-statements-submitted" happened on 2025-10-31
      When FIN-04-old is checked on 2025-10-31
      Then it is late by 1 day
      And the last day was 2025-10-30

    Example: If months run from the next day, 31 October 2025 is in time
      Given months after the end of a year run from its next day
      And the financial-statements "county-statements-2024-25"
      And "consolidated-statements-submitted" happened on 2025-10-31
      When FIN-04-old is checked on 2025-10-31
      Then the duty is met
      And the last day was 2025-10-31

    Example: The year that ends on 30 June 2027 is not under it
      Given the financial-statements "county-statements-2026-27"
      And "matter-opened" happened on 2027-07-01
      When FIN-04-old is checked on 2027-08-01
      Then the rule does not apply

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 30 August 2031
      Given Saturdays count
      And the financial-statements "county-statements-2030-31"
      And "matter-opened" happened on 2031-07-01
      When FIN-04 is checked on 2031-08-31
      Then it is overdue by 1 day
      And the last day was 2031-08-30
      And the last arguable day is 2031-09-01

    Example: Saturdays are excluded: the last day is Monday 1 September 2031
      Given Saturdays are excluded
      And the financial-statements "county-statements-2030-31"
      And "matter-opened" happened on 2031-07-01
      When FIN-04 is checked on 2031-08-31
      Then the clock is still running
      And the last day is 2031-09-01

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 30 October 2021
      Given Saturdays count
      And the financial-statements "county-statements-2020-21"
      And "matter-opened" happened on 2021-07-01
      When FIN-04-old is checked on 2021-10-31
      Then it is overdue by 1 day
      And the last day was 2021-10-30
      And the last arguable day is 2021-11-01

    Example: Saturdays are excluded: the last day is Monday 1 November 2021
      Given Saturdays are excluded
      And the financial-statements "county-statements-2020-21"
      And "matter-opened" happened on 2021-07-01
      When FIN-04-old is checked on 2021-10-31
      Then the clock is still running
      And the last day is 2021-11-01
