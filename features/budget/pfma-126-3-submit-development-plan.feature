@clause:PFMA-126-3
Feature: Public Finance Management Act, section 126(3): submit the annual development plan by 1 September
  The executive member for planning submits it in the year before the one it plans for.

  Rule: 1 September is the last day

    Example: Submitted on Thursday 1 September
      Given the budget-paper "kisumu-development-plan-2023-24"
      And "development-plan-submitted" happened on 2022-09-01
      When BUD-08 is checked on 2022-09-01
      Then the duty is met
      And the last day was 2022-09-01
      And the finding cites PFMA-126-3

    Example: Submitted on the day before, Wednesday 31 August
      Given the budget-paper "kisumu-development-plan-2023-24"
      And "development-plan-submitted" happened on 2022-08-31
      When BUD-08 is checked on 2022-08-31
      Then the duty is met
      And the last day was 2022-09-01

    Example: Submitted on the day after
      Given the budget-paper "kisumu-development-plan-2023-24"
      And "development-plan-submitted" happened on 2022-09-02
      When BUD-08 is checked on 2022-09-02
      Then it is late by 1 day
      And the last day was 2022-09-01

    Example: Not yet submitted on the last day
      Given the budget-paper "kisumu-development-plan-2023-24"
      And "matter-opened" happened on 2022-07-03
      When BUD-08 is checked on 2022-09-01
      Then the clock is still running
      And the last day is 2022-09-01

    Example: Still not submitted on the day after
      Given the budget-paper "kisumu-development-plan-2023-24"
      And "matter-opened" happened on 2022-07-03
      When BUD-08 is checked on 2022-09-02
      Then it is overdue by 1 day
      And the last day was 2022-09-01

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: 1 September 2024 is a Sunday: submitted on Monday 2 September
      Given the budget-paper "kisumu-development-plan-2025-26"
      And "development-plan-submitted" happened on 2024-09-02
      When BUD-08 is checked on 2024-09-02
      Then the duty is met
      And the last day was 2024-09-02

    Example: Submitted on the day after the moved day
      Given the budget-paper "kisumu-development-plan-2025-26"
      And "development-plan-submitted" happened on 2024-09-03
      When BUD-08 is checked on 2024-09-03
      Then it is late by 1 day
      And the last day was 2024-09-02

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 1 September 2018
      Given Saturdays count
      And the budget-paper "kisumu-development-plan-2019-20"
      And "matter-opened" happened on 2018-07-03
      When BUD-08 is checked on 2018-09-02
      Then it is overdue by 1 day
      And the last day was 2018-09-01
      And the last arguable day is 2018-09-03

    Example: Saturdays are excluded: the last day is Monday 3 September 2018
      Given Saturdays are excluded
      And the budget-paper "kisumu-development-plan-2019-20"
      And "matter-opened" happened on 2018-07-03
      When BUD-08 is checked on 2018-09-02
      Then the clock is still running
      And the last day is 2018-09-03
