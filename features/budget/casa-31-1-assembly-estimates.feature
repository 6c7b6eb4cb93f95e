@clause:CASA-31-1
Feature: County Assembly Services Act, section 31(1): prepare the assembly's own estimates by 31 March
  The Clerk prepares them for the Board at least three months before the year begins. 31 March is the safe reading.

  Rule: 31 March is the last day

    Example: Submitted to the Board on Tuesday 31 March
      Given the budget-estimates "kisumu-budget-2020-21"
      And "assembly-estimates-submitted" happened on 2020-03-31
      When BUD-13 is checked on 2020-03-31
      Then the duty is met
      And the last day was 2020-03-31
      And the finding cites CASA-31-1

    Example: Submitted to the Board on the day before, Monday 30 March
      Given the budget-estimates "kisumu-budget-2020-21"
      And "assembly-estimates-submitted" happened on 2020-03-30
      When BUD-13 is checked on 2020-03-30
      Then the duty is met
      And the last day was 2020-03-31

    Example: Submitted to the Board on the day after
      Given the budget-estimates "kisumu-budget-2020-21"
      And "assembly-estimates-submitted" happened on 2020-04-01
      When BUD-13 is checked on 2020-04-01
      Then it is late by 1 day
      And the last day was 2020-03-31

    Example: Not yet submitted to the Board on the last day
      Given the budget-estimates "kisumu-budget-2020-21"
      And "matter-opened" happened on 2020-01-31
      When BUD-13 is checked on 2020-03-31
      Then the clock is still running
      And the last day is 2020-03-31

    Example: Still not submitted to the Board on the day after
      Given the budget-estimates "kisumu-budget-2020-21"
      And "matter-opened" happened on 2020-01-31
      When BUD-13 is checked on 2020-04-01
      Then it is overdue by 1 day
      And the last day was 2020-03-31

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: 31 March 2019 is a Sunday: submitted to the Board on Monday 1 April
      Given the budget-estimates "kisumu-budget-2019-20"
      And "assembly-estimates-submitted" happened on 2019-04-01
      When BUD-13 is checked on 2019-04-01
      Then the duty is met
      And the last day was 2019-04-01

    Example: Submitted to the Board on the day after the moved day
      Given the budget-estimates "kisumu-budget-2019-20"
      And "assembly-estimates-submitted" happened on 2019-04-02
      When BUD-13 is checked on 2019-04-02
      Then it is late by 1 day
      And the last day was 2019-04-01

  Rule: Counsel decides whether a last day that is a Saturday moves
    Monday 2 April 2018 was Easter Monday.

    Example: Saturdays count: the last day is Saturday 31 March 2018
      Given Saturdays count
      And the budget-estimates "kisumu-budget-2018-19"
      And "matter-opened" happened on 2018-01-31
      When BUD-13 is checked on 2018-04-01
      Then it is overdue by 1 day
      And the last day was 2018-03-31
      And the last arguable day is 2018-04-03

    Example: Saturdays are excluded: the last day is Tuesday 3 April 2018
      Given Saturdays are excluded
      And the budget-estimates "kisumu-budget-2018-19"
      And "matter-opened" happened on 2018-01-31
      When BUD-13 is checked on 2018-04-01
      Then the clock is still running
      And the last day is 2018-04-03
