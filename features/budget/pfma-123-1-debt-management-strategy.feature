@clause:PFMA-123-1
Feature: Public Finance Management Act, section 123(1): submit the debt management strategy by 28 February
  The 2026 amendment did not move this day, so it now comes before the Fiscal Strategy Paper.

  Rule: 28 February is the last day

    Example: Submitted on Wednesday 28 February
      Given the budget-paper "kisumu-debt-strategy-2024-25"
      And "debt-strategy-submitted" happened on 2024-02-28
      When BUD-07 is checked on 2024-02-28
      Then the duty is met
      And the last day was 2024-02-28
      And the finding cites PFMA-123-1

    Example: Submitted on the day after
      Given the budget-paper "kisumu-debt-strategy-2024-25"
      And "debt-strategy-submitted" happened on 2024-02-29
      When BUD-07 is checked on 2024-02-29
      Then it is late by 1 day
      And the last day was 2024-02-28

    Example: Not yet submitted on the last day
      Given the budget-paper "kisumu-debt-strategy-2024-25"
      And "matter-opened" happened on 2023-12-30
      When BUD-07 is checked on 2024-02-28
      Then the clock is still running
      And the last day is 2024-02-28

    Example: Still not submitted on the day after
      Given the budget-paper "kisumu-debt-strategy-2024-25"
      And "matter-opened" happened on 2023-12-30
      When BUD-07 is checked on 2024-02-29
      Then it is overdue by 1 day
      And the last day was 2024-02-28

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: 28 February 2027 is a Sunday: submitted on Monday 1 March
      Given the budget-paper "kisumu-debt-strategy-2027-28"
      And "debt-strategy-submitted" happened on 2027-03-01
      When BUD-07 is checked on 2027-03-01
      Then the duty is met
      And the last day was 2027-03-01

    Example: Submitted on the day after the moved day
      Given the budget-paper "kisumu-debt-strategy-2027-28"
      And "debt-strategy-submitted" happened on 2027-03-02
      When BUD-07 is checked on 2027-03-02
      Then it is late by 1 day
      And the last day was 2027-03-01

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 28 February 2026
      Given Saturdays count
      And the budget-paper "kisumu-debt-strategy-2026-27"
      And "matter-opened" happened on 2025-12-30
      When BUD-07 is checked on 2026-03-01
      Then it is overdue by 1 day
      And the last day was 2026-02-28
      And the last arguable day is 2026-03-02

    Example: Saturdays are excluded: the last day is Monday 2 March 2026
      Given Saturdays are excluded
      And the budget-paper "kisumu-debt-strategy-2026-27"
      And "matter-opened" happened on 2025-12-30
      When BUD-07 is checked on 2026-03-01
      Then the clock is still running
      And the last day is 2026-03-02
