@clause:PFMA-126-4
Feature: Public Finance Management Act, section 126(4): publish the annual development plan within 7 days
  The plan is published after it has been submitted to the assembly.

  Rule: The day of submission is not counted and the seventh day is in time

    Example: Published on the last day, Tuesday 8 September
      Given the budget-paper "kisumu-development-plan-2027-28"
      And "development-plan-submitted" happened on 2026-09-01
      And "development-plan-published" happened on 2026-09-08
      When BUD-09 is checked on 2026-09-08
      Then the duty is met
      And the last day was 2026-09-08
      And the finding cites PFMA-126-4

    Example: Published on the day before, Monday 7 September
      Given the budget-paper "kisumu-development-plan-2027-28"
      And "development-plan-submitted" happened on 2026-09-01
      And "development-plan-published" happened on 2026-09-07
      When BUD-09 is checked on 2026-09-07
      Then the duty is met
      And the last day was 2026-09-08

    Example: Published on the day after
      Given the budget-paper "kisumu-development-plan-2027-28"
      And "development-plan-submitted" happened on 2026-09-01
      And "development-plan-published" happened on 2026-09-09
      When BUD-09 is checked on 2026-09-09
      Then it is late by 1 day
      And the last day was 2026-09-08

    Example: Not yet published on the last day
      Given the budget-paper "kisumu-development-plan-2027-28"
      And "development-plan-submitted" happened on 2026-09-01
      When BUD-09 is checked on 2026-09-08
      Then the clock is still running
      And the last day is 2026-09-08

    Example: Still not published on the day after
      Given the budget-paper "kisumu-development-plan-2027-28"
      And "development-plan-submitted" happened on 2026-09-01
      When BUD-09 is checked on 2026-09-09
      Then it is overdue by 1 day
      And the last day was 2026-09-08

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Tuesday 20 October, Mashujaa Day: published on Wednesday 21 October
      Given the budget-paper "kisumu-development-plan-2027-28"
      And "development-plan-submitted" happened on 2026-10-13
      And "development-plan-published" happened on 2026-10-21
      When BUD-09 is checked on 2026-10-21
      Then the duty is met
      And the last day was 2026-10-21

    Example: Published on the day after the moved day
      Given the budget-paper "kisumu-development-plan-2027-28"
      And "development-plan-submitted" happened on 2026-10-13
      And "development-plan-published" happened on 2026-10-22
      When BUD-09 is checked on 2026-10-22
      Then it is late by 1 day
      And the last day was 2026-10-21

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 26 March: Good Friday.

    Example: Saturdays count: the last day is Saturday 27 March
      Given Saturdays count
      And the budget-paper "kisumu-development-plan-2027-28"
      And "development-plan-submitted" happened on 2027-03-19
      When BUD-09 is checked on 2027-03-28
      Then it is overdue by 1 day
      And the last day was 2027-03-27
      And the last arguable day is 2027-03-30

    Example: Saturdays are excluded: the last day is Tuesday 30 March
      Given Saturdays are excluded
      And the budget-paper "kisumu-development-plan-2027-28"
      And "development-plan-submitted" happened on 2027-03-19
      When BUD-09 is checked on 2027-03-28
      Then the clock is still running
      And the last day is 2027-03-30

  Rule: Without the day of submission nobody can say whether it was in time

    Example: Published, but the day of submission is not recorded
      Given the budget-paper "kisumu-development-plan-2027-28"
      And "development-plan-published" happened on 2026-09-08
      When BUD-09 is checked on 2026-09-08
      Then we cannot tell
