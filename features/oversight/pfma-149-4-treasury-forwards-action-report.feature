@clause:PFMA-149-4
Feature: Public Finance Management Act, section 149(4): the Treasury forwards the action report within 1 month
  The County Treasury sends the report on with its comments. The month begins when the Treasury receives it.

  Rule: The day of receipt by the Treasury is not counted and one month end on the day with the same number

    Example: Forwarded on the last day, Monday 13 April
      Given the committee-report "roads-committee-report"
      And "committee-report-adopted" happened on 2026-01-12
      And "action-report-submitted" happened on 2026-03-13
      And "action-report-forwarded" happened on 2026-04-13
      When OVS-19 is checked on 2026-04-13
      Then the duty is met
      And the last day was 2026-04-13
      And the finding cites PFMA-149-4

    Example: Forwarded on the day after
      Given the committee-report "roads-committee-report"
      And "committee-report-adopted" happened on 2026-01-12
      And "action-report-submitted" happened on 2026-03-13
      And "action-report-forwarded" happened on 2026-04-14
      When OVS-19 is checked on 2026-04-14
      Then it is late by 1 day
      And the last day was 2026-04-13

    Example: Not yet forwarded on the last day
      Given the committee-report "roads-committee-report"
      And "committee-report-adopted" happened on 2026-01-12
      And "action-report-submitted" happened on 2026-03-13
      When OVS-19 is checked on 2026-04-13
      Then the clock is still running
      And the last day is 2026-04-13

    Example: Still not forwarded on the day after
      Given the committee-report "roads-committee-report"
      And "committee-report-adopted" happened on 2026-01-12
      And "action-report-submitted" happened on 2026-03-13
      When OVS-19 is checked on 2026-04-14
      Then it is overdue by 1 day
      And the last day was 2026-04-13

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 10 May, a Sunday: forwarded on Monday 11 May
      Given the committee-report "roads-committee-report"
      And "committee-report-adopted" happened on 2026-02-09
      And "action-report-submitted" happened on 2026-04-10
      And "action-report-forwarded" happened on 2026-05-11
      When OVS-19 is checked on 2026-05-11
      Then the duty is met
      And the last day was 2026-05-11

    Example: Forwarded on the day after the moved day
      Given the committee-report "roads-committee-report"
      And "committee-report-adopted" happened on 2026-02-09
      And "action-report-submitted" happened on 2026-04-10
      And "action-report-forwarded" happened on 2026-05-12
      When OVS-19 is checked on 2026-05-12
      Then it is late by 1 day
      And the last day was 2026-05-11

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 23 May
      Given Saturdays count
      And the committee-report "roads-committee-report"
      And "committee-report-adopted" happened on 2026-02-20
      And "action-report-submitted" happened on 2026-04-23
      When OVS-19 is checked on 2026-05-24
      Then it is overdue by 1 day
      And the last day was 2026-05-23
      And the last arguable day is 2026-05-25

    Example: Saturdays are excluded: the last day is Monday 25 May
      Given Saturdays are excluded
      And the committee-report "roads-committee-report"
      And "committee-report-adopted" happened on 2026-02-20
      And "action-report-submitted" happened on 2026-04-23
      When OVS-19 is checked on 2026-05-24
      Then the clock is still running
      And the last day is 2026-05-25

  Rule: Without the day of receipt by the Treasury nobody can say whether it was in time

    Example: Forwarded, but the day of receipt by the Treasury is not recorded
      Given the committee-report "roads-committee-report"
      And "action-report-forwarded" happened on 2026-04-13
      When OVS-19 is checked on 2026-04-13
      Then we cannot tell

  Rule: A month without the number ends on its own last day

    Example: Received on 31 March: April has thirty days
      Given the committee-report "roads-committee-report"
      And "action-report-submitted" happened on 2025-03-31
      When OVS-19 is checked on 2025-04-30
      Then the clock is still running
      And the last day is 2025-04-30

    Example: The day after is one day over
      Given the committee-report "roads-committee-report"
      And "action-report-submitted" happened on 2025-03-31
      When OVS-19 is checked on 2025-05-01
      Then it is overdue by 1 day
      And the last day was 2025-04-30
