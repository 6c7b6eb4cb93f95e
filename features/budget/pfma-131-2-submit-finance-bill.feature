@clause:PFMA-131-2
Feature: Public Finance Management Act, section 131(2): submit the County Finance Bill by 30 April
  New from 25 September 2026: the first Finance Bill under it is that of 2027-28.

  Rule: 30 April is the last day

    Example: Submitted on Friday 30 April
      Given the finance-bill "finance-bill-2027-28"
      And "finance-bill-submitted" happened on 2027-04-30
      When BUD-15 is checked on 2027-04-30
      Then the duty is met
      And the last day was 2027-04-30
      And the finding cites PFMA-131-2

    Example: Submitted on the day before, Thursday 29 April
      Given the finance-bill "finance-bill-2027-28"
      And "finance-bill-submitted" happened on 2027-04-29
      When BUD-15 is checked on 2027-04-29
      Then the duty is met
      And the last day was 2027-04-30

    Example: Submitted on the day after
      Given the finance-bill "finance-bill-2027-28"
      And "finance-bill-submitted" happened on 2027-05-01
      When BUD-15 is checked on 2027-05-01
      Then it is late by 1 day
      And the last day was 2027-04-30

    Example: Not yet submitted on the last day
      Given the finance-bill "finance-bill-2027-28"
      And "matter-opened" happened on 2027-03-01
      When BUD-15 is checked on 2027-04-30
      Then the clock is still running
      And the last day is 2027-04-30

    Example: Still not submitted on the day after
      Given the finance-bill "finance-bill-2027-28"
      And "matter-opened" happened on 2027-03-01
      When BUD-15 is checked on 2027-05-01
      Then it is overdue by 1 day
      And the last day was 2027-04-30

  Rule: A Finance Bill of an earlier year had no such day

    Example: The Finance Bill of 2026-27
      Given the finance-bill "finance-bill-2026-27"
      And "matter-opened" happened on 2026-04-01
      When BUD-15 is checked on 2026-05-01
      Then the rule does not apply
