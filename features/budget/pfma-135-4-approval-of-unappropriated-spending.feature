@clause:PFMA-135-4
Feature: Public Finance Management Act, section 135(4): seek approval of unappropriated spending within 2 months
  The two months run from the first withdrawal. Spending without approval is irregular.

  Rule: The day of the first withdrawal is not counted and two months end on the day with the same number

    Example: Sought on the last day, Friday 10 April
      Given the spending-approval "flood-relief-spending"
      And "unappropriated-money-withdrawn" happened on 2026-02-10
      And "spending-approval-sought" happened on 2026-04-10
      When BUD-19 is checked on 2026-04-10
      Then the duty is met
      And the last day was 2026-04-10
      And the finding cites PFMA-135-4

    Example: Sought on the day after
      Given the spending-approval "flood-relief-spending"
      And "unappropriated-money-withdrawn" happened on 2026-02-10
      And "spending-approval-sought" happened on 2026-04-11
      When BUD-19 is checked on 2026-04-11
      Then it is late by 1 day
      And the last day was 2026-04-10

    Example: Not yet sought on the last day
      Given the spending-approval "flood-relief-spending"
      And "unappropriated-money-withdrawn" happened on 2026-02-10
      When BUD-19 is checked on 2026-04-10
      Then the clock is still running
      And the last day is 2026-04-10

    Example: Still not sought on the day after
      Given the spending-approval "flood-relief-spending"
      And "unappropriated-money-withdrawn" happened on 2026-02-10
      When BUD-19 is checked on 2026-04-11
      Then it is overdue by 1 day
      And the last day was 2026-04-10

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 3 May, a Sunday: sought on Monday 4 May
      Given the spending-approval "flood-relief-spending"
      And "unappropriated-money-withdrawn" happened on 2026-03-03
      And "spending-approval-sought" happened on 2026-05-04
      When BUD-19 is checked on 2026-05-04
      Then the duty is met
      And the last day was 2026-05-04

    Example: Sought on the day after the moved day
      Given the spending-approval "flood-relief-spending"
      And "unappropriated-money-withdrawn" happened on 2026-03-03
      And "spending-approval-sought" happened on 2026-05-05
      When BUD-19 is checked on 2026-05-05
      Then it is late by 1 day
      And the last day was 2026-05-04

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 23 May
      Given Saturdays count
      And the spending-approval "flood-relief-spending"
      And "unappropriated-money-withdrawn" happened on 2026-03-23
      When BUD-19 is checked on 2026-05-24
      Then it is overdue by 1 day
      And the last day was 2026-05-23
      And the last arguable day is 2026-05-25

    Example: Saturdays are excluded: the last day is Monday 25 May
      Given Saturdays are excluded
      And the spending-approval "flood-relief-spending"
      And "unappropriated-money-withdrawn" happened on 2026-03-23
      When BUD-19 is checked on 2026-05-24
      Then the clock is still running
      And the last day is 2026-05-25

  Rule: If the assembly was not sitting, the fourteen days of section 135(5) take the place of the two months

    Example: Sought within fourteen days of the next sitting, after the two months
      Given the spending-approval "flood-relief-spending"
      And "unappropriated-money-withdrawn" happened on 2026-02-10
      And "assembly-resumed" happened on 2026-04-14
      And "spending-approval-sought" happened on 2026-04-28
      When BUD-19 is checked on 2026-04-28
      Then another clock has taken its place

    Example: The other clock says in time
      Given the spending-approval "flood-relief-spending"
      And "unappropriated-money-withdrawn" happened on 2026-02-10
      And "assembly-resumed" happened on 2026-04-14
      And "spending-approval-sought" happened on 2026-04-28
      When BUD-20 is checked on 2026-04-28
      Then the duty is met
      And the last day was 2026-04-28

    Example: The other clock says late
      Given the spending-approval "flood-relief-spending"
      And "unappropriated-money-withdrawn" happened on 2026-02-10
      And "assembly-resumed" happened on 2026-04-14
      And "spending-approval-sought" happened on 2026-04-29
      When BUD-20 is checked on 2026-04-29
      Then it is late by 1 day
      And the last day was 2026-04-28

    Example: No next sitting is recorded: the two months decide
      Given the spending-approval "flood-relief-spending"
      And "unappropriated-money-withdrawn" happened on 2026-02-10
      And "spending-approval-sought" happened on 2026-04-28
      When BUD-19 is checked on 2026-04-28
      Then it is late by 18 days
      And the last day was 2026-04-10

  Rule: Without the day of the first withdrawal nobody can say whether it was in time

    Example: Sought, but the day of the first withdrawal is not recorded
      Given the spending-approval "flood-relief-spending"
      And "spending-approval-sought" happened on 2026-04-10
      When BUD-19 is checked on 2026-04-10
      Then we cannot tell

  Rule: A month without the number ends on its own last day

    Example: Withdrawn on 31 December 2024: Friday 28 February 2025
      Given the spending-approval "flood-relief-spending"
      And "unappropriated-money-withdrawn" happened on 2024-12-31
      When BUD-19 is checked on 2025-02-28
      Then the clock is still running
      And the last day is 2025-02-28

    Example: The day after
      Given the spending-approval "flood-relief-spending"
      And "unappropriated-money-withdrawn" happened on 2024-12-31
      When BUD-19 is checked on 2025-03-01
      Then it is overdue by 1 day
      And the last day was 2025-02-28
