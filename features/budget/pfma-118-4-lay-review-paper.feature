@clause:PFMA-118-4
Feature: Public Finance Management Act, section 118(4): lay the Review and Outlook Paper before the assembly within 7 days
  The County Treasury lays it once the executive committee has approved it.

  Rule: The day of approval is not counted and the seventh day is in time

    Example: Laid on the last day, Tuesday 7 October
      Given the budget-paper "kisumu-cbrop-2024-25"
      And "cbrop-approved" happened on 2025-09-30
      And "cbrop-laid" happened on 2025-10-07
      When BUD-06 is checked on 2025-10-07
      Then the duty is met
      And the last day was 2025-10-07
      And the finding cites PFMA-118-4

    Example: Laid on the day after
      Given the budget-paper "kisumu-cbrop-2024-25"
      And "cbrop-approved" happened on 2025-09-30
      And "cbrop-laid" happened on 2025-10-08
      When BUD-06 is checked on 2025-10-08
      Then it is late by 1 day
      And the last day was 2025-10-07

    Example: Not yet laid on the last day
      Given the budget-paper "kisumu-cbrop-2024-25"
      And "cbrop-approved" happened on 2025-09-30
      When BUD-06 is checked on 2025-10-07
      Then the clock is still running
      And the last day is 2025-10-07

    Example: Still not laid on the day after
      Given the budget-paper "kisumu-cbrop-2024-25"
      And "cbrop-approved" happened on 2025-09-30
      When BUD-06 is checked on 2025-10-08
      Then it is overdue by 1 day
      And the last day was 2025-10-07

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 6 April, Easter Monday: laid on Tuesday 7 April
      Given the budget-paper "kisumu-cbrop-2024-25"
      And "cbrop-approved" happened on 2026-03-30
      And "cbrop-laid" happened on 2026-04-07
      When BUD-06 is checked on 2026-04-07
      Then the duty is met
      And the last day was 2026-04-07

    Example: Laid on the day after the moved day
      Given the budget-paper "kisumu-cbrop-2024-25"
      And "cbrop-approved" happened on 2026-03-30
      And "cbrop-laid" happened on 2026-04-08
      When BUD-06 is checked on 2026-04-08
      Then it is late by 1 day
      And the last day was 2026-04-07

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 12 December: Jamhuri Day.

    Example: Saturdays count: the last day is Saturday 13 December
      Given Saturdays count
      And the budget-paper "kisumu-cbrop-2024-25"
      And "cbrop-approved" happened on 2025-12-05
      When BUD-06 is checked on 2025-12-14
      Then it is overdue by 1 day
      And the last day was 2025-12-13
      And the last arguable day is 2025-12-15

    Example: Saturdays are excluded: the last day is Monday 15 December
      Given Saturdays are excluded
      And the budget-paper "kisumu-cbrop-2024-25"
      And "cbrop-approved" happened on 2025-12-05
      When BUD-06 is checked on 2025-12-14
      Then the clock is still running
      And the last day is 2025-12-15

  Rule: Without the day of approval nobody can say whether it was in time

    Example: Laid, but the day of approval is not recorded
      Given the budget-paper "kisumu-cbrop-2024-25"
      And "cbrop-laid" happened on 2025-10-07
      When BUD-06 is checked on 2025-10-07
      Then we cannot tell

  Rule: The two clocks follow one another

    Example: Submitted on the last day and approved on the last day: laid by Tuesday 21 October
      Given the budget-paper "kisumu-cbrop-2024-25"
      And "cbrop-submitted" happened on 2025-09-30
      And "cbrop-approved" happened on 2025-10-14
      And "cbrop-laid" happened on 2025-10-21
      When BUD-06 is checked on 2025-10-21
      Then the duty is met
      And the last day was 2025-10-21
