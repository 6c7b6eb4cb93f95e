@clause:PFMA-124
Feature: Public Finance Management Act, section 124: the Treasury answers a request for a report within 14 days
  The assembly may ask the County Treasury for a report on the county's finances.

  Rule: The day of the request is not counted and the fourteenth day is in time

    Example: Submitted on the last day, Thursday 5 March
      Given the assembly-request "pending-bills-request"
      And "report-requested" happened on 2026-02-19
      And "requested-report-submitted" happened on 2026-03-05
      When OVS-22 is checked on 2026-03-05
      Then the duty is met
      And the last day was 2026-03-05
      And the finding cites PFMA-124

    Example: Submitted on the day after
      Given the assembly-request "pending-bills-request"
      And "report-requested" happened on 2026-02-19
      And "requested-report-submitted" happened on 2026-03-06
      When OVS-22 is checked on 2026-03-06
      Then it is late by 1 day
      And the last day was 2026-03-05

    Example: Not yet submitted on the last day
      Given the assembly-request "pending-bills-request"
      And "report-requested" happened on 2026-02-19
      When OVS-22 is checked on 2026-03-05
      Then the clock is still running
      And the last day is 2026-03-05

    Example: Still not submitted on the day after
      Given the assembly-request "pending-bills-request"
      And "report-requested" happened on 2026-02-19
      When OVS-22 is checked on 2026-03-06
      Then it is overdue by 1 day
      And the last day was 2026-03-05

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 6 April, Easter Monday: submitted on Tuesday 7 April
      Given the assembly-request "pending-bills-request"
      And "report-requested" happened on 2026-03-23
      And "requested-report-submitted" happened on 2026-04-07
      When OVS-22 is checked on 2026-04-07
      Then the duty is met
      And the last day was 2026-04-07

    Example: Submitted on the day after the moved day
      Given the assembly-request "pending-bills-request"
      And "report-requested" happened on 2026-03-23
      And "requested-report-submitted" happened on 2026-04-08
      When OVS-22 is checked on 2026-04-08
      Then it is late by 1 day
      And the last day was 2026-04-07

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 1 May: Labour Day.

    Example: Saturdays count: the last day is Saturday 2 May
      Given Saturdays count
      And the assembly-request "pending-bills-request"
      And "report-requested" happened on 2026-04-17
      When OVS-22 is checked on 2026-05-03
      Then it is overdue by 1 day
      And the last day was 2026-05-02
      And the last arguable day is 2026-05-04

    Example: Saturdays are excluded: the last day is Monday 4 May
      Given Saturdays are excluded
      And the assembly-request "pending-bills-request"
      And "report-requested" happened on 2026-04-17
      When OVS-22 is checked on 2026-05-03
      Then the clock is still running
      And the last day is 2026-05-04

  Rule: Without the day of the request nobody can say whether it was in time

    Example: Submitted, but the day of the request is not recorded
      Given the assembly-request "pending-bills-request"
      And "requested-report-submitted" happened on 2026-03-05
      When OVS-22 is checked on 2026-03-05
      Then we cannot tell
