@clause:PFMA-131-5
Feature: Public Finance Management Act, section 131(5): consolidate and publish the approved estimates within 21 days
  The County Treasury publishes the approved estimates.

  Rule: The day of approval is not counted and the twenty-first day is in time

    Example: Published on the last day, Tuesday 14 July
      Given the budget-estimates "kisumu-budget-2026-27"
      And "estimates-approved" happened on 2026-06-23
      And "estimates-published" happened on 2026-07-14
      When BUD-17 is checked on 2026-07-14
      Then the duty is met
      And the last day was 2026-07-14
      And the finding cites PFMA-131-5

    Example: Published on the day after
      Given the budget-estimates "kisumu-budget-2026-27"
      And "estimates-approved" happened on 2026-06-23
      And "estimates-published" happened on 2026-07-15
      When BUD-17 is checked on 2026-07-15
      Then it is late by 1 day
      And the last day was 2026-07-14

    Example: Not yet published on the last day
      Given the budget-estimates "kisumu-budget-2026-27"
      And "estimates-approved" happened on 2026-06-23
      When BUD-17 is checked on 2026-07-14
      Then the clock is still running
      And the last day is 2026-07-14

    Example: Still not published on the day after
      Given the budget-estimates "kisumu-budget-2026-27"
      And "estimates-approved" happened on 2026-06-23
      When BUD-17 is checked on 2026-07-15
      Then it is overdue by 1 day
      And the last day was 2026-07-14

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Tuesday 20 October, Mashujaa Day: published on Wednesday 21 October
      Given the budget-estimates "kisumu-budget-2026-27"
      And "estimates-approved" happened on 2026-09-29
      And "estimates-published" happened on 2026-10-21
      When BUD-17 is checked on 2026-10-21
      Then the duty is met
      And the last day was 2026-10-21

    Example: Published on the day after the moved day
      Given the budget-estimates "kisumu-budget-2026-27"
      And "estimates-approved" happened on 2026-09-29
      And "estimates-published" happened on 2026-10-22
      When BUD-17 is checked on 2026-10-22
      Then it is late by 1 day
      And the last day was 2026-10-21

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 1 January: New Year's Day.

    Example: Saturdays count: the last day is Saturday 2 January
      Given Saturdays count
      And the budget-estimates "kisumu-budget-2026-27"
      And "estimates-approved" happened on 2026-12-11
      When BUD-17 is checked on 2027-01-03
      Then it is overdue by 1 day
      And the last day was 2027-01-02
      And the last arguable day is 2027-01-04

    Example: Saturdays are excluded: the last day is Monday 4 January
      Given Saturdays are excluded
      And the budget-estimates "kisumu-budget-2026-27"
      And "estimates-approved" happened on 2026-12-11
      When BUD-17 is checked on 2027-01-03
      Then the clock is still running
      And the last day is 2027-01-04

  Rule: Without the day of approval nobody can say whether it was in time

    Example: Published, but the day of approval is not recorded
      Given the budget-estimates "kisumu-budget-2026-27"
      And "estimates-published" happened on 2026-07-14
      When BUD-17 is checked on 2026-07-14
      Then we cannot tell

  Rule: A real case: estimates approved on Saturday 30 June 2018

    Example: Saturdays count: Saturday 21 July
      Given Saturdays count
      And the budget-estimates "kisumu-budget-2018-19"
      And "estimates-approved" happened on 2018-06-30
      When BUD-17 is checked on 2018-07-06
      Then the clock is still running
      And the last day is 2018-07-21
      And the last arguable day is 2018-07-23

    Example: Saturdays are excluded: Monday 23 July
      Given Saturdays are excluded
      And the budget-estimates "kisumu-budget-2018-19"
      And "estimates-approved" happened on 2018-06-30
      When BUD-17 is checked on 2018-07-06
      Then the clock is still running
      And the last day is 2018-07-23
