@clause:ATIA-9-2
Feature: Access to Information Act, section 9(2): decide a request about life or liberty within 48 hours
  The hours are clock hours and run through weekends. The time of receipt must be recorded.

  Rule: Forty-eight hours from the hour of receipt, weekend or not

    Example: Received on Friday at 17:30, decided on Sunday at 17:30
      Given the information-request "request-on-detention"
      And "urgent-information-requested" happened on 2026-06-05 at 17:30
      And "information-decided" happened on 2026-06-07 at 17:30
      When INF-02 is checked on 2026-06-08
      Then the duty is met
      And the last day was 2026-06-07
      And the finding cites ATIA-9-2

    Example: Decided on Sunday at 17:31
      Given the information-request "request-on-detention"
      And "urgent-information-requested" happened on 2026-06-05 at 17:30
      And "information-decided" happened on 2026-06-07 at 17:31
      When INF-02 is checked on 2026-06-08
      Then the law supplies "deemed-refusal" on 2026-06-07

    Example: Not decided by Monday
      Given the information-request "request-on-detention"
      And "urgent-information-requested" happened on 2026-06-05 at 17:30
      When INF-02 is checked on 2026-06-08
      Then the law supplies "deemed-refusal" on 2026-06-07

    Example: Not decided on Saturday
      Given the information-request "request-on-detention"
      And "urgent-information-requested" happened on 2026-06-05 at 17:30
      When INF-02 is checked on 2026-06-06
      Then the clock is still running
      And the last day is 2026-06-07

  Rule: A public holiday does not stop the hours

    Example: Received on 30 April at 09:00, decided on 2 May at 09:00
      Given the information-request "request-on-detention"
      And "urgent-information-requested" happened on 2026-04-30 at 09:00
      And "information-decided" happened on 2026-05-02 at 09:00
      When INF-02 is checked on 2026-05-03
      Then the duty is met

  Rule: Without the hour of receipt nobody can say

    Example: The day is recorded, the hour is not
      Given the information-request "request-on-detention"
      And "urgent-information-requested" happened on 2026-06-05
      And "information-decided" happened on 2026-06-07 at 10:00
      When INF-02 is checked on 2026-06-08
      Then we cannot tell

  Rule: An ordinary request starts no such clock

    Example: Not urgent
      Given the information-request "request-on-detention"
      And "information-requested" happened on 2026-06-05 at 17:30
      When INF-02 is checked on 2026-06-08
      Then no clock runs
