@clause:COK-259-9
Feature: Constitution of Kenya, Article 259(9): a power to extend may be used before or after the end of the period
  Only where a text gives the power. For the periods of the Constitution in the rulebook none does: the House cannot give itself more time.

  Rule: Without a power in the text an extension has no effect

    Example: Extended before the end, on the last safe day
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      And the House extended the time of OVS-10 by 14 days on 2026-04-20
      When OVS-10 is checked on 2026-04-29
      Then the clock is still running
      And the last day is 2026-04-29
      And the extension has no effect, since nobody has the power

    Example: The day after
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      And the House extended the time of OVS-10 by 14 days on 2026-04-20
      When OVS-10 is checked on 2026-04-30
      Then it is overdue by 1 day
      And the last day was 2026-04-29
      And the extension has no effect, since nobody has the power

    Example: Not extended
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      When OVS-10 is checked on 2026-04-30
      Then it is overdue by 1 day
      And the last day was 2026-04-29
