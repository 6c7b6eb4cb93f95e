@clause:PFMA-149-3
Feature: Public Finance Management Act, section 149(3): report within 3 months what was done about an adopted committee report
  The accounting officer reports the action taken. Since 25 September 2026 there is a penalty for ignoring it.

  Rule: The day of adoption is not counted and three months end on the day with the same number

    Example: Reported on the last day, Monday 18 May
      Given the committee-report "roads-committee-report"
      And "committee-report-adopted" happened on 2026-02-18
      And "action-report-submitted" happened on 2026-05-18
      When OVS-18 is checked on 2026-05-18
      Then the duty is met
      And the last day was 2026-05-18
      And the finding cites PFMA-149-3

    Example: Reported on the day after
      Given the committee-report "roads-committee-report"
      And "committee-report-adopted" happened on 2026-02-18
      And "action-report-submitted" happened on 2026-05-19
      When OVS-18 is checked on 2026-05-19
      Then it is late by 1 day
      And the last day was 2026-05-18

    Example: Not yet reported on the last day
      Given the committee-report "roads-committee-report"
      And "committee-report-adopted" happened on 2026-02-18
      When OVS-18 is checked on 2026-05-18
      Then the clock is still running
      And the last day is 2026-05-18

    Example: Still not reported on the day after
      Given the committee-report "roads-committee-report"
      And "committee-report-adopted" happened on 2026-02-18
      When OVS-18 is checked on 2026-05-19
      Then it is overdue by 1 day
      And the last day was 2026-05-18

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 28 February, a Sunday: reported on Monday 1 March
      Given the committee-report "roads-committee-report"
      And "committee-report-adopted" happened on 2026-11-30
      And "action-report-submitted" happened on 2027-03-01
      When OVS-18 is checked on 2027-03-01
      Then the duty is met
      And the last day was 2027-03-01

    Example: Reported on the day after the moved day
      Given the committee-report "roads-committee-report"
      And "committee-report-adopted" happened on 2026-11-30
      And "action-report-submitted" happened on 2027-03-02
      When OVS-18 is checked on 2027-03-02
      Then it is late by 1 day
      And the last day was 2027-03-01

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 8 August
      Given Saturdays count
      And the committee-report "roads-committee-report"
      And "committee-report-adopted" happened on 2026-05-08
      When OVS-18 is checked on 2026-08-09
      Then it is overdue by 1 day
      And the last day was 2026-08-08
      And the last arguable day is 2026-08-10

    Example: Saturdays are excluded: the last day is Monday 10 August
      Given Saturdays are excluded
      And the committee-report "roads-committee-report"
      And "committee-report-adopted" happened on 2026-05-08
      When OVS-18 is checked on 2026-08-09
      Then the clock is still running
      And the last day is 2026-08-10

  Rule: Without the day of adoption nobody can say whether it was in time

    Example: Reported, but the day of adoption is not recorded
      Given the committee-report "roads-committee-report"
      And "action-report-submitted" happened on 2026-05-18
      When OVS-18 is checked on 2026-05-18
      Then we cannot tell

  Rule: Three months from the end of November end on the last day of February

    Example: Adopted on 29 November 2024: February 2025 has no twenty-ninth, so Friday 28 February
      Given the committee-report "roads-committee-report"
      And "committee-report-adopted" happened on 2024-11-29
      When OVS-18 is checked on 2025-02-28
      Then the clock is still running
      And the last day is 2025-02-28

    Example: The day after
      Given the committee-report "roads-committee-report"
      And "committee-report-adopted" happened on 2024-11-29
      When OVS-18 is checked on 2025-03-01
      Then it is overdue by 1 day
      And the last day was 2025-02-28
