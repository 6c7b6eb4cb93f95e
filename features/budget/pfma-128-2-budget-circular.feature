@clause:PFMA-128-2
Feature: Public Finance Management Act, section 128(2): issue the budget circular by 30 August
  The executive member for finance issues it in the year before the one it plans for. The circular itself sets further dates.

  Rule: 30 August is the last day

    Example: Issued on Tuesday 30 August
      Given the budget-estimates "kisumu-budget-2023-24"
      And "budget-circular-issued" happened on 2022-08-30
      When BUD-11 is checked on 2022-08-30
      Then the duty is met
      And the last day was 2022-08-30
      And the finding cites PFMA-128-2

    Example: Issued on the day after
      Given the budget-estimates "kisumu-budget-2023-24"
      And "budget-circular-issued" happened on 2022-08-31
      When BUD-11 is checked on 2022-08-31
      Then it is late by 1 day
      And the last day was 2022-08-30

    Example: Not yet issued on the last day
      Given the budget-estimates "kisumu-budget-2023-24"
      And "matter-opened" happened on 2022-07-01
      When BUD-11 is checked on 2022-08-30
      Then the clock is still running
      And the last day is 2022-08-30

    Example: Still not issued on the day after
      Given the budget-estimates "kisumu-budget-2023-24"
      And "matter-opened" happened on 2022-07-01
      When BUD-11 is checked on 2022-08-31
      Then it is overdue by 1 day
      And the last day was 2022-08-30

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: 30 August 2026 is a Sunday: issued on Monday 31 August
      Given the budget-estimates "kisumu-budget-2027-28"
      And "budget-circular-issued" happened on 2026-08-31
      When BUD-11 is checked on 2026-08-31
      Then the duty is met
      And the last day was 2026-08-31

    Example: Issued on the day after the moved day
      Given the budget-estimates "kisumu-budget-2027-28"
      And "budget-circular-issued" happened on 2026-09-01
      When BUD-11 is checked on 2026-09-01
      Then it is late by 1 day
      And the last day was 2026-08-31

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 30 August 2025
      Given Saturdays count
      And the budget-estimates "kisumu-budget-2026-27"
      And "matter-opened" happened on 2025-07-01
      When BUD-11 is checked on 2025-08-31
      Then it is overdue by 1 day
      And the last day was 2025-08-30
      And the last arguable day is 2025-09-01

    Example: Saturdays are excluded: the last day is Monday 1 September 2025
      Given Saturdays are excluded
      And the budget-estimates "kisumu-budget-2026-27"
      And "matter-opened" happened on 2025-07-01
      When BUD-11 is checked on 2025-08-31
      Then the clock is still running
      And the last day is 2025-09-01
