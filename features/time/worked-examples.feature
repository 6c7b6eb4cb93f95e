Feature: Worked examples of counting, as printed
  Each stands with its printed number, the day that comes in and the day that must come out, and the day on the other side.

  Rule: 1. Fourteen days from the passing of a Bill, the day of passing excluded (County Governments Act, section 24(1))

    Example: Passed on Thursday 4 June 2026: Thursday 18 June
      Given the bill "worked-example-1"
      And "bill-passed" happened on 2026-06-04
      And "delivered-to-governor" happened on 2026-06-18
      When LEG-01 is checked on 2026-06-18
      Then the duty is met
      And the last day was 2026-06-18

    Example: A day later
      Given the bill "worked-example-1"
      And "bill-passed" happened on 2026-06-04
      And "delivered-to-governor" happened on 2026-06-19
      When LEG-01 is checked on 2026-06-19
      Then it is late by 1 day

  Rule: 3. Seven days are more than six, so Sunday counts (section 25(1))

    Example: Assented to on Monday 29 June 2026: Monday 6 July
      Given the bill "worked-example-3"
      And "assented" happened on 2026-06-29
      And "gazetted-kenya" happened on 2026-07-06
      When LEG-07 is checked on 2026-07-06
      Then the duty is met
      And the last day was 2026-07-06

    Example: A day later
      Given the bill "worked-example-3"
      And "assented" happened on 2026-06-29
      And "gazetted-kenya" happened on 2026-07-07
      When LEG-07 is checked on 2026-07-07
      Then it is late by 1 day

  Rule: 4. The fourteenth day brings a legal effect, which never moves (section 25(2))

    Example: In the Kenya Gazette on Friday 10 July 2026: in force on Friday 24 July
      Given the bill "worked-example-4"
      And "gazetted-kenya" happened on 2026-07-10
      When LEG-08 is checked on 2026-07-24
      Then the law supplies "commenced" on 2026-07-24

    Example: The day before
      Given the bill "worked-example-4"
      And "gazetted-kenya" happened on 2026-07-10
      When LEG-08 is checked on 2026-07-23
      Then the clock is still running

  Rule: 8. Three months of the Constitution end as the matching day begins (Article 229(8))

    Example: Received on Friday 30 January 2026: the last safe day is Wednesday 29 April
      Given the audit-report "worked-example-8"
      And "audit-report-received" happened on 2026-01-30
      And "audit-report-debated" happened on 2026-04-29
      When OVS-10 is checked on 2026-04-29
      Then the duty is met
      And the last day was 2026-04-29

    Example: A day later
      Given the audit-report "worked-example-8"
      And "audit-report-received" happened on 2026-01-30
      And "audit-report-debated" happened on 2026-04-30
      When OVS-10 is checked on 2026-04-30
      Then it is late by 1 day

  Rule: 9. Three months of a statute include the matching day: the same duty, one day later (Public Audit Act, section 50(2))

    Example: Received on Friday 30 January 2026: Thursday 30 April
      Given the audit-report "worked-example-9"
      And "audit-report-received" happened on 2026-01-30
      And "audit-report-debated" happened on 2026-04-30
      When OVS-11 is checked on 2026-04-30
      Then the duty is met
      And the last day was 2026-04-30

    Example: A day later, Labour Day
      Given the audit-report "worked-example-9"
      And "audit-report-received" happened on 2026-01-30
      And "audit-report-debated" happened on 2026-05-01
      When OVS-11 is checked on 2026-05-01
      Then it is late by 1 day

  Rule: 11. The first 7 March under the new rule is a Sunday (Public Finance Management Act, section 117(1); Cap. 2 section 57(c))

    Example: In 2027: Monday 8 March
      Given the fiscal-strategy-paper "worked-example-11-2027-28"
      And "cfsp-submitted" happened on 2027-03-08
      When BUD-01 is checked on 2027-03-08
      Then the duty is met
      And the last day was 2027-03-08

    Example: A day later
      Given the fiscal-strategy-paper "worked-example-11-2027-28"
      And "cfsp-submitted" happened on 2027-03-09
      When BUD-01 is checked on 2027-03-09
      Then it is late by 1 day

  Rule: 13. The 30 June of 2019 was a Sunday (Public Finance Management Act, section 131(1))

    Example: Monday 1 July 2019 is in time
      Given the budget-estimates "worked-example-13-2019-20"
      And "appropriation-passed" happened on 2019-07-01
      When BUD-14 is checked on 2019-07-01
      Then the duty is met
      And the last day was 2019-07-01

    Example: Kisumu passed it on 22 August
      Given the budget-estimates "worked-example-13-2019-20"
      And "appropriation-passed" happened on 2019-08-22
      When BUD-14 is checked on 2019-08-22
      Then it is late by 52 days

  Rule: 15. Fourteen days from a notification: the House asked for more time "from 3 April"

    Example: Notified on 20 March 2018: 3 April
      Given the nomination "worked-example-15"
      And "nomination-received" happened on 2018-03-20
      And "nominee-report-tabled" happened on 2018-04-03
      When APP-07 is checked on 2018-04-03
      Then the duty is met
      And the last day was 2018-04-03

    Example: A day later
      Given the nomination "worked-example-15"
      And "nomination-received" happened on 2018-03-20
      And "nominee-report-tabled" happened on 2018-04-04
      When APP-07 is checked on 2018-04-04
      Then it is late by 1 day
