@clause:COK-259-5-b
Feature: Constitution of Kenya, Article 259(5)(b): a month of the Constitution ends as the matching day begins
  The period ends at the beginning of the day with the same number, or of the last day of a month that has none. The last safe day is the day before.

  Rule: The day before the matching day is the last safe day

    Scenario Outline: <period> from <start> end on <end>: <why>
      Then a constitutional period of <period> that starts on <start> ends on <end>

      Examples:
        | period   | start      | end        | why                                                            |
        | 3 months | 2026-01-30 | 2026-04-29 | 30 April begins as the period ends                             |
        | 3 months | 2025-11-28 | 2026-02-27 | 28 February begins as it ends                                  |
        | 3 months | 2024-11-29 | 2025-02-27 | there is no 29 February 2025, so 28 February begins as it ends |
        | 6 months | 2026-06-30 | 2026-12-29 | 30 December begins as it ends                                  |
        | 4 months | 2026-02-04 | 2026-06-03 | 4 June begins as it ends                                       |

  Rule: Counsel decides whether the matching day is still in time

    Example: It is not: 29 April is the last safe day
      Given the audit-report "example-08-09"
      And "audit-report-received" happened on 2026-01-30
      When OVS-10 is checked on 2026-04-30
      Then it is overdue by 1 day
      And the last day was 2026-04-29
      And the last arguable day is 2026-04-30

    Example: It is: 30 April is the last day
      Given a constitutional month lasts through its last day
      And the audit-report "example-08-09"
      And "audit-report-received" happened on 2026-01-30
      When OVS-10 is checked on 2026-04-30
      Then the clock is still running
      And the last day is 2026-04-30

  Rule: The statute on the same duty ends a day later

    Example: Under the statute 30 April is in time
      Given the audit-report "example-08-09"
      And "audit-report-received" happened on 2026-01-30
      When OVS-11 is checked on 2026-04-30
      Then the clock is still running
      And the last day is 2026-04-30
