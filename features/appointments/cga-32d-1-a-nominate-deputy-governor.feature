@clause:CGA-32D-1-a
Feature: County Governments Act, section 32D(1)(a): nominate a Deputy Governor within 14 days
  The Governor nominates when the office falls vacant.

  Rule: The day of the vacancy is not counted and the fourteenth day is in time

    Example: Nominated on the last day, Wednesday 25 February
      Given the nomination "deputy-governor-2026"
      And "deputy-governor-vacancy" happened on 2026-02-11
      And "deputy-governor-nominated" happened on 2026-02-25
      When APP-01 is checked on 2026-02-25
      Then the duty is met
      And the last day was 2026-02-25
      And the finding cites CGA-32D-1-a

    Example: Nominated on the day after
      Given the nomination "deputy-governor-2026"
      And "deputy-governor-vacancy" happened on 2026-02-11
      And "deputy-governor-nominated" happened on 2026-02-26
      When APP-01 is checked on 2026-02-26
      Then it is late by 1 day
      And the last day was 2026-02-25

    Example: Not yet nominated on the last day
      Given the nomination "deputy-governor-2026"
      And "deputy-governor-vacancy" happened on 2026-02-11
      When APP-01 is checked on 2026-02-25
      Then the clock is still running
      And the last day is 2026-02-25

    Example: Still not nominated on the day after
      Given the nomination "deputy-governor-2026"
      And "deputy-governor-vacancy" happened on 2026-02-11
      When APP-01 is checked on 2026-02-26
      Then it is overdue by 1 day
      And the last day was 2026-02-25

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 6 April, Easter Monday: nominated on Tuesday 7 April
      Given the nomination "deputy-governor-2026"
      And "deputy-governor-vacancy" happened on 2026-03-23
      And "deputy-governor-nominated" happened on 2026-04-07
      When APP-01 is checked on 2026-04-07
      Then the duty is met
      And the last day was 2026-04-07

    Example: Nominated on the day after the moved day
      Given the nomination "deputy-governor-2026"
      And "deputy-governor-vacancy" happened on 2026-03-23
      And "deputy-governor-nominated" happened on 2026-04-08
      When APP-01 is checked on 2026-04-08
      Then it is late by 1 day
      And the last day was 2026-04-07

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 1 May: Labour Day.

    Example: Saturdays count: the last day is Saturday 2 May
      Given Saturdays count
      And the nomination "deputy-governor-2026"
      And "deputy-governor-vacancy" happened on 2026-04-17
      When APP-01 is checked on 2026-05-03
      Then it is overdue by 1 day
      And the last day was 2026-05-02
      And the last arguable day is 2026-05-04

    Example: Saturdays are excluded: the last day is Monday 4 May
      Given Saturdays are excluded
      And the nomination "deputy-governor-2026"
      And "deputy-governor-vacancy" happened on 2026-04-17
      When APP-01 is checked on 2026-05-03
      Then the clock is still running
      And the last day is 2026-05-04

  Rule: The wording applies from 27 July 2020

    Example: The clock would start on Sunday 26 July 2020, the day before
      Given the nomination "deputy-governor-2020"
      And "deputy-governor-vacancy" happened on 2020-07-26
      When APP-01 is checked on 2020-07-28
      Then the rule does not apply

    Example: The clock starts on Monday 27 July 2020, the first day
      Given the nomination "deputy-governor-2020"
      And "deputy-governor-vacancy" happened on 2020-07-27
      When APP-01 is checked on 2020-07-28
      Then the clock is still running
      And the last day is 2020-08-10
