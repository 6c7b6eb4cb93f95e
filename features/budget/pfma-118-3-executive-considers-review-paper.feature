@clause:PFMA-118-3
Feature: Public Finance Management Act, section 118(3): the executive committee considers the Review and Outlook Paper within 14 days
  The county executive committee approves the paper, with or without changes.

  Rule: The day of submission is not counted and the fourteenth day is in time

    Example: Approved on the last day, Tuesday 30 September
      Given the budget-paper "kisumu-cbrop-2024-25"
      And "cbrop-submitted" happened on 2025-09-16
      And "cbrop-approved" happened on 2025-09-30
      When BUD-05 is checked on 2025-09-30
      Then the duty is met
      And the last day was 2025-09-30
      And the finding cites PFMA-118-3

    Example: Approved on the day after
      Given the budget-paper "kisumu-cbrop-2024-25"
      And "cbrop-submitted" happened on 2025-09-16
      And "cbrop-approved" happened on 2025-10-01
      When BUD-05 is checked on 2025-10-01
      Then it is late by 1 day
      And the last day was 2025-09-30

    Example: Not yet approved on the last day
      Given the budget-paper "kisumu-cbrop-2024-25"
      And "cbrop-submitted" happened on 2025-09-16
      When BUD-05 is checked on 2025-09-30
      Then the clock is still running
      And the last day is 2025-09-30

    Example: Still not approved on the day after
      Given the budget-paper "kisumu-cbrop-2024-25"
      And "cbrop-submitted" happened on 2025-09-16
      When BUD-05 is checked on 2025-10-01
      Then it is overdue by 1 day
      And the last day was 2025-09-30

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 20 October, Mashujaa Day: approved on Tuesday 21 October
      Given the budget-paper "kisumu-cbrop-2024-25"
      And "cbrop-submitted" happened on 2025-10-06
      And "cbrop-approved" happened on 2025-10-21
      When BUD-05 is checked on 2025-10-21
      Then the duty is met
      And the last day was 2025-10-21

    Example: Approved on the day after the moved day
      Given the budget-paper "kisumu-cbrop-2024-25"
      And "cbrop-submitted" happened on 2025-10-06
      And "cbrop-approved" happened on 2025-10-22
      When BUD-05 is checked on 2025-10-22
      Then it is late by 1 day
      And the last day was 2025-10-21

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 12 December: Jamhuri Day.

    Example: Saturdays count: the last day is Saturday 13 December
      Given Saturdays count
      And the budget-paper "kisumu-cbrop-2024-25"
      And "cbrop-submitted" happened on 2025-11-28
      When BUD-05 is checked on 2025-12-14
      Then it is overdue by 1 day
      And the last day was 2025-12-13
      And the last arguable day is 2025-12-15

    Example: Saturdays are excluded: the last day is Monday 15 December
      Given Saturdays are excluded
      And the budget-paper "kisumu-cbrop-2024-25"
      And "cbrop-submitted" happened on 2025-11-28
      When BUD-05 is checked on 2025-12-14
      Then the clock is still running
      And the last day is 2025-12-15

  Rule: Without the day of submission nobody can say whether it was in time

    Example: Approved, but the day of submission is not recorded
      Given the budget-paper "kisumu-cbrop-2024-25"
      And "cbrop-approved" happened on 2025-09-30
      When BUD-05 is checked on 2025-09-30
      Then we cannot tell
