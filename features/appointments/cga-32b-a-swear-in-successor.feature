@clause:CGA-32B-a
Feature: County Governments Act, section 32B(a): swear in the successor of the Governor within 14 days
  The Deputy Governor takes office when the office of Governor falls vacant. The assembly does not act here.

  Rule: The day of the vacancy is not counted and the fourteenth day is in time

    Example: Sworn in on the last day, Tuesday 17 March
      Given the county-office "governor-succession-2026"
      And "governor-vacancy" happened on 2026-03-03
      And "governor-sworn-in" happened on 2026-03-17
      When APP-08 is checked on 2026-03-17
      Then the duty is met
      And the last day was 2026-03-17
      And the finding cites CGA-32B-a

    Example: Sworn in on the day after
      Given the county-office "governor-succession-2026"
      And "governor-vacancy" happened on 2026-03-03
      And "governor-sworn-in" happened on 2026-03-18
      When APP-08 is checked on 2026-03-18
      Then it is late by 1 day
      And the last day was 2026-03-17

    Example: Not yet sworn in on the last day
      Given the county-office "governor-succession-2026"
      And "governor-vacancy" happened on 2026-03-03
      When APP-08 is checked on 2026-03-17
      Then the clock is still running
      And the last day is 2026-03-17

    Example: Still not sworn in on the day after
      Given the county-office "governor-succession-2026"
      And "governor-vacancy" happened on 2026-03-03
      When APP-08 is checked on 2026-03-18
      Then it is overdue by 1 day
      And the last day was 2026-03-17

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 6 April, Easter Monday: sworn in on Tuesday 7 April
      Given the county-office "governor-succession-2026"
      And "governor-vacancy" happened on 2026-03-23
      And "governor-sworn-in" happened on 2026-04-07
      When APP-08 is checked on 2026-04-07
      Then the duty is met
      And the last day was 2026-04-07

    Example: Sworn in on the day after the moved day
      Given the county-office "governor-succession-2026"
      And "governor-vacancy" happened on 2026-03-23
      And "governor-sworn-in" happened on 2026-04-08
      When APP-08 is checked on 2026-04-08
      Then it is late by 1 day
      And the last day was 2026-04-07

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 1 May: Labour Day.

    Example: Saturdays count: the last day is Saturday 2 May
      Given Saturdays count
      And the county-office "governor-succession-2026"
      And "governor-vacancy" happened on 2026-04-17
      When APP-08 is checked on 2026-05-03
      Then it is overdue by 1 day
      And the last day was 2026-05-02
      And the last arguable day is 2026-05-04

    Example: Saturdays are excluded: the last day is Monday 4 May
      Given Saturdays are excluded
      And the county-office "governor-succession-2026"
      And "governor-vacancy" happened on 2026-04-17
      When APP-08 is checked on 2026-05-03
      Then the clock is still running
      And the last day is 2026-05-04

  Rule: The wording applies from 27 July 2020

    Example: The clock would start on Sunday 26 July 2020, the day before
      Given the county-office "governor-succession-2020"
      And "governor-vacancy" happened on 2020-07-26
      When APP-08 is checked on 2020-07-28
      Then the rule does not apply

    Example: The clock starts on Monday 27 July 2020, the first day
      Given the county-office "governor-succession-2020"
      And "governor-vacancy" happened on 2020-07-27
      When APP-08 is checked on 2020-07-28
      Then the clock is still running
      And the last day is 2020-08-10
