@clause:PFMA-109E-1
Feature: Public Finance Management Act, section 109E(1): disburse to the County Assembly Fund by the 15th of each month
  The County Treasury pays the money for the following month. New from 19 August 2025.

  Rule: The fifteenth of the month is the last day

    Example: Paid on Wednesday 15 October 2025
      Given the county-transfer "assembly-fund-2025-10"
      And "assembly-fund-disbursed" happened on 2025-10-15
      When BUD-23 is checked on 2025-10-15
      Then the duty is met
      And the last day was 2025-10-15
      And the finding cites PFMA-109E-1

    Example: Paid on Thursday 16 October 2025
      Given the county-transfer "assembly-fund-2025-10"
      And "assembly-fund-disbursed" happened on 2025-10-16
      When BUD-23 is checked on 2025-10-16
      Then it is late by 1 day
      And the last day was 2025-10-15

    Example: Not paid on 15 October 2025
      Given the county-transfer "assembly-fund-2025-10"
      And "matter-opened" happened on 2025-10-01
      When BUD-23 is checked on 2025-10-15
      Then the clock is still running
      And the last day is 2025-10-15

    Example: Not paid on 16 October 2025
      Given the county-transfer "assembly-fund-2025-10"
      And "matter-opened" happened on 2025-10-01
      When BUD-23 is checked on 2025-10-16
      Then it is overdue by 1 day
      And the last day was 2025-10-15

  Rule: A fifteenth that is a Sunday moves to Monday

    Example: 15 February 2026 is a Sunday: paid on Monday 16 February
      Given the county-transfer "assembly-fund-2026-02"
      And "assembly-fund-disbursed" happened on 2026-02-16
      When BUD-23 is checked on 2026-02-16
      Then the duty is met
      And the last day was 2026-02-16

    Example: Paid on Tuesday 17 February
      Given the county-transfer "assembly-fund-2026-02"
      And "assembly-fund-disbursed" happened on 2026-02-17
      When BUD-23 is checked on 2026-02-17
      Then it is late by 1 day
      And the last day was 2026-02-16

  Rule: Counsel decides whether Saturday 15 November 2025 moves

    Example: Saturdays count
      Given Saturdays count
      And the county-transfer "assembly-fund-2025-11"
      And "matter-opened" happened on 2025-11-03
      When BUD-23 is checked on 2025-11-16
      Then it is overdue by 1 day
      And the last day was 2025-11-15
      And the last arguable day is 2025-11-17

    Example: Saturdays are excluded
      Given Saturdays are excluded
      And the county-transfer "assembly-fund-2025-11"
      And "matter-opened" happened on 2025-11-03
      When BUD-23 is checked on 2025-11-16
      Then the clock is still running
      And the last day is 2025-11-17

  Rule: The first month is September 2025

    Example: 15 August 2025 lies before 19 August 2025
      Given the county-transfer "assembly-fund-2025-08"
      And "matter-opened" happened on 2025-08-01
      When BUD-23 is checked on 2025-08-25
      Then the rule does not apply

    Example: 15 September 2025
      Given the county-transfer "assembly-fund-2025-09"
      And "matter-opened" happened on 2025-09-01
      When BUD-23 is checked on 2025-09-15
      Then the clock is still running
      And the last day is 2025-09-15
