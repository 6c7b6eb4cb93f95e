@clause:PFMA-117-1
Feature: Public Finance Management Act, section 117(1): submit the County Fiscal Strategy Paper by 7 March
  The County Treasury submits the paper to the assembly. Until 24 September 2026 the day was 28 February. The paper names the year it plans for.

  Rule: From the paper for 2027-28 the last day is 7 March

    Example: Submitted on Monday 8 March 2027, because 7 March is a Sunday
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2027-03-08
      When BUD-01 is checked on 2027-03-08
      Then the duty is met
      And the last day was 2027-03-08
      And the finding cites PFMA-117-1

    Example: Submitted on the day before, Sunday 7 March
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2027-03-07
      When BUD-01 is checked on 2027-03-07
      Then the duty is met
      And the last day was 2027-03-08

    Example: Submitted on Tuesday 9 March 2027
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2027-03-09
      When BUD-01 is checked on 2027-03-09
      Then it is late by 1 day
      And the last day was 2027-03-08

    Example: Not submitted on 8 March 2027
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "matter-opened" happened on 2027-01-15
      When BUD-01 is checked on 2027-03-08
      Then the clock is still running
      And the last day is 2027-03-08

    Example: Not submitted on 9 March 2027
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "matter-opened" happened on 2027-01-15
      When BUD-01 is checked on 2027-03-09
      Then it is overdue by 1 day
      And the last day was 2027-03-08

  Rule: Up to the paper for 2026-27 the last day was 28 February

    Example: Submitted on 28 February 2025
      Given the fiscal-strategy-paper "kisumu-cfsp-2025-26"
      And "cfsp-submitted" happened on 2025-02-28
      When BUD-01-old is checked on 2025-02-28
      Then the duty is met
      And the last day was 2025-02-28
      And the finding cites PFMA-117-1

    Example: Submitted on 1 March 2025
      Given the fiscal-strategy-paper "kisumu-cfsp-2025-26"
      And "cfsp-submitted" happened on 2025-03-01
      When BUD-01-old is checked on 2025-03-01
      Then it is late by 1 day
      And the last day was 2025-02-28

  Rule: Counsel decides whether Saturday 28 February 2026 moves

    Example: Saturdays count
      Given Saturdays count
      And the fiscal-strategy-paper "kisumu-cfsp-2026-27"
      And "matter-opened" happened on 2026-01-15
      When BUD-01-old is checked on 2026-03-01
      Then it is overdue by 1 day
      And the last day was 2026-02-28
      And the last arguable day is 2026-03-02

    Example: Saturdays are excluded
      Given Saturdays are excluded
      And the fiscal-strategy-paper "kisumu-cfsp-2026-27"
      And "matter-opened" happened on 2026-01-15
      When BUD-01-old is checked on 2026-03-01
      Then the clock is still running
      And the last day is 2026-03-02

  Rule: One wording speaks about each paper, never both

    Example: The paper for 2026-27 and the new day
      Given the fiscal-strategy-paper "kisumu-cfsp-2026-27"
      And "matter-opened" happened on 2026-01-15
      When BUD-01 is checked on 2026-03-08
      Then the rule does not apply

    Example: The paper for 2027-28 and the old day
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "matter-opened" happened on 2027-01-15
      When BUD-01-old is checked on 2027-03-01
      Then the rule does not apply

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 7 March 2037
      Given Saturdays count
      And the fiscal-strategy-paper "kisumu-cfsp-2037-38"
      And "matter-opened" happened on 2037-01-15
      When BUD-01 is checked on 2037-03-08
      Then it is overdue by 1 day
      And the last day was 2037-03-07
      And the last arguable day is 2037-03-09

    Example: Saturdays are excluded: the last day is Monday 9 March 2037
      Given Saturdays are excluded
      And the fiscal-strategy-paper "kisumu-cfsp-2037-38"
      And "matter-opened" happened on 2037-01-15
      When BUD-01 is checked on 2037-03-08
      Then the clock is still running
      And the last day is 2037-03-09
