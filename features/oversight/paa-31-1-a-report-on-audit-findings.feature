@clause:PAA-31-1-a
Feature: Public Audit Act, section 31(1)(a): report within 3 months how last year's audit findings were addressed
  The audited entity reports after the assembly has considered and recommended. A finding not addressed is listed in the next audit.

  Rule: The day of the debate is not counted and three months end on the day with the same number

    Example: Reported on the last day, Wednesday 10 June
      Given the audit-report "audit-2024-25"
      And "audit-report-debated" happened on 2026-03-10
      And "audit-findings-reported" happened on 2026-06-10
      When OVS-16 is checked on 2026-06-10
      Then the duty is met
      And the last day was 2026-06-10
      And the finding cites PAA-31-1-a

    Example: Reported on the day after
      Given the audit-report "audit-2024-25"
      And "audit-report-debated" happened on 2026-03-10
      And "audit-findings-reported" happened on 2026-06-11
      When OVS-16 is checked on 2026-06-11
      Then it is late by 1 day
      And the last day was 2026-06-10

    Example: Not yet reported on the last day
      Given the audit-report "audit-2024-25"
      And "audit-report-debated" happened on 2026-03-10
      When OVS-16 is checked on 2026-06-10
      Then the clock is still running
      And the last day is 2026-06-10

    Example: Still not reported on the day after
      Given the audit-report "audit-2024-25"
      And "audit-report-debated" happened on 2026-03-10
      When OVS-16 is checked on 2026-06-11
      Then it is overdue by 1 day
      And the last day was 2026-06-10

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 28 February, a Sunday: reported on Monday 1 March
      Given the audit-report "audit-2024-25"
      And "audit-report-debated" happened on 2026-11-30
      And "audit-findings-reported" happened on 2027-03-01
      When OVS-16 is checked on 2027-03-01
      Then the duty is met
      And the last day was 2027-03-01

    Example: Reported on the day after the moved day
      Given the audit-report "audit-2024-25"
      And "audit-report-debated" happened on 2026-11-30
      And "audit-findings-reported" happened on 2027-03-02
      When OVS-16 is checked on 2027-03-02
      Then it is late by 1 day
      And the last day was 2027-03-01

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 8 August
      Given Saturdays count
      And the audit-report "audit-2024-25"
      And "audit-report-debated" happened on 2026-05-08
      When OVS-16 is checked on 2026-08-09
      Then it is overdue by 1 day
      And the last day was 2026-08-08
      And the last arguable day is 2026-08-10

    Example: Saturdays are excluded: the last day is Monday 10 August
      Given Saturdays are excluded
      And the audit-report "audit-2024-25"
      And "audit-report-debated" happened on 2026-05-08
      When OVS-16 is checked on 2026-08-09
      Then the clock is still running
      And the last day is 2026-08-10

  Rule: Without the day of the debate nobody can say whether it was in time

    Example: Reported, but the day of the debate is not recorded
      Given the audit-report "audit-2024-25"
      And "audit-findings-reported" happened on 2026-06-10
      When OVS-16 is checked on 2026-06-10
      Then we cannot tell
