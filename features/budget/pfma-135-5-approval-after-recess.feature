@clause:PFMA-135-5
Feature: Public Finance Management Act, section 135(5): seek approval within 14 days of the next sitting, if the assembly was not sitting
  The resumption is recorded on the matter only when the assembly was in recess.

  Rule: The day of the resumption is not counted and the fourteenth day is in time

    Example: Sought on the last day, Tuesday 24 February
      Given the spending-approval "flood-relief-spending"
      And "assembly-resumed" happened on 2026-02-10
      And "spending-approval-sought" happened on 2026-02-24
      When BUD-20 is checked on 2026-02-24
      Then the duty is met
      And the last day was 2026-02-24
      And the finding cites PFMA-135-5

    Example: Sought on the day after
      Given the spending-approval "flood-relief-spending"
      And "assembly-resumed" happened on 2026-02-10
      And "spending-approval-sought" happened on 2026-02-25
      When BUD-20 is checked on 2026-02-25
      Then it is late by 1 day
      And the last day was 2026-02-24

    Example: Not yet sought on the last day
      Given the spending-approval "flood-relief-spending"
      And "assembly-resumed" happened on 2026-02-10
      When BUD-20 is checked on 2026-02-24
      Then the clock is still running
      And the last day is 2026-02-24

    Example: Still not sought on the day after
      Given the spending-approval "flood-relief-spending"
      And "assembly-resumed" happened on 2026-02-10
      When BUD-20 is checked on 2026-02-25
      Then it is overdue by 1 day
      And the last day was 2026-02-24

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 6 April, Easter Monday: sought on Tuesday 7 April
      Given the spending-approval "flood-relief-spending"
      And "assembly-resumed" happened on 2026-03-23
      And "spending-approval-sought" happened on 2026-04-07
      When BUD-20 is checked on 2026-04-07
      Then the duty is met
      And the last day was 2026-04-07

    Example: Sought on the day after the moved day
      Given the spending-approval "flood-relief-spending"
      And "assembly-resumed" happened on 2026-03-23
      And "spending-approval-sought" happened on 2026-04-08
      When BUD-20 is checked on 2026-04-08
      Then it is late by 1 day
      And the last day was 2026-04-07

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 1 May: Labour Day.

    Example: Saturdays count: the last day is Saturday 2 May
      Given Saturdays count
      And the spending-approval "flood-relief-spending"
      And "assembly-resumed" happened on 2026-04-17
      When BUD-20 is checked on 2026-05-03
      Then it is overdue by 1 day
      And the last day was 2026-05-02
      And the last arguable day is 2026-05-04

    Example: Saturdays are excluded: the last day is Monday 4 May
      Given Saturdays are excluded
      And the spending-approval "flood-relief-spending"
      And "assembly-resumed" happened on 2026-04-17
      When BUD-20 is checked on 2026-05-03
      Then the clock is still running
      And the last day is 2026-05-04

  Rule: No clock runs without the resumption

    Example: Nothing of the kind is recorded
      Given the spending-approval "flood-relief-spending"
      And "matter-opened" happened on 2026-02-10
      When BUD-20 is checked on 2026-02-25
      Then no clock runs
