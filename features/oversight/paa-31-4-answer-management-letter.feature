@clause:PAA-31-4
Feature: Public Audit Act, section 31(4): answer the draft management letter within 14 days
  The Clerk answers for the assembly. Without an answer the auditor finishes the report alone.

  Rule: The day of receipt is not counted and the fourteenth day is in time

    Example: Answered on the last day, Tuesday 15 September
      Given the audit-report "audit-2025-26"
      And "management-letter-received" happened on 2026-09-01
      And "management-letter-answered" happened on 2026-09-15
      When OVS-17 is checked on 2026-09-15
      Then the duty is met
      And the last day was 2026-09-15
      And the finding cites PAA-31-4

    Example: Answered on the day after
      Given the audit-report "audit-2025-26"
      And "management-letter-received" happened on 2026-09-01
      And "management-letter-answered" happened on 2026-09-16
      When OVS-17 is checked on 2026-09-16
      Then it is late by 1 day
      And the last day was 2026-09-15

    Example: Not yet answered on the last day
      Given the audit-report "audit-2025-26"
      And "management-letter-received" happened on 2026-09-01
      When OVS-17 is checked on 2026-09-15
      Then the clock is still running
      And the last day is 2026-09-15

    Example: Still not answered on the day after
      Given the audit-report "audit-2025-26"
      And "management-letter-received" happened on 2026-09-01
      When OVS-17 is checked on 2026-09-16
      Then it is overdue by 1 day
      And the last day was 2026-09-15

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Tuesday 20 October, Mashujaa Day: answered on Wednesday 21 October
      Given the audit-report "audit-2025-26"
      And "management-letter-received" happened on 2026-10-06
      And "management-letter-answered" happened on 2026-10-21
      When OVS-17 is checked on 2026-10-21
      Then the duty is met
      And the last day was 2026-10-21

    Example: Answered on the day after the moved day
      Given the audit-report "audit-2025-26"
      And "management-letter-received" happened on 2026-10-06
      And "management-letter-answered" happened on 2026-10-22
      When OVS-17 is checked on 2026-10-22
      Then it is late by 1 day
      And the last day was 2026-10-21

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 1 January: New Year's Day.

    Example: Saturdays count: the last day is Saturday 2 January
      Given Saturdays count
      And the audit-report "audit-2025-26"
      And "management-letter-received" happened on 2026-12-18
      When OVS-17 is checked on 2027-01-03
      Then it is overdue by 1 day
      And the last day was 2027-01-02
      And the last arguable day is 2027-01-04

    Example: Saturdays are excluded: the last day is Monday 4 January
      Given Saturdays are excluded
      And the audit-report "audit-2025-26"
      And "management-letter-received" happened on 2026-12-18
      When OVS-17 is checked on 2027-01-03
      Then the clock is still running
      And the last day is 2027-01-04

  Rule: Without the day of receipt nobody can say whether it was in time

    Example: Answered, but the day of receipt is not recorded
      Given the audit-report "audit-2025-26"
      And "management-letter-answered" happened on 2026-09-15
      When OVS-17 is checked on 2026-09-15
      Then we cannot tell
