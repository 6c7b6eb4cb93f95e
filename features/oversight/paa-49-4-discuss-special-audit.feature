@clause:PAA-49-4
Feature: Public Audit Act, section 49(4): discuss a special audit report within 60 days
  The sixty days begin when the seven days of publication end, whether or not the report was publicised.

  Rule: The sixtieth day after the end of publication is in time

    Example: Discussed on the last day, Monday 13 April
      Given the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-02-05
      And "special-audit-report-publicised" happened on 2026-02-12
      And "special-audit-report-debated" happened on 2026-04-13
      When OVS-13 is checked on 2026-04-13
      Then the duty is met
      And the last day was 2026-04-13
      And the finding cites PAA-49-4

    Example: Discussed on the day before, Sunday 12 April
      Given the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-02-05
      And "special-audit-report-publicised" happened on 2026-02-12
      And "special-audit-report-debated" happened on 2026-04-12
      When OVS-13 is checked on 2026-04-12
      Then the duty is met
      And the last day was 2026-04-13

    Example: Discussed on the day after
      Given the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-02-05
      And "special-audit-report-publicised" happened on 2026-02-12
      And "special-audit-report-debated" happened on 2026-04-14
      When OVS-13 is checked on 2026-04-14
      Then it is late by 1 day
      And the last day was 2026-04-13

    Example: Not yet discussed on the last day
      Given the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-02-05
      When OVS-13 is checked on 2026-04-13
      Then the clock is still running
      And the last day is 2026-04-13

    Example: Still not discussed on the day after
      Given the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-02-05
      When OVS-13 is checked on 2026-04-14
      Then it is overdue by 1 day
      And the last day was 2026-04-13

  Rule: The clock starts from the end of the period, not from the act

    Example: Publicised four days early: the sixty days do not begin earlier
      Given the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-02-05
      And "special-audit-report-publicised" happened on 2026-02-08
      When OVS-13 is checked on 2026-02-22
      Then the clock is still running
      And the last day is 2026-04-13

    Example: Publicised four days late: they do not begin later
      Given the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-02-05
      And "special-audit-report-publicised" happened on 2026-02-16
      When OVS-13 is checked on 2026-02-22
      Then the clock is still running
      And the last day is 2026-04-13

    Example: Never publicised: they begin all the same
      Given the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-02-05
      When OVS-13 is checked on 2026-02-22
      Then the clock is still running
      And the last day is 2026-04-13

  Rule: While the seven days run there is no second clock

    Example: On the last day of publication
      Given the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-02-05
      When OVS-13 is checked on 2026-02-12
      Then no clock runs

  Rule: Each of the two last days may move

    Example: Publication ends on Wednesday 21 October because Tuesday 20 October is Mashujaa Day
      Given the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-10-13
      When OVS-13 is checked on 2026-12-22
      Then it is overdue by 1 day
      And the last day was 2026-12-21

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 28 March 2026
      Given Saturdays count
      And the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-01-20
      When OVS-13 is checked on 2026-03-29
      Then it is overdue by 1 day
      And the last day was 2026-03-28
      And the last arguable day is 2026-03-30

    Example: Saturdays are excluded: the last day is Monday 30 March 2026
      Given Saturdays are excluded
      And the special-audit-report "hospital-special-audit"
      And "special-audit-report-received" happened on 2026-01-20
      When OVS-13 is checked on 2026-03-29
      Then the clock is still running
      And the last day is 2026-03-30
