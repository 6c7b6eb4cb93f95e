@clause:COK-229-4
Feature: Constitution of Kenya, Article 229(4): the Auditor-General audits and reports within 6 months of the year's end
  The duty is the Auditor-General's. It is often missed. The Constitution sets it, so the period ends as the matching day begins.

  Rule: Six months after 30 June end as 30 December begins

    Example: Received on 29 December 2026
      Given the audit-report "audit-of-assembly-2025-26"
      And "audit-report-received" happened on 2026-12-29
      When FIN-12 is checked on 2026-12-29
      Then the duty is met
      And the last day was 2026-12-29
      And the finding cites COK-229-4

    Example: Received on the day before, Monday 28 December
      Given the audit-report "audit-of-assembly-2025-26"
      And "audit-report-received" happened on 2026-12-28
      When FIN-12 is checked on 2026-12-28
      Then the duty is met
      And the last day was 2026-12-29

    Example: Received on 30 December 2026
      Given the audit-report "audit-of-assembly-2025-26"
      And "audit-report-received" happened on 2026-12-30
      When FIN-12 is checked on 2026-12-30
      Then it is late by 1 day
      And the last day was 2026-12-29

    Example: Not received on 29 December 2026
      Given the audit-report "audit-of-assembly-2025-26"
      And "matter-opened" happened on 2026-07-01
      When FIN-12 is checked on 2026-12-29
      Then the clock is still running
      And the last day is 2026-12-29

    Example: Not received on 30 December 2026
      Given the audit-report "audit-of-assembly-2025-26"
      And "matter-opened" happened on 2026-07-01
      When FIN-12 is checked on 2026-12-30
      Then it is overdue by 1 day
      And the last day was 2026-12-29

  Rule: Counsel decides whether the matching day is still in time

    Example: 30 December still counts
      Given a constitutional month lasts through its last day
      And the audit-report "audit-of-assembly-2025-26"
      And "matter-opened" happened on 2026-07-01
      When FIN-12 is checked on 2026-12-30
      Then the clock is still running
      And the last day is 2026-12-30

    Example: 31 December does not
      Given a constitutional month lasts through its last day
      And the audit-report "audit-of-assembly-2025-26"
      And "matter-opened" happened on 2026-07-01
      When FIN-12 is checked on 2026-12-31
      Then it is overdue by 1 day
      And the last day was 2026-12-30

  Rule: A last day that is a Sunday moves to Monday

    Example: 29 December 2024 is a Sunday: received on Monday 30 December
      Given the audit-report "audit-of-assembly-2023-24"
      And "audit-report-received" happened on 2024-12-30
      When FIN-12 is checked on 2024-12-30
      Then the duty is met
      And the last day was 2024-12-30

    Example: Received on the day after
      Given the audit-report "audit-of-assembly-2023-24"
      And "audit-report-received" happened on 2024-12-31
      When FIN-12 is checked on 2024-12-31
      Then it is late by 1 day
      And the last day was 2024-12-30

  Rule: Counsel decides from which day the months after the end of a year run

    Example: From the last day of the year: 29 December
      Given the audit-report "assembly-audit-2025-26"
      And "matter-opened" happened on 2026-07-01
      When FIN-12 is checked on 2026-12-30
      Then it is overdue by 1 day
      And the last day was 2026-12-29
      And the last arguable day is 2026-12-31

    Example: From the next day: a day later
      Given months after the end of a year run from its next day
      And the audit-report "assembly-audit-2025-26"
      And "matter-opened" happened on 2026-07-01
      When FIN-12 is checked on 2026-12-30
      Then the clock is still running
      And the last day is 2026-12-30
