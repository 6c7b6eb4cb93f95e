@clause:CAP2-57-c
Feature: Interpretation and General Provisions Act (Cap. 2), section 57(c): an act for a day that is excluded may be done on the next day that is not
  Where a law names a day of the calendar, that day moves like the end of a period.

  Rule: A named day that is a Sunday is kept on Monday

    Example: 7 March 2027: the paper comes on Monday 8 March
      Given the fiscal-strategy-paper "example-11-2027-28"
      And "cfsp-submitted" happened on 2027-03-08
      When BUD-01 is checked on 2027-03-08
      Then the duty is met
      And the last day was 2027-03-08

    Example: 7 March 2027: the paper comes on Tuesday 9 March
      Given the fiscal-strategy-paper "example-11-2027-28"
      And "cfsp-submitted" happened on 2027-03-09
      When BUD-01 is checked on 2027-03-09
      Then it is late by 1 day
      And the last day was 2027-03-08

    Example: 30 June 2019: the law could be passed on Monday 1 July
      Given the budget-estimates "kisumu-budget-2019-20"
      And "estimates-submitted" happened on 2019-04-30
      When BUD-14 is checked on 2019-07-01
      Then the clock is still running
      And the last day is 2019-07-01

    Example: 30 June 2019: on Tuesday 2 July it was overdue
      Given the budget-estimates "kisumu-budget-2019-20"
      And "estimates-submitted" happened on 2019-04-30
      When BUD-14 is checked on 2019-07-02
      Then it is overdue by 1 day
      And the last day was 2019-07-01

  Rule: A named day that is not excluded stays

    Example: 30 April 2026 is a Thursday
      Given the budget-estimates "kisumu-budget-2026-27"
      And "estimates-submitted" happened on 2026-05-01
      When BUD-12 is checked on 2026-05-01
      Then it is late by 1 day
      And the last day was 2026-04-30

  Rule: Counsel decides about a named day that is a Saturday

    Example: 28 February 2026, Saturdays count
      Given Saturdays count
      And the budget-paper "kisumu-debt-strategy-2026-27"
      And "matter-opened" happened on 2026-02-02
      When BUD-07 is checked on 2026-02-28
      Then the clock is still running
      And the last day is 2026-02-28
      And the last arguable day is 2026-03-02

    Example: 28 February 2026, Saturdays are excluded
      Given Saturdays are excluded
      And the budget-paper "kisumu-debt-strategy-2026-27"
      And "matter-opened" happened on 2026-02-02
      When BUD-07 is checked on 2026-02-28
      Then the clock is still running
      And the last day is 2026-03-02
