@clause:ATIA-9-3
Feature: Access to Information Act, section 9(3): one extension of 14 days for a large or complex request
  The extension is recorded on the last day of the first twenty-one days and runs from there.

  Rule: The day of the extension is not counted and the fourteenth day is in time

    Example: Decided on the last day, Thursday 19 March
      Given the information-request "request-on-contracts"
      And "information-requested" happened on 2026-02-12
      And "information-period-extended" happened on 2026-03-05
      And "information-decided" happened on 2026-03-19
      When INF-03 is checked on 2026-03-19
      Then the duty is met
      And the last day was 2026-03-19
      And the finding cites ATIA-9-3

    Example: Decided a day too late, when the law has already spoken
      Given the information-request "request-on-contracts"
      And "information-requested" happened on 2026-02-12
      And "information-period-extended" happened on 2026-03-05
      And "information-decided" happened on 2026-03-20
      When INF-03 is checked on 2026-03-20
      Then the law supplies "deemed-refusal" on 2026-03-19
      And it is no breach

    Example: Not yet decided on the last day
      Given the information-request "request-on-contracts"
      And "information-requested" happened on 2026-02-12
      And "information-period-extended" happened on 2026-03-05
      When INF-03 is checked on 2026-03-19
      Then the clock is still running
      And the last day is 2026-03-19

    Example: Not decided when the last day has passed
      Given the information-request "request-on-contracts"
      And "information-requested" happened on 2026-02-12
      And "information-period-extended" happened on 2026-03-05
      When INF-03 is checked on 2026-03-20
      Then the law supplies "deemed-refusal" on 2026-03-19
      And the finding cites ATIA-9-3

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 1 June, Madaraka Day: decided on Tuesday 2 June
      Given the information-request "request-on-contracts"
      And "information-requested" happened on 2026-04-27
      And "information-period-extended" happened on 2026-05-18
      And "information-decided" happened on 2026-06-02
      When INF-03 is checked on 2026-06-02
      Then the duty is met
      And the last day was 2026-06-02

    Example: Not decided when the moved day has passed
      Given the information-request "request-on-contracts"
      And "information-requested" happened on 2026-04-27
      And "information-period-extended" happened on 2026-05-18
      When INF-03 is checked on 2026-06-03
      Then the law supplies "deemed-refusal" on 2026-06-02

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 1 May: Labour Day.

    Example: Saturdays count: the last day is Saturday 2 May
      Given Saturdays count
      And the information-request "request-on-contracts"
      And "information-requested" happened on 2026-03-27
      And "information-period-extended" happened on 2026-04-17
      When INF-03 is checked on 2026-05-03
      Then the law supplies "deemed-refusal" on 2026-05-02
      And the last arguable day is 2026-05-04

    Example: Saturdays are excluded: the last day is Monday 4 May
      Given Saturdays are excluded
      And the information-request "request-on-contracts"
      And "information-requested" happened on 2026-03-27
      And "information-period-extended" happened on 2026-04-17
      When INF-03 is checked on 2026-05-03
      Then the clock is still running
      And the last day is 2026-05-04

  Rule: No clock runs without the extension

    Example: Nothing of the kind is recorded
      Given the information-request "request-on-contracts"
      And "matter-opened" happened on 2026-03-05
      When INF-03 is checked on 2026-03-20
      Then no clock runs
