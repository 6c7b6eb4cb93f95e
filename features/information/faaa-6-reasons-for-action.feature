@clause:FAAA-6
Feature: Fair Administrative Action Act, section 6: give reasons for administrative action within 30 days
  Silence is presumed against the office. The period is from memory.

  Rule: The day of the request is not counted and the thirtieth day is in time

    Example: Given on the last day, Thursday 26 March
      Given the information-request "reasons-licence-refusal"
      And "reasons-requested" happened on 2026-02-24
      And "reasons-given" happened on 2026-03-26
      When INF-06 is checked on 2026-03-26
      Then the duty is met
      And the last day was 2026-03-26
      And the finding cites FAAA-6

    Example: Given on the day after
      Given the information-request "reasons-licence-refusal"
      And "reasons-requested" happened on 2026-02-24
      And "reasons-given" happened on 2026-03-27
      When INF-06 is checked on 2026-03-27
      Then it is late by 1 day
      And the last day was 2026-03-26

    Example: Not yet given on the last day
      Given the information-request "reasons-licence-refusal"
      And "reasons-requested" happened on 2026-02-24
      When INF-06 is checked on 2026-03-26
      Then the clock is still running
      And the last day is 2026-03-26

    Example: Still not given on the day after
      Given the information-request "reasons-licence-refusal"
      And "reasons-requested" happened on 2026-02-24
      When INF-06 is checked on 2026-03-27
      Then it is overdue by 1 day
      And the last day was 2026-03-26

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 19 April, a Sunday: given on Monday 20 April
      Given the information-request "reasons-licence-refusal"
      And "reasons-requested" happened on 2026-03-20
      And "reasons-given" happened on 2026-04-20
      When INF-06 is checked on 2026-04-20
      Then the duty is met
      And the last day was 2026-04-20

    Example: Given on the day after the moved day
      Given the information-request "reasons-licence-refusal"
      And "reasons-requested" happened on 2026-03-20
      And "reasons-given" happened on 2026-04-21
      When INF-06 is checked on 2026-04-21
      Then it is late by 1 day
      And the last day was 2026-04-20

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 9 May
      Given Saturdays count
      And the information-request "reasons-licence-refusal"
      And "reasons-requested" happened on 2026-04-09
      When INF-06 is checked on 2026-05-10
      Then it is overdue by 1 day
      And the last day was 2026-05-09
      And the last arguable day is 2026-05-11

    Example: Saturdays are excluded: the last day is Monday 11 May
      Given Saturdays are excluded
      And the information-request "reasons-licence-refusal"
      And "reasons-requested" happened on 2026-04-09
      When INF-06 is checked on 2026-05-10
      Then the clock is still running
      And the last day is 2026-05-11

  Rule: Without the day of the request nobody can say whether it was in time

    Example: Given, but the day of the request is not recorded
      Given the information-request "reasons-licence-refusal"
      And "reasons-given" happened on 2026-03-26
      When INF-06 is checked on 2026-03-26
      Then we cannot tell
