@clause:CGA-32D-3
Feature: County Governments Act, section 32D(3): decide on the Deputy Governor nominee within 14 days
  The assembly votes on the nomination. If the fourteen days lapse, the law treats the nominee as approved.

  Rule: The day of receipt is not counted and the fourteenth day is in time

    Example: Decided on the last day, Wednesday 11 March
      Given the nomination "deputy-governor-2026"
      And "deputy-governor-nominated" happened on 2026-02-24
      And "deputy-governor-nomination-received" happened on 2026-02-25
      And "nomination-decided" happened on 2026-03-11
      When APP-02 is checked on 2026-03-11
      Then the duty is met
      And the last day was 2026-03-11
      And the finding cites CGA-32D-3

    Example: Decided a day too late, when the law has already spoken
      Given the nomination "deputy-governor-2026"
      And "deputy-governor-nominated" happened on 2026-02-24
      And "deputy-governor-nomination-received" happened on 2026-02-25
      And "nomination-decided" happened on 2026-03-12
      When APP-02 is checked on 2026-03-12
      Then the law supplies "deemed-approval" on 2026-03-11
      And it is no breach

    Example: Not yet decided on the last day
      Given the nomination "deputy-governor-2026"
      And "deputy-governor-nominated" happened on 2026-02-24
      And "deputy-governor-nomination-received" happened on 2026-02-25
      When APP-02 is checked on 2026-03-11
      Then the clock is still running
      And the last day is 2026-03-11

    Example: Not decided when the last day has passed
      Given the nomination "deputy-governor-2026"
      And "deputy-governor-nominated" happened on 2026-02-24
      And "deputy-governor-nomination-received" happened on 2026-02-25
      When APP-02 is checked on 2026-03-12
      Then the law supplies "deemed-approval" on 2026-03-11
      And the finding cites CGA-32D-3

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 6 April, Easter Monday: decided on Tuesday 7 April
      Given the nomination "deputy-governor-2026"
      And "deputy-governor-nominated" happened on 2026-03-20
      And "deputy-governor-nomination-received" happened on 2026-03-23
      And "nomination-decided" happened on 2026-04-07
      When APP-02 is checked on 2026-04-07
      Then the duty is met
      And the last day was 2026-04-07

    Example: Not decided when the moved day has passed
      Given the nomination "deputy-governor-2026"
      And "deputy-governor-nominated" happened on 2026-03-20
      And "deputy-governor-nomination-received" happened on 2026-03-23
      When APP-02 is checked on 2026-04-08
      Then the law supplies "deemed-approval" on 2026-04-07

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 1 May: Labour Day.

    Example: Saturdays count: the last day is Saturday 2 May
      Given Saturdays count
      And the nomination "deputy-governor-2026"
      And "deputy-governor-nominated" happened on 2026-04-16
      And "deputy-governor-nomination-received" happened on 2026-04-17
      When APP-02 is checked on 2026-05-03
      Then the law supplies "deemed-approval" on 2026-05-02
      And the last arguable day is 2026-05-04

    Example: Saturdays are excluded: the last day is Monday 4 May
      Given Saturdays are excluded
      And the nomination "deputy-governor-2026"
      And "deputy-governor-nominated" happened on 2026-04-16
      And "deputy-governor-nomination-received" happened on 2026-04-17
      When APP-02 is checked on 2026-05-03
      Then the clock is still running
      And the last day is 2026-05-04

  Rule: No clock runs where there was no receipt

    Example: Nothing of the kind is recorded
      Given the nomination "deputy-governor-2026"
      And "matter-opened" happened on 2026-02-25
      When APP-02 is checked on 2026-03-12
      Then no clock runs

  Rule: The wording applies from 27 July 2020

    Example: The clock would start on Sunday 26 July 2020, the day before
      Given the nomination "deputy-governor-2020"
      And "deputy-governor-nomination-received" happened on 2020-07-26
      When APP-02 is checked on 2020-07-28
      Then the rule does not apply

    Example: The clock starts on Monday 27 July 2020, the first day
      Given the nomination "deputy-governor-2020"
      And "deputy-governor-nomination-received" happened on 2020-07-27
      When APP-02 is checked on 2020-07-28
      Then the clock is still running
      And the last day is 2020-08-10
