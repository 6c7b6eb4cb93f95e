@clause:ATIA-10-2
Feature: Access to Information Act, section 10(2): tell the applicant of a transfer within 7 days
  The days are counted from receipt of the request, not from the transfer.

  Rule: The day of receipt is not counted and the seventh day is in time

    Example: Notified on the last day, Tuesday 24 February
      Given the information-request "request-on-national-roads"
      And "information-misdirected" happened on 2026-02-17
      And "transfer-notified" happened on 2026-02-24
      When INF-05 is checked on 2026-02-24
      Then the duty is met
      And the last day was 2026-02-24
      And the finding cites ATIA-10-2

    Example: Notified on the day after
      Given the information-request "request-on-national-roads"
      And "information-misdirected" happened on 2026-02-17
      And "transfer-notified" happened on 2026-02-25
      When INF-05 is checked on 2026-02-25
      Then it is late by 1 day
      And the last day was 2026-02-24

    Example: Not yet notified on the last day
      Given the information-request "request-on-national-roads"
      And "information-misdirected" happened on 2026-02-17
      When INF-05 is checked on 2026-02-24
      Then the clock is still running
      And the last day is 2026-02-24

    Example: Still not notified on the day after
      Given the information-request "request-on-national-roads"
      And "information-misdirected" happened on 2026-02-17
      When INF-05 is checked on 2026-02-25
      Then it is overdue by 1 day
      And the last day was 2026-02-24

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 6 April, Easter Monday: notified on Tuesday 7 April
      Given the information-request "request-on-national-roads"
      And "information-misdirected" happened on 2026-03-30
      And "transfer-notified" happened on 2026-04-07
      When INF-05 is checked on 2026-04-07
      Then the duty is met
      And the last day was 2026-04-07

    Example: Notified on the day after the moved day
      Given the information-request "request-on-national-roads"
      And "information-misdirected" happened on 2026-03-30
      And "transfer-notified" happened on 2026-04-08
      When INF-05 is checked on 2026-04-08
      Then it is late by 1 day
      And the last day was 2026-04-07

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 1 May: Labour Day.

    Example: Saturdays count: the last day is Saturday 2 May
      Given Saturdays count
      And the information-request "request-on-national-roads"
      And "information-misdirected" happened on 2026-04-24
      When INF-05 is checked on 2026-05-03
      Then it is overdue by 1 day
      And the last day was 2026-05-02
      And the last arguable day is 2026-05-04

    Example: Saturdays are excluded: the last day is Monday 4 May
      Given Saturdays are excluded
      And the information-request "request-on-national-roads"
      And "information-misdirected" happened on 2026-04-24
      When INF-05 is checked on 2026-05-03
      Then the clock is still running
      And the last day is 2026-05-04

  Rule: Without the day of receipt nobody can say whether it was in time

    Example: Notified, but the day of receipt is not recorded
      Given the information-request "request-on-national-roads"
      And "transfer-notified" happened on 2026-02-24
      When INF-05 is checked on 2026-02-24
      Then we cannot tell

  Rule: The day of the transfer changes nothing

    Example: Transferred on the fourth day
      Given the information-request "request-on-national-roads"
      And "information-misdirected" happened on 2026-02-17
      And "information-transferred" happened on 2026-02-20
      When INF-05 is checked on 2026-02-25
      Then it is overdue by 1 day
      And the last day was 2026-02-24
