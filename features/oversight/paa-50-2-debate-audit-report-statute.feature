@clause:PAA-50-2
Feature: Public Audit Act, section 50(2): debate an audit report within 3 months, as the statute puts it
  The same duty as in Article 229(8) of the Constitution. Under the statute the day with the same number is still in time.
  Work to the earlier of the two days and cite both.

  Rule: The day of receipt is not counted and three months end on the day with the same number

    Example: Debated on the last day, Thursday 30 April
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      And "audit-report-debated" happened on 2026-04-30
      When OVS-11 is checked on 2026-04-30
      Then the duty is met
      And the last day was 2026-04-30
      And the finding cites PAA-50-2

    Example: Debated on the day after
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      And "audit-report-debated" happened on 2026-05-01
      When OVS-11 is checked on 2026-05-01
      Then it is late by 1 day
      And the last day was 2026-04-30

    Example: Not yet debated on the last day
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      When OVS-11 is checked on 2026-04-30
      Then the clock is still running
      And the last day is 2026-04-30

    Example: Still not debated on the day after
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      When OVS-11 is checked on 2026-05-01
      Then it is overdue by 1 day
      And the last day was 2026-04-30

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 24 May, a Sunday: debated on Monday 25 May
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-02-24
      And "audit-report-debated" happened on 2026-05-25
      When OVS-11 is checked on 2026-05-25
      Then the duty is met
      And the last day was 2026-05-25

    Example: Debated on the day after the moved day
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-02-24
      And "audit-report-debated" happened on 2026-05-26
      When OVS-11 is checked on 2026-05-26
      Then it is late by 1 day
      And the last day was 2026-05-25

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 13 June
      Given Saturdays count
      And the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-03-13
      When OVS-11 is checked on 2026-06-14
      Then it is overdue by 1 day
      And the last day was 2026-06-13
      And the last arguable day is 2026-06-15

    Example: Saturdays are excluded: the last day is Monday 15 June
      Given Saturdays are excluded
      And the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-03-13
      When OVS-11 is checked on 2026-06-14
      Then the clock is still running
      And the last day is 2026-06-15

  Rule: Without the day of receipt nobody can say whether it was in time

    Example: Debated, but the day of receipt is not recorded
      Given the audit-report "audit-2024-25"
      And "audit-report-debated" happened on 2026-04-30
      When OVS-11 is checked on 2026-04-30
      Then we cannot tell

  Rule: The statute ends a day after the Constitution

    Example: On 30 April the statute is still kept
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      And "audit-report-debated" happened on 2026-04-30
      When OVS-11 is checked on 2026-04-30
      Then the duty is met
      And the last day was 2026-04-30
      And the finding cites PAA-50-2

    Example: On 30 April the Constitution is not
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      And "audit-report-debated" happened on 2026-04-30
      When OVS-10 is checked on 2026-04-30
      Then it is late by 1 day
      And the last day was 2026-04-29
      And the finding cites COK-229-8
