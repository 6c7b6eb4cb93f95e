@clause:PFMA-131-2C
Feature: Public Finance Management Act, section 131(2C): pass the Finance Bill and present it for assent by 30 June
  It replaces the ninety days of the repealed section 133.

  Rule: 30 June is the last day

    Example: Presented on Wednesday 30 June
      Given the finance-bill "finance-bill-2027-28"
      And "delivered-to-governor" happened on 2027-06-30
      When BUD-16 is checked on 2027-06-30
      Then the duty is met
      And the last day was 2027-06-30
      And the finding cites PFMA-131-2C

    Example: Presented on the day before, Tuesday 29 June
      Given the finance-bill "finance-bill-2027-28"
      And "delivered-to-governor" happened on 2027-06-29
      When BUD-16 is checked on 2027-06-29
      Then the duty is met
      And the last day was 2027-06-30

    Example: Presented on the day after
      Given the finance-bill "finance-bill-2027-28"
      And "delivered-to-governor" happened on 2027-07-01
      When BUD-16 is checked on 2027-07-01
      Then it is late by 1 day
      And the last day was 2027-06-30

    Example: Not yet presented on the last day
      Given the finance-bill "finance-bill-2027-28"
      And "matter-opened" happened on 2027-05-01
      When BUD-16 is checked on 2027-06-30
      Then the clock is still running
      And the last day is 2027-06-30

    Example: Still not presented on the day after
      Given the finance-bill "finance-bill-2027-28"
      And "matter-opened" happened on 2027-05-01
      When BUD-16 is checked on 2027-07-01
      Then it is overdue by 1 day
      And the last day was 2027-06-30

  Rule: Passing the Bill is not presenting it

    Example: Passed on 29 June 2027, not delivered by 1 July
      Given the finance-bill "finance-bill-2027-28"
      And "bill-passed" happened on 2027-06-29
      When BUD-16 is checked on 2027-07-01
      Then it is overdue by 1 day
      And the last day was 2027-06-30

  Rule: A Finance Bill of an earlier year had no such day

    Example: The Finance Bill of 2026-27
      Given the finance-bill "finance-bill-2026-27"
      And "matter-opened" happened on 2026-04-01
      When BUD-16 is checked on 2026-07-01
      Then the rule does not apply

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 30 June 2029
      Given Saturdays count
      And the finance-bill "finance-bill-2029-30"
      And "matter-opened" happened on 2029-05-01
      When BUD-16 is checked on 2029-07-01
      Then it is overdue by 1 day
      And the last day was 2029-06-30
      And the last arguable day is 2029-07-02

    Example: Saturdays are excluded: the last day is Monday 2 July 2029
      Given Saturdays are excluded
      And the finance-bill "finance-bill-2029-30"
      And "matter-opened" happened on 2029-05-01
      When BUD-16 is checked on 2029-07-01
      Then the clock is still running
      And the last day is 2029-07-02
