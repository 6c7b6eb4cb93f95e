@clause:CGA-45-1
Feature: County Governments Act, section 45(1): nominate county chief officers within 14 days
  The Governor nominates when an office of chief officer falls vacant.

  Rule: The day of the vacancy is not counted and the fourteenth day is in time

    Example: Nominated on the last day, Wednesday 18 March
      Given the nomination "chief-officer-water"
      And "chief-officer-vacancy" happened on 2026-03-04
      And "chief-officer-nominated" happened on 2026-03-18
      When APP-03 is checked on 2026-03-18
      Then the duty is met
      And the last day was 2026-03-18
      And the finding cites CGA-45-1

    Example: Nominated on the day after
      Given the nomination "chief-officer-water"
      And "chief-officer-vacancy" happened on 2026-03-04
      And "chief-officer-nominated" happened on 2026-03-19
      When APP-03 is checked on 2026-03-19
      Then it is late by 1 day
      And the last day was 2026-03-18

    Example: Not yet nominated on the last day
      Given the nomination "chief-officer-water"
      And "chief-officer-vacancy" happened on 2026-03-04
      When APP-03 is checked on 2026-03-18
      Then the clock is still running
      And the last day is 2026-03-18

    Example: Still not nominated on the day after
      Given the nomination "chief-officer-water"
      And "chief-officer-vacancy" happened on 2026-03-04
      When APP-03 is checked on 2026-03-19
      Then it is overdue by 1 day
      And the last day was 2026-03-18

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 1 June, Madaraka Day: nominated on Tuesday 2 June
      Given the nomination "chief-officer-water"
      And "chief-officer-vacancy" happened on 2026-05-18
      And "chief-officer-nominated" happened on 2026-06-02
      When APP-03 is checked on 2026-06-02
      Then the duty is met
      And the last day was 2026-06-02

    Example: Nominated on the day after the moved day
      Given the nomination "chief-officer-water"
      And "chief-officer-vacancy" happened on 2026-05-18
      And "chief-officer-nominated" happened on 2026-06-03
      When APP-03 is checked on 2026-06-03
      Then it is late by 1 day
      And the last day was 2026-06-02

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 1 May: Labour Day.

    Example: Saturdays count: the last day is Saturday 2 May
      Given Saturdays count
      And the nomination "chief-officer-water"
      And "chief-officer-vacancy" happened on 2026-04-17
      When APP-03 is checked on 2026-05-03
      Then it is overdue by 1 day
      And the last day was 2026-05-02
      And the last arguable day is 2026-05-04

    Example: Saturdays are excluded: the last day is Monday 4 May
      Given Saturdays are excluded
      And the nomination "chief-officer-water"
      And "chief-officer-vacancy" happened on 2026-04-17
      When APP-03 is checked on 2026-05-03
      Then the clock is still running
      And the last day is 2026-05-04

  Rule: The wording applies from 27 July 2020

    Example: The clock would start on Sunday 26 July 2020, the day before
      Given the nomination "chief-officer-2020"
      And "chief-officer-vacancy" happened on 2020-07-26
      When APP-03 is checked on 2020-07-28
      Then the rule does not apply

    Example: The clock starts on Monday 27 July 2020, the first day
      Given the nomination "chief-officer-2020"
      And "chief-officer-vacancy" happened on 2020-07-27
      When APP-03 is checked on 2020-07-28
      Then the clock is still running
      And the last day is 2020-08-10
