@clause:COK-229-8
Feature: Constitution of Kenya, Article 229(8): debate an audit report within 3 months
  The assembly debates the report of the Auditor-General, considers it and takes action.
  The Constitution sets the period, so it ends as the day with the same number begins, and a Saturday always counts.

  Rule: The day of receipt is not counted and three months end as the day with the same number begins

    Example: Debated on the last day, Wednesday 29 April
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      And "audit-report-debated" happened on 2026-04-29
      When OVS-10 is checked on 2026-04-29
      Then the duty is met
      And the last day was 2026-04-29
      And the finding cites COK-229-8

    Example: Debated on the day before, Tuesday 28 April
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      And "audit-report-debated" happened on 2026-04-28
      When OVS-10 is checked on 2026-04-28
      Then the duty is met
      And the last day was 2026-04-29

    Example: Debated on the day after
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      And "audit-report-debated" happened on 2026-04-30
      When OVS-10 is checked on 2026-04-30
      Then it is late by 1 day
      And the last day was 2026-04-29

    Example: Not yet debated on the last day
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      When OVS-10 is checked on 2026-04-29
      Then the clock is still running
      And the last day is 2026-04-29

    Example: Still not debated on the day after
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      When OVS-10 is checked on 2026-04-30
      Then it is overdue by 1 day
      And the last day was 2026-04-29

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 24 May, a Sunday: debated on Monday 25 May
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-02-25
      And "audit-report-debated" happened on 2026-05-25
      When OVS-10 is checked on 2026-05-25
      Then the duty is met
      And the last day was 2026-05-25

    Example: Debated on the day after the moved day
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-02-25
      And "audit-report-debated" happened on 2026-05-26
      When OVS-10 is checked on 2026-05-26
      Then it is late by 1 day
      And the last day was 2026-05-25

  Rule: Without the day of receipt nobody can say whether it was in time

    Example: Debated, but the day of receipt is not recorded
      Given the audit-report "audit-2024-25"
      And "audit-report-debated" happened on 2026-04-29
      When OVS-10 is checked on 2026-04-29
      Then we cannot tell

  Rule: Counsel decides whether the day with the same number is still in time

    Example: The period ends as 30 April begins
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      When OVS-10 is checked on 2026-04-30
      Then it is overdue by 1 day
      And the last day was 2026-04-29
      And the last arguable day is 2026-04-30

    Example: 30 April still counts
      Given a constitutional month lasts through its last day
      And the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      When OVS-10 is checked on 2026-04-30
      Then the clock is still running
      And the last day is 2026-04-30

  Rule: A month without the number ends as its own last day begins

    Example: Received on 30 November: the last safe day is 27 February
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-11-30
      When OVS-10 is checked on 2027-02-28
      Then it is overdue by 1 day
      And the last day was 2027-02-27

  Rule: A Saturday is never an excluded day under the Constitution

    Example: The last safe day is Saturday 2 May even where Saturdays are excluded
      Given Saturdays are excluded
      And the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-02-02
      When OVS-10 is checked on 2026-05-03
      Then it is overdue by 1 day
      And the last day was 2026-05-02
