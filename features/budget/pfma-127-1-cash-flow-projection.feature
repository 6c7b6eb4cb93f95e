@clause:PFMA-127-1
Feature: Public Finance Management Act, section 127(1): send the cash-flow projection to the Controller of Budget by 15 June
  The county sends it before the year begins.

  Rule: 15 June is the last day

    Example: Sent on Wednesday 15 June
      Given the budget-paper "kisumu-cash-flow-2022-23"
      And "cash-flow-projection-submitted" happened on 2022-06-15
      When BUD-10 is checked on 2022-06-15
      Then the duty is met
      And the last day was 2022-06-15
      And the finding cites PFMA-127-1

    Example: Sent on the day after
      Given the budget-paper "kisumu-cash-flow-2022-23"
      And "cash-flow-projection-submitted" happened on 2022-06-16
      When BUD-10 is checked on 2022-06-16
      Then it is late by 1 day
      And the last day was 2022-06-15

    Example: Not yet sent on the last day
      Given the budget-paper "kisumu-cash-flow-2022-23"
      And "matter-opened" happened on 2022-04-16
      When BUD-10 is checked on 2022-06-15
      Then the clock is still running
      And the last day is 2022-06-15

    Example: Still not sent on the day after
      Given the budget-paper "kisumu-cash-flow-2022-23"
      And "matter-opened" happened on 2022-04-16
      When BUD-10 is checked on 2022-06-16
      Then it is overdue by 1 day
      And the last day was 2022-06-15

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: 15 June 2025 is a Sunday: sent on Monday 16 June
      Given the budget-paper "kisumu-cash-flow-2025-26"
      And "cash-flow-projection-submitted" happened on 2025-06-16
      When BUD-10 is checked on 2025-06-16
      Then the duty is met
      And the last day was 2025-06-16

    Example: Sent on the day after the moved day
      Given the budget-paper "kisumu-cash-flow-2025-26"
      And "cash-flow-projection-submitted" happened on 2025-06-17
      When BUD-10 is checked on 2025-06-17
      Then it is late by 1 day
      And the last day was 2025-06-16

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 15 June 2024
      Given Saturdays count
      And the budget-paper "kisumu-cash-flow-2024-25"
      And "matter-opened" happened on 2024-04-16
      When BUD-10 is checked on 2024-06-16
      Then it is overdue by 1 day
      And the last day was 2024-06-15
      And the last arguable day is 2024-06-17

    Example: Saturdays are excluded: the last day is Monday 17 June 2024
      Given Saturdays are excluded
      And the budget-paper "kisumu-cash-flow-2024-25"
      And "matter-opened" happened on 2024-04-16
      When BUD-10 is checked on 2024-06-16
      Then the clock is still running
      And the last day is 2024-06-17
