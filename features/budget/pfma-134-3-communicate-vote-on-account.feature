@clause:PFMA-134-3
Feature: Public Finance Management Act, section 134(3): communicate a vote on account within 7 days
  The Speaker tells the executive member for finance that the assembly has authorised the withdrawal.

  Rule: The day of authorisation is not counted and the seventh day is in time

    Example: Communicated on the last day, Thursday 9 July
      Given the budget-estimates "kisumu-budget-2026-27"
      And "vote-on-account-authorised" happened on 2026-07-02
      And "vote-on-account-communicated" happened on 2026-07-09
      When BUD-18 is checked on 2026-07-09
      Then the duty is met
      And the last day was 2026-07-09
      And the finding cites PFMA-134-3

    Example: Communicated on the day before, Wednesday 8 July
      Given the budget-estimates "kisumu-budget-2026-27"
      And "vote-on-account-authorised" happened on 2026-07-02
      And "vote-on-account-communicated" happened on 2026-07-08
      When BUD-18 is checked on 2026-07-08
      Then the duty is met
      And the last day was 2026-07-09

    Example: Communicated on the day after
      Given the budget-estimates "kisumu-budget-2026-27"
      And "vote-on-account-authorised" happened on 2026-07-02
      And "vote-on-account-communicated" happened on 2026-07-10
      When BUD-18 is checked on 2026-07-10
      Then it is late by 1 day
      And the last day was 2026-07-09

    Example: Not yet communicated on the last day
      Given the budget-estimates "kisumu-budget-2026-27"
      And "vote-on-account-authorised" happened on 2026-07-02
      When BUD-18 is checked on 2026-07-09
      Then the clock is still running
      And the last day is 2026-07-09

    Example: Still not communicated on the day after
      Given the budget-estimates "kisumu-budget-2026-27"
      And "vote-on-account-authorised" happened on 2026-07-02
      When BUD-18 is checked on 2026-07-10
      Then it is overdue by 1 day
      And the last day was 2026-07-09

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Tuesday 20 October, Mashujaa Day: communicated on Wednesday 21 October
      Given the budget-estimates "kisumu-budget-2026-27"
      And "vote-on-account-authorised" happened on 2026-10-13
      And "vote-on-account-communicated" happened on 2026-10-21
      When BUD-18 is checked on 2026-10-21
      Then the duty is met
      And the last day was 2026-10-21

    Example: Communicated on the day after the moved day
      Given the budget-estimates "kisumu-budget-2026-27"
      And "vote-on-account-authorised" happened on 2026-10-13
      And "vote-on-account-communicated" happened on 2026-10-22
      When BUD-18 is checked on 2026-10-22
      Then it is late by 1 day
      And the last day was 2026-10-21

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 26 March: Good Friday.

    Example: Saturdays count: the last day is Saturday 27 March
      Given Saturdays count
      And the budget-estimates "kisumu-budget-2026-27"
      And "vote-on-account-authorised" happened on 2027-03-19
      When BUD-18 is checked on 2027-03-28
      Then it is overdue by 1 day
      And the last day was 2027-03-27
      And the last arguable day is 2027-03-30

    Example: Saturdays are excluded: the last day is Tuesday 30 March
      Given Saturdays are excluded
      And the budget-estimates "kisumu-budget-2026-27"
      And "vote-on-account-authorised" happened on 2027-03-19
      When BUD-18 is checked on 2027-03-28
      Then the clock is still running
      And the last day is 2027-03-30

  Rule: Without the day of authorisation nobody can say whether it was in time

    Example: Communicated, but the day of authorisation is not recorded
      Given the budget-estimates "kisumu-budget-2026-27"
      And "vote-on-account-communicated" happened on 2026-07-09
      When BUD-18 is checked on 2026-07-09
      Then we cannot tell
