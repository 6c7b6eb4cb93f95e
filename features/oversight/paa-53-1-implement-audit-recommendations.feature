@clause:PAA-53-1
Feature: Public Audit Act, section 53(1): implement audit recommendations or explain within 3 months
  The accounting officer takes the steps that were recommended, or explains in writing why not. Ignoring it is contempt of the assembly.

  Rule: The day of the debate is not counted and three months end on the day with the same number

    Example: Done on the last day, Tuesday 12 May
      Given the audit-report "audit-2024-25"
      And "audit-report-debated" happened on 2026-02-12
      And "audit-steps-taken" happened on 2026-05-12
      When OVS-15 is checked on 2026-05-12
      Then the duty is met
      And the last day was 2026-05-12
      And the finding cites PAA-53-1

    Example: Done on the day after
      Given the audit-report "audit-2024-25"
      And "audit-report-debated" happened on 2026-02-12
      And "audit-steps-taken" happened on 2026-05-13
      When OVS-15 is checked on 2026-05-13
      Then it is late by 1 day
      And the last day was 2026-05-12

    Example: Not yet done on the last day
      Given the audit-report "audit-2024-25"
      And "audit-report-debated" happened on 2026-02-12
      When OVS-15 is checked on 2026-05-12
      Then the clock is still running
      And the last day is 2026-05-12

    Example: Still not done on the day after
      Given the audit-report "audit-2024-25"
      And "audit-report-debated" happened on 2026-02-12
      When OVS-15 is checked on 2026-05-13
      Then it is overdue by 1 day
      And the last day was 2026-05-12

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 28 February, a Sunday: done on Monday 1 March
      Given the audit-report "audit-2024-25"
      And "audit-report-debated" happened on 2026-11-30
      And "audit-steps-taken" happened on 2027-03-01
      When OVS-15 is checked on 2027-03-01
      Then the duty is met
      And the last day was 2027-03-01

    Example: Done on the day after the moved day
      Given the audit-report "audit-2024-25"
      And "audit-report-debated" happened on 2026-11-30
      And "audit-steps-taken" happened on 2027-03-02
      When OVS-15 is checked on 2027-03-02
      Then it is late by 1 day
      And the last day was 2027-03-01

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 27 June
      Given Saturdays count
      And the audit-report "audit-2024-25"
      And "audit-report-debated" happened on 2026-03-27
      When OVS-15 is checked on 2026-06-28
      Then it is overdue by 1 day
      And the last day was 2026-06-27
      And the last arguable day is 2026-06-29

    Example: Saturdays are excluded: the last day is Monday 29 June
      Given Saturdays are excluded
      And the audit-report "audit-2024-25"
      And "audit-report-debated" happened on 2026-03-27
      When OVS-15 is checked on 2026-06-28
      Then the clock is still running
      And the last day is 2026-06-29

  Rule: Without the day of the debate nobody can say whether it was in time

    Example: Done, but the day of the debate is not recorded
      Given the audit-report "audit-2024-25"
      And "audit-steps-taken" happened on 2026-05-12
      When OVS-15 is checked on 2026-05-12
      Then we cannot tell

  Rule: A written explanation also keeps the duty

    Example: Explained on the last day
      Given the audit-report "audit-2024-25"
      And "audit-report-debated" happened on 2026-02-12
      And "audit-explanation-given" happened on 2026-05-12
      When OVS-15 is checked on 2026-05-12
      Then the duty is met
      And the last day was 2026-05-12

    Example: Explained on the day after
      Given the audit-report "audit-2024-25"
      And "audit-report-debated" happened on 2026-02-12
      And "audit-explanation-given" happened on 2026-05-13
      When OVS-15 is checked on 2026-05-13
      Then it is late by 1 day
