@clause:COK-259-9
Feature: Constitution of Kenya, Article 259(9): a power to extend may be used before or after the end of the period
  Only where a text gives the power.

  Rule: The added days run on from the last safe day

    Example: Extended before the end
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      And the time of OVS-10 was extended by 14 days on 2026-04-20
      When OVS-10 is checked on 2026-05-05
      Then the clock is still running
      And the last day is 2026-05-13

    Example: Extended after the end
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      And the time of OVS-10 was extended by 14 days on 2026-05-04
      When OVS-10 is checked on 2026-05-05
      Then the clock is still running
      And the last day is 2026-05-13

    Example: Not extended
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      When OVS-10 is checked on 2026-05-05
      Then it is overdue by 6 days
      And the last day was 2026-04-29
