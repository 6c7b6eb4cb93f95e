@clause:PAA-51-1
Feature: Public Audit Act, section 51(1): discuss other reports of the Auditor-General within 30 days
  The thirty days begin at the end of the seven-day publication period, which is entered by hand.

  Rule: The day of the end of publication is not counted and the thirtieth day is in time

    Example: Discussed on the last day, Thursday 12 March
      Given the audit-report "performance-audit-water"
      And "audit-publication-ended" happened on 2026-02-10
      And "audit-report-debated" happened on 2026-03-12
      When OVS-14 is checked on 2026-03-12
      Then the duty is met
      And the last day was 2026-03-12
      And the finding cites PAA-51-1

    Example: Discussed on the day after
      Given the audit-report "performance-audit-water"
      And "audit-publication-ended" happened on 2026-02-10
      And "audit-report-debated" happened on 2026-03-13
      When OVS-14 is checked on 2026-03-13
      Then it is late by 1 day
      And the last day was 2026-03-12

    Example: Not yet discussed on the last day
      Given the audit-report "performance-audit-water"
      And "audit-publication-ended" happened on 2026-02-10
      When OVS-14 is checked on 2026-03-12
      Then the clock is still running
      And the last day is 2026-03-12

    Example: Still not discussed on the day after
      Given the audit-report "performance-audit-water"
      And "audit-publication-ended" happened on 2026-02-10
      When OVS-14 is checked on 2026-03-13
      Then it is overdue by 1 day
      And the last day was 2026-03-12

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 5 April, a Sunday: discussed on Tuesday 7 April
      Given the audit-report "performance-audit-water"
      And "audit-publication-ended" happened on 2026-03-06
      And "audit-report-debated" happened on 2026-04-07
      When OVS-14 is checked on 2026-04-07
      Then the duty is met
      And the last day was 2026-04-07

    Example: Discussed on the day after the moved day
      Given the audit-report "performance-audit-water"
      And "audit-publication-ended" happened on 2026-03-06
      And "audit-report-debated" happened on 2026-04-08
      When OVS-14 is checked on 2026-04-08
      Then it is late by 1 day
      And the last day was 2026-04-07

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 25 April
      Given Saturdays count
      And the audit-report "performance-audit-water"
      And "audit-publication-ended" happened on 2026-03-26
      When OVS-14 is checked on 2026-04-26
      Then it is overdue by 1 day
      And the last day was 2026-04-25
      And the last arguable day is 2026-04-27

    Example: Saturdays are excluded: the last day is Monday 27 April
      Given Saturdays are excluded
      And the audit-report "performance-audit-water"
      And "audit-publication-ended" happened on 2026-03-26
      When OVS-14 is checked on 2026-04-26
      Then the clock is still running
      And the last day is 2026-04-27

  Rule: No clock runs without the end of publication

    Example: Nothing of the kind is recorded
      Given the audit-report "performance-audit-water"
      And "matter-opened" happened on 2026-02-10
      When OVS-14 is checked on 2026-03-13
      Then no clock runs
