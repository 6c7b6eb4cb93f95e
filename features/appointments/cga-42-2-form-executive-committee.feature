@clause:CGA-42-2
Feature: County Governments Act, section 42(2): form a new executive committee within 21 days of the swearing in of members
  The Governor forms it; the assembly shares in it by vetting.

  Rule: The day of swearing in is not counted and the twenty-first day is in time

    Example: Formed on the last day, Wednesday 5 October
      Given the county-office "executive-committee-2022"
      And "members-sworn-in" happened on 2022-09-14
      And "executive-committee-formed" happened on 2022-10-05
      When APP-04 is checked on 2022-10-05
      Then the duty is met
      And the last day was 2022-10-05
      And the finding cites CGA-42-2

    Example: Formed on the day before, Tuesday 4 October
      Given the county-office "executive-committee-2022"
      And "members-sworn-in" happened on 2022-09-14
      And "executive-committee-formed" happened on 2022-10-04
      When APP-04 is checked on 2022-10-04
      Then the duty is met
      And the last day was 2022-10-05

    Example: Formed on the day after
      Given the county-office "executive-committee-2022"
      And "members-sworn-in" happened on 2022-09-14
      And "executive-committee-formed" happened on 2022-10-06
      When APP-04 is checked on 2022-10-06
      Then it is late by 1 day
      And the last day was 2022-10-05

    Example: Not yet formed on the last day
      Given the county-office "executive-committee-2022"
      And "members-sworn-in" happened on 2022-09-14
      When APP-04 is checked on 2022-10-05
      Then the clock is still running
      And the last day is 2022-10-05

    Example: Still not formed on the day after
      Given the county-office "executive-committee-2022"
      And "members-sworn-in" happened on 2022-09-14
      When APP-04 is checked on 2022-10-06
      Then it is overdue by 1 day
      And the last day was 2022-10-05

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 12 December, Jamhuri Day: formed on Tuesday 13 December
      Given the county-office "executive-committee-2022"
      And "members-sworn-in" happened on 2022-11-21
      And "executive-committee-formed" happened on 2022-12-13
      When APP-04 is checked on 2022-12-13
      Then the duty is met
      And the last day was 2022-12-13

    Example: Formed on the day after the moved day
      Given the county-office "executive-committee-2022"
      And "members-sworn-in" happened on 2022-11-21
      And "executive-committee-formed" happened on 2022-12-14
      When APP-04 is checked on 2022-12-14
      Then it is late by 1 day
      And the last day was 2022-12-13

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 7 April: Good Friday.

    Example: Saturdays count: the last day is Saturday 8 April
      Given Saturdays count
      And the county-office "executive-committee-2022"
      And "members-sworn-in" happened on 2023-03-17
      When APP-04 is checked on 2023-04-09
      Then it is overdue by 1 day
      And the last day was 2023-04-08
      And the last arguable day is 2023-04-11

    Example: Saturdays are excluded: the last day is Tuesday 11 April
      Given Saturdays are excluded
      And the county-office "executive-committee-2022"
      And "members-sworn-in" happened on 2023-03-17
      When APP-04 is checked on 2023-04-09
      Then the clock is still running
      And the last day is 2023-04-11

  Rule: Without the day of swearing in nobody can say whether it was in time

    Example: Formed, but the day of swearing in is not recorded
      Given the county-office "executive-committee-2022"
      And "executive-committee-formed" happened on 2022-10-05
      When APP-04 is checked on 2022-10-05
      Then we cannot tell
