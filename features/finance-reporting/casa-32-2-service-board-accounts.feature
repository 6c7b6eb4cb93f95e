@clause:CASA-32-2
Feature: County Assembly Services Act, section 32(2): submit and publish the accounts of the Service Board within 3 months
  The Clerk acts as Secretary to the Board.

  Rule: Three months after 30 June end on 30 September

    Example: Submitted on Monday 30 September
      Given the financial-statements "board-accounts-2018-19"
      And "board-accounts-submitted" happened on 2019-09-30
      When FIN-03 is checked on 2019-09-30
      Then the duty is met
      And the last day was 2019-09-30
      And the finding cites CASA-32-2

    Example: Submitted on the day after
      Given the financial-statements "board-accounts-2018-19"
      And "board-accounts-submitted" happened on 2019-10-01
      When FIN-03 is checked on 2019-10-01
      Then it is late by 1 day
      And the last day was 2019-09-30

    Example: Not yet submitted on the last day
      Given the financial-statements "board-accounts-2018-19"
      And "matter-opened" happened on 2019-08-01
      When FIN-03 is checked on 2019-09-30
      Then the clock is still running
      And the last day is 2019-09-30

    Example: Still not submitted on the day after
      Given the financial-statements "board-accounts-2018-19"
      And "matter-opened" happened on 2019-08-01
      When FIN-03 is checked on 2019-10-01
      Then it is overdue by 1 day
      And the last day was 2019-09-30

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: 30 September 2018 is a Sunday: submitted on Monday 1 October
      Given the financial-statements "board-accounts-2017-18"
      And "board-accounts-submitted" happened on 2018-10-01
      When FIN-03 is checked on 2018-10-01
      Then the duty is met
      And the last day was 2018-10-01

    Example: Submitted on the day after the moved day
      Given the financial-statements "board-accounts-2017-18"
      And "board-accounts-submitted" happened on 2018-10-02
      When FIN-03 is checked on 2018-10-02
      Then it is late by 1 day
      And the last day was 2018-10-01

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 30 September 2023
      Given Saturdays count
      And the financial-statements "board-accounts-2022-23"
      And "matter-opened" happened on 2023-08-01
      When FIN-03 is checked on 2023-10-01
      Then it is overdue by 1 day
      And the last day was 2023-09-30
      And the last arguable day is 2023-10-02

    Example: Saturdays are excluded: the last day is Monday 2 October 2023
      Given Saturdays are excluded
      And the financial-statements "board-accounts-2022-23"
      And "matter-opened" happened on 2023-08-01
      When FIN-03 is checked on 2023-10-01
      Then the clock is still running
      And the last day is 2023-10-02

  Rule: Both readings of a month give the same day for three months

    Example: From the next day: 30 September 2027 as well
      Given months after the end of a year run from its next day
      And the financial-statements "board-accounts-2026-27"
      And "matter-opened" happened on 2027-07-01
      When FIN-03 is checked on 2027-09-30
      Then the clock is still running
      And the last day is 2027-09-30
