@clause:CAP2-57
Feature: Interpretation and General Provisions Act (Cap. 2), section 57: a month ends on the day with the same number
  Statutory months run to the day with the same number, or to the last day of a month that has no such number. After the end of a year or quarter two readings are possible.

  Rule: The same number, or the last day of the month

    Scenario Outline: <period> from <start> end on <end>: <why>
      Then a statutory period of <period> that starts on <start> ends on <end>

      Examples:
        | period   | start      | end        | why                               |
        | 3 months | 2026-01-30 | 2026-04-30 | 30 April                          |
        | 1 month  | 2025-01-31 | 2025-02-28 | February has no thirty-first      |
        | 1 month  | 2024-01-31 | 2024-02-29 | the leap day                      |
        | 3 months | 2024-11-29 | 2025-02-28 | February 2025 has no twenty-ninth |
        | 3 months | 2024-11-28 | 2025-02-28 | the same number                   |
        | 2 months | 2026-01-05 | 2026-03-05 | 5 March                           |
        | 1 month  | 2026-04-01 | 2026-05-02 | 1 May is Labour Day, so Saturday  |

  Rule: Two months after 30 June end on 30 August or on 31 August

    Example: The same number
      Given the financial-statements "example-month-end-2026-27"
      And "matter-opened" happened on 2027-07-01
      When FIN-01 is checked on 2027-08-01
      Then the clock is still running
      And the last day is 2027-08-30
      And the last arguable day is 2027-08-31

    Example: From the next day
      Given months after the end of a year run from its next day
      And the financial-statements "example-month-end-2026-27"
      And "matter-opened" happened on 2027-07-01
      When FIN-01 is checked on 2027-08-01
      Then the clock is still running
      And the last day is 2027-08-31

    Example: Three months give the same day under both
      Given months after the end of a year run from its next day
      And the financial-statements "example-month-end-2026-27"
      And "matter-opened" happened on 2027-07-01
      When FIN-02 is checked on 2027-08-01
      Then the clock is still running
      And the last day is 2027-09-30

  Rule: The reading touches only the end of a year or quarter

    Example: Three months from an event
      Given months after the end of a year run from its next day
      And the audit-report "example-09"
      And "audit-report-received" happened on 2026-01-30
      When OVS-11 is checked on 2026-04-30
      Then the clock is still running
      And the last day is 2026-04-30
