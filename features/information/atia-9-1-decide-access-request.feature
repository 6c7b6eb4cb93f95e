@clause:ATIA-9-1
Feature: Access to Information Act, section 9(1): decide an access request within 21 days
  The information access officer answers. Silence is treated as refusal, which the applicant may take to review.

  Rule: The day of receipt is not counted and the twenty-first day is in time

    Example: Decided on the last day, Thursday 5 March
      Given the information-request "request-on-bursaries"
      And "information-requested" happened on 2026-02-12
      And "information-decided" happened on 2026-03-05
      When INF-01 is checked on 2026-03-05
      Then the duty is met
      And the last day was 2026-03-05
      And the finding cites ATIA-9-1

    Example: Decided a day too late, when the law has already spoken
      Given the information-request "request-on-bursaries"
      And "information-requested" happened on 2026-02-12
      And "information-decided" happened on 2026-03-06
      When INF-01 is checked on 2026-03-06
      Then the law supplies "deemed-refusal" on 2026-03-05
      And it is no breach

    Example: Not yet decided on the last day
      Given the information-request "request-on-bursaries"
      And "information-requested" happened on 2026-02-12
      When INF-01 is checked on 2026-03-05
      Then the clock is still running
      And the last day is 2026-03-05

    Example: Not decided when the last day has passed
      Given the information-request "request-on-bursaries"
      And "information-requested" happened on 2026-02-12
      When INF-01 is checked on 2026-03-06
      Then the law supplies "deemed-refusal" on 2026-03-05
      And the finding cites ATIA-9-1

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 6 April, Easter Monday: decided on Tuesday 7 April
      Given the information-request "request-on-bursaries"
      And "information-requested" happened on 2026-03-16
      And "information-decided" happened on 2026-04-07
      When INF-01 is checked on 2026-04-07
      Then the duty is met
      And the last day was 2026-04-07

    Example: Not decided when the moved day has passed
      Given the information-request "request-on-bursaries"
      And "information-requested" happened on 2026-03-16
      When INF-01 is checked on 2026-04-08
      Then the law supplies "deemed-refusal" on 2026-04-07

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 1 May: Labour Day.

    Example: Saturdays count: the last day is Saturday 2 May
      Given Saturdays count
      And the information-request "request-on-bursaries"
      And "information-requested" happened on 2026-04-10
      When INF-01 is checked on 2026-05-03
      Then the law supplies "deemed-refusal" on 2026-05-02
      And the last arguable day is 2026-05-04

    Example: Saturdays are excluded: the last day is Monday 4 May
      Given Saturdays are excluded
      And the information-request "request-on-bursaries"
      And "information-requested" happened on 2026-04-10
      When INF-01 is checked on 2026-05-03
      Then the clock is still running
      And the last day is 2026-05-04

  Rule: A late answer does not undo the refusal

    Example: Answered a month later
      Given the information-request "request-on-bursaries"
      And "information-requested" happened on 2026-02-12
      And "information-decided" happened on 2026-04-04
      When INF-01 is checked on 2026-04-14
      Then the law supplies "deemed-refusal" on 2026-03-05

  Rule: An extension claimed in time takes the place of this clock

    Example: Extended on the last day: no refusal follows from the first period
      Given the information-request "request-on-bursaries"
      And "information-requested" happened on 2026-02-12
      And "information-period-extended" happened on 2026-03-05
      When INF-01 is checked on 2026-03-06
      Then another clock has taken its place

    Example: Extended a day too late: the refusal stands
      Given the information-request "request-on-bursaries"
      And "information-requested" happened on 2026-02-12
      And "information-period-extended" happened on 2026-03-06
      When INF-01 is checked on 2026-03-07
      Then the law supplies "deemed-refusal" on 2026-03-05
