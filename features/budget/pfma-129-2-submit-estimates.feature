@clause:PFMA-129-2
Feature: Public Finance Management Act, section 129(2): submit the budget estimates by 30 April
  The executive member for finance submits the estimates and the Bills that support them.

  Rule: 30 April is the last day

    Example: Submitted on Tuesday 30 April
      Given the budget-estimates "kisumu-budget-2019-20"
      And "estimates-submitted" happened on 2019-04-30
      When BUD-12 is checked on 2019-04-30
      Then the duty is met
      And the last day was 2019-04-30
      And the finding cites PFMA-129-2

    Example: Submitted on the day before, Monday 29 April
      Given the budget-estimates "kisumu-budget-2019-20"
      And "estimates-submitted" happened on 2019-04-29
      When BUD-12 is checked on 2019-04-29
      Then the duty is met
      And the last day was 2019-04-30

    Example: Submitted on the day after
      Given the budget-estimates "kisumu-budget-2019-20"
      And "estimates-submitted" happened on 2019-05-01
      When BUD-12 is checked on 2019-05-01
      Then it is late by 1 day
      And the last day was 2019-04-30

    Example: Not yet submitted on the last day
      Given the budget-estimates "kisumu-budget-2019-20"
      And "matter-opened" happened on 2019-03-01
      When BUD-12 is checked on 2019-04-30
      Then the clock is still running
      And the last day is 2019-04-30

    Example: Still not submitted on the day after
      Given the budget-estimates "kisumu-budget-2019-20"
      And "matter-opened" happened on 2019-03-01
      When BUD-12 is checked on 2019-05-01
      Then it is overdue by 1 day
      And the last day was 2019-04-30

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: 30 April 2023 is a Sunday: submitted on Tuesday 2 May
      Given the budget-estimates "kisumu-budget-2023-24"
      And "estimates-submitted" happened on 2023-05-02
      When BUD-12 is checked on 2023-05-02
      Then the duty is met
      And the last day was 2023-05-02

    Example: Submitted on the day after the moved day
      Given the budget-estimates "kisumu-budget-2023-24"
      And "estimates-submitted" happened on 2023-05-03
      When BUD-12 is checked on 2023-05-03
      Then it is late by 1 day
      And the last day was 2023-05-02

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 30 April 2022
      Given Saturdays count
      And the budget-estimates "kisumu-budget-2022-23"
      And "matter-opened" happened on 2022-03-01
      When BUD-12 is checked on 2022-05-01
      Then it is overdue by 1 day
      And the last day was 2022-04-30
      And the last arguable day is 2022-05-03

    Example: Saturdays are excluded: the last day is Tuesday 3 May 2022
      Given Saturdays are excluded
      And the budget-estimates "kisumu-budget-2022-23"
      And "matter-opened" happened on 2022-03-01
      When BUD-12 is checked on 2022-05-01
      Then the clock is still running
      And the last day is 2022-05-03
