@clause:ATIA-10-1
Feature: Access to Information Act, section 10(1): transfer a request to the right body within 5 days
  Five days are not more than six: Sundays and public holidays are not counted. The clock starts on receipt of a request that another body holds.

  Rule: The day of receipt is not counted and the fifth day is in time

    Example: Transferred on the last day, Saturday 21 February
      Given Saturdays count
      And the information-request "request-on-national-roads"
      And "information-misdirected" happened on 2026-02-16
      And "information-transferred" happened on 2026-02-21
      When INF-04 is checked on 2026-02-21
      Then the duty is met
      And the last day was 2026-02-21
      And the finding cites ATIA-10-1

    Example: Transferred on the day before, Friday 20 February
      Given Saturdays count
      And the information-request "request-on-national-roads"
      And "information-misdirected" happened on 2026-02-16
      And "information-transferred" happened on 2026-02-20
      When INF-04 is checked on 2026-02-20
      Then the duty is met
      And the last day was 2026-02-21

    Example: Transferred on the day after
      Given Saturdays count
      And the information-request "request-on-national-roads"
      And "information-misdirected" happened on 2026-02-16
      And "information-transferred" happened on 2026-02-22
      When INF-04 is checked on 2026-02-22
      Then it is late by 1 day
      And the last day was 2026-02-21

    Example: Not yet transferred on the last day
      Given Saturdays count
      And the information-request "request-on-national-roads"
      And "information-misdirected" happened on 2026-02-16
      When INF-04 is checked on 2026-02-21
      Then the clock is still running
      And the last day is 2026-02-21

    Example: Still not transferred on the day after
      Given Saturdays count
      And the information-request "request-on-national-roads"
      And "information-misdirected" happened on 2026-02-16
      When INF-04 is checked on 2026-02-22
      Then it is overdue by 1 day
      And the last day was 2026-02-21

  Rule: In a period of five days Sundays and public holidays are not counted, nor Saturdays if counsel excludes them

    Example: Saturdays count: the last day is Tuesday 7 April
      Given Saturdays count
      And the information-request "request-on-national-roads"
      And "information-misdirected" happened on 2026-03-30
      When INF-04 is checked on 2026-04-08
      Then it is overdue by 1 day
      And the last day was 2026-04-07
      And the last arguable day is 2026-04-08

    Example: Saturdays are excluded: the last day is Wednesday 8 April
      Given Saturdays are excluded
      And the information-request "request-on-national-roads"
      And "information-misdirected" happened on 2026-03-30
      When INF-04 is checked on 2026-04-08
      Then the clock is still running
      And the last day is 2026-04-08

  Rule: Without the day of receipt nobody can say whether it was in time

    Example: Transferred, but the day of receipt is not recorded
      Given the information-request "request-on-national-roads"
      And "information-transferred" happened on 2026-02-21
      When INF-04 is checked on 2026-02-21
      Then we cannot tell
