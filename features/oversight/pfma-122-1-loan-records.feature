@clause:PFMA-122-1
Feature: Public Finance Management Act, section 122(1): make loan records available within 7 days
  The County Treasury lets the assembly see the records of a loan.

  Rule: The day of the request is not counted and the seventh day is in time

    Example: Made available on the last day, Thursday 12 March
      Given the assembly-request "stadium-loan-request"
      And "loan-records-requested" happened on 2026-03-05
      And "loan-records-provided" happened on 2026-03-12
      When OVS-23 is checked on 2026-03-12
      Then the duty is met
      And the last day was 2026-03-12
      And the finding cites PFMA-122-1

    Example: Made available on the day after
      Given the assembly-request "stadium-loan-request"
      And "loan-records-requested" happened on 2026-03-05
      And "loan-records-provided" happened on 2026-03-13
      When OVS-23 is checked on 2026-03-13
      Then it is late by 1 day
      And the last day was 2026-03-12

    Example: Not yet made available on the last day
      Given the assembly-request "stadium-loan-request"
      And "loan-records-requested" happened on 2026-03-05
      When OVS-23 is checked on 2026-03-12
      Then the clock is still running
      And the last day is 2026-03-12

    Example: Still not made available on the day after
      Given the assembly-request "stadium-loan-request"
      And "loan-records-requested" happened on 2026-03-05
      When OVS-23 is checked on 2026-03-13
      Then it is overdue by 1 day
      And the last day was 2026-03-12

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 6 April, Easter Monday: made available on Tuesday 7 April
      Given the assembly-request "stadium-loan-request"
      And "loan-records-requested" happened on 2026-03-30
      And "loan-records-provided" happened on 2026-04-07
      When OVS-23 is checked on 2026-04-07
      Then the duty is met
      And the last day was 2026-04-07

    Example: Made available on the day after the moved day
      Given the assembly-request "stadium-loan-request"
      And "loan-records-requested" happened on 2026-03-30
      And "loan-records-provided" happened on 2026-04-08
      When OVS-23 is checked on 2026-04-08
      Then it is late by 1 day
      And the last day was 2026-04-07

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 1 May: Labour Day.

    Example: Saturdays count: the last day is Saturday 2 May
      Given Saturdays count
      And the assembly-request "stadium-loan-request"
      And "loan-records-requested" happened on 2026-04-24
      When OVS-23 is checked on 2026-05-03
      Then it is overdue by 1 day
      And the last day was 2026-05-02
      And the last arguable day is 2026-05-04

    Example: Saturdays are excluded: the last day is Monday 4 May
      Given Saturdays are excluded
      And the assembly-request "stadium-loan-request"
      And "loan-records-requested" happened on 2026-04-24
      When OVS-23 is checked on 2026-05-03
      Then the clock is still running
      And the last day is 2026-05-04

  Rule: Without the day of the request nobody can say whether it was in time

    Example: Made available, but the day of the request is not recorded
      Given the assembly-request "stadium-loan-request"
      And "loan-records-provided" happened on 2026-03-12
      When OVS-23 is checked on 2026-03-12
      Then we cannot tell
