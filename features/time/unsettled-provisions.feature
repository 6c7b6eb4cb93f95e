Feature: Provisions that are vague or contradict each other
  Each is a row of the register in readings.xlsx with its alternatives. Under the default nothing is dropped. Under another alternative the timelines
  that it names do not apply, and the finding says why.

  Rule: Two months and three months for the annual statements: by default each Act is judged by its own period

    Example: By default the three months of the audit law run beside the two
      Given the financial-statements "assembly-statements-2026-27"
      And "matter-opened" happened on 2027-07-31
      When FIN-02 is checked on 2027-09-01
      Then the clock is still running
      And the last day is 2027-09-30

    Example: If only the shorter holds, the three months do not apply
      Given the reading "annual-statements" is "shorter-only"
      And the financial-statements "assembly-statements-2026-27"
      And "matter-opened" happened on 2027-07-31
      When FIN-02 is checked on 2027-09-01
      Then the rule does not apply
      And it is left out by the reading "annual-statements"

    Example: The shorter itself stays
      Given the reading "annual-statements" is "shorter-only"
      And the financial-statements "assembly-statements-2026-27"
      And "matter-opened" happened on 2027-07-31
      When FIN-01 is checked on 2027-08-31
      Then it is overdue by 1 day
      And the last day was 2027-08-30

    Example: If only the longer holds, the two months do not apply
      Given the reading "annual-statements" is "longer-only"
      And the financial-statements "assembly-statements-2026-27"
      And "matter-opened" happened on 2027-07-31
      When FIN-01 is checked on 2027-08-31
      Then the rule does not apply

    Example: Before the Acts contradicted each other the reading changes nothing
      Given the reading "annual-statements" is "shorter-only"
      And the financial-statements "assembly-statements-2025-26"
      And "matter-opened" happened on 2026-07-31
      When FIN-02 is checked on 2026-09-30
      Then the clock is still running
      And the last day is 2026-09-30

  Rule: The debate of an audit report: Constitution and statute end one day apart

    Example: By default the Constitution's day is judged
      Given the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      When OVS-10 is checked on 2026-04-30
      Then it is overdue by 1 day

    Example: If only the statute holds, it is not
      Given the reading "audit-debate" is "statute-only"
      And the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      When OVS-10 is checked on 2026-04-30
      Then the rule does not apply

    Example: The statute's own day stays
      Given the reading "audit-debate" is "statute-only"
      And the audit-report "audit-2024-25"
      And "audit-report-received" happened on 2026-01-30
      When OVS-11 is checked on 2026-05-01
      Then it is overdue by 1 day

  Rule: An effect of the law that is left out starts no further clock

    Example: By default the County Gazette of 2019 brings the law into force
      Given the bill "market-bill"
      And "gazetted-county" happened on 2019-03-01
      When LEG-08-old is checked on 2019-03-15
      Then the law supplies "commenced" on 2019-03-15

    Example: Not if only the Kenya Gazette counts
      Given the reading "county-gazette" is "kenya-gazette-only"
      And the bill "market-bill"
      And "gazetted-county" happened on 2019-03-01
      When LEG-08-old is checked on 2019-03-15
      Then the rule does not apply

    Example: The judgment does not reach back
      Given the reading "county-gazette" is "kenya-gazette-only"
      And the bill "market-bill"
      And "gazetted-county" happened on 2016-03-01
      When LEG-08-old is checked on 2016-03-15
      Then the law supplies "commenced" on 2016-03-15

  Rule: The questions of counting are entries like any other

    Example: Chosen by its id
      Given the reading "saturday" is "excluded"
      And the bill "health-bill"
      And "bill-passed" happened on 2026-06-06
      When LEG-01 is checked on 2026-06-20
      Then the clock is still running
      And the last day is 2026-06-22

    Example: By default the Saturday is the last day
      Given the bill "health-bill"
      And "bill-passed" happened on 2026-06-06
      When LEG-01 is checked on 2026-06-20
      Then the clock is still running
      And the last day is 2026-06-20

  Rule: An entry without a computed effect changes nothing

    Example: How often the Productivity Committee reviews
      Given the reading "policy-review-cycle" is "twice-a-month"
      And the bill "health-bill"
      And "bill-passed" happened on 2026-06-06
      When LEG-01 is checked on 2026-06-20
      Then the clock is still running
      And the last day is 2026-06-20
