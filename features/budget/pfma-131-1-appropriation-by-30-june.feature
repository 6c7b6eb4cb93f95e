@clause:PFMA-131-1
Feature: Public Finance Management Act, section 131(1): approve the estimates in time for the appropriation law by 30 June
  The law must be passed by the end of the year. Otherwise the county has only a vote on account.

  Rule: 30 June is the last day

    Example: Passed on Tuesday 30 June
      Given the budget-estimates "kisumu-budget-2020-21"
      And "appropriation-passed" happened on 2020-06-30
      When BUD-14 is checked on 2020-06-30
      Then the duty is met
      And the last day was 2020-06-30
      And the finding cites PFMA-131-1

    Example: Passed on the day after
      Given the budget-estimates "kisumu-budget-2020-21"
      And "appropriation-passed" happened on 2020-07-01
      When BUD-14 is checked on 2020-07-01
      Then it is late by 1 day
      And the last day was 2020-06-30

    Example: Not yet passed on the last day
      Given the budget-estimates "kisumu-budget-2020-21"
      And "matter-opened" happened on 2020-05-01
      When BUD-14 is checked on 2020-06-30
      Then the clock is still running
      And the last day is 2020-06-30

    Example: Still not passed on the day after
      Given the budget-estimates "kisumu-budget-2020-21"
      And "matter-opened" happened on 2020-05-01
      When BUD-14 is checked on 2020-07-01
      Then it is overdue by 1 day
      And the last day was 2020-06-30

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: 30 June 2019 is a Sunday: passed on Monday 1 July
      Given the budget-estimates "kisumu-budget-2019-20"
      And "appropriation-passed" happened on 2019-07-01
      When BUD-14 is checked on 2019-07-01
      Then the duty is met
      And the last day was 2019-07-01

    Example: Passed on the day after the moved day
      Given the budget-estimates "kisumu-budget-2019-20"
      And "appropriation-passed" happened on 2019-07-02
      When BUD-14 is checked on 2019-07-02
      Then it is late by 1 day
      And the last day was 2019-07-01

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 30 June 2018
      Given Saturdays count
      And the budget-estimates "kisumu-budget-2018-19"
      And "matter-opened" happened on 2018-05-01
      When BUD-14 is checked on 2018-07-01
      Then it is overdue by 1 day
      And the last day was 2018-06-30
      And the last arguable day is 2018-07-02

    Example: Saturdays are excluded: the last day is Monday 2 July 2018
      Given Saturdays are excluded
      And the budget-estimates "kisumu-budget-2018-19"
      And "matter-opened" happened on 2018-05-01
      When BUD-14 is checked on 2018-07-01
      Then the clock is still running
      And the last day is 2018-07-02

  Rule: Approving the estimates is not passing the law

    Example: Estimates approved, no appropriation law on 1 July 2026
      Given the budget-estimates "kisumu-budget-2026-27"
      And "estimates-approved" happened on 2026-06-25
      When BUD-14 is checked on 2026-07-01
      Then it is overdue by 1 day
      And the last day was 2026-06-30
