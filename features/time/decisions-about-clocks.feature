Feature: What authorities decide about a clock
  A court order stops the clocks of a matter. Whether they resume or restart is for counsel. An excused breach keeps its delay. Each decision is recorded with its authority and evidence.

  Rule: While the order stands nothing is late

    Example: A month after the last day
      Given the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And a court stopped the clock on 2026-06-10
      When LEG-01 is checked on 2026-07-20
      Then the clock stands still
      And it is no breach

    Example: The day before the order
      Given the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And a court stopped the clock on 2026-06-10
      When LEG-01 is checked on 2026-06-09
      Then the clock is still running
      And the last day is 2026-06-18

    Example: An order after the last day comes too late
      Given the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And a court stopped the clock on 2026-06-22
      When LEG-01 is checked on 2026-06-25
      Then it is overdue by 7 days
      And the last day was 2026-06-18

  Rule: While the order stands the law supplies no outcome

    Example: The Governor is silent under an order
      Given the bill "disputed-levy-bill"
      And "delivered-to-governor" happened on 2026-06-08
      And a court stopped the clock on 2026-06-10
      When LEG-02 is checked on 2026-07-20
      Then the clock stands still

    Example: No treated assent, so no clock for the Gazette
      Given the bill "disputed-levy-bill"
      And "delivered-to-governor" happened on 2026-06-08
      And a court stopped the clock on 2026-06-10
      When LEG-07 is checked on 2026-07-20
      Then no clock runs

  Rule: A clock that goes on has the days that were left

    Example: Eight days were left on 10 June: the last day is the eighth day after it goes on
      Given the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And a court stopped the clock on 2026-06-10
      And the court let the clock go on on 2026-07-06
      When LEG-01 is checked on 2026-07-14
      Then the clock is still running
      And the last day is 2026-07-14

    Example: A day later it is overdue
      Given the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And a court stopped the clock on 2026-06-10
      And the court let the clock go on on 2026-07-06
      When LEG-01 is checked on 2026-07-15
      Then it is overdue by 1 day
      And the last day was 2026-07-14

  Rule: A clock that starts again has its whole period

    Example: Fourteen days from 6 July
      Given the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And a court stopped the clock on 2026-06-10
      And the court let the clock start again on 2026-07-06
      When LEG-01 is checked on 2026-07-20
      Then the clock is still running
      And the last day is 2026-07-20

    Example: A day later it is overdue
      Given the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And a court stopped the clock on 2026-06-10
      And the court let the clock start again on 2026-07-06
      When LEG-01 is checked on 2026-07-21
      Then it is overdue by 1 day
      And the last day was 2026-07-20

  Rule: An excuse leaves the delay visible and removes the breach

    Example: Delivered three days late and excused
      Given the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And "delivered-to-governor" happened on 2026-06-21
      And the breach of LEG-01 was excused on 2026-06-24
      When LEG-01 is checked on 2026-06-30
      Then it is excused, with 3 days of delay

    Example: Before the excuse it was a breach
      Given the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And "delivered-to-governor" happened on 2026-06-21
      And the breach of LEG-01 was excused on 2026-06-24
      When LEG-01 is checked on 2026-06-23
      Then it is late by 3 days
      And it is a breach

    Example: Not done and excused: the delay goes on being counted
      Given the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And the breach of LEG-01 was excused on 2026-06-24
      When LEG-01 is checked on 2026-06-30
      Then it is excused, with 12 days of delay

    Example: An excuse of another timeline changes nothing
      Given the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And "delivered-to-governor" happened on 2026-06-21
      And the breach of LEG-02 was excused on 2026-06-24
      When LEG-01 is checked on 2026-06-30
      Then it is late by 3 days
      And it is a breach

    Example: What was in time needs no excuse
      Given the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And "delivered-to-governor" happened on 2026-06-18
      And the breach of LEG-01 was excused on 2026-06-24
      When LEG-01 is checked on 2026-06-30
      Then the duty is met

  Rule: The days of a stop do not count towards a minimum period
    The same charges against a Governor wait three months. They were lost in the Senate on 11 February: the months run out with 11 May.

    Example: Ten days were left on 1 May: the first lawful day follows the tenth day after it goes on
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-vote-failed" happened on 2026-02-11
      And a court stopped the clock on 2026-05-01
      And the court let the clock go on on 2026-06-01
      And "removal-reintroduced" happened on 2026-06-12
      When OVS-04 is checked on 2026-06-12
      Then the duty is met
      And the first lawful day is 2026-06-12

    Example: Brought again a day earlier
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-vote-failed" happened on 2026-02-11
      And a court stopped the clock on 2026-05-01
      And the court let the clock go on on 2026-06-01
      And "removal-reintroduced" happened on 2026-06-11
      When OVS-04 is checked on 2026-06-12
      Then it is too early by 1 day

    Example: The court lets it start again: three months from 1 June
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-vote-failed" happened on 2026-02-11
      And a court stopped the clock on 2026-05-01
      And the court let the clock start again on 2026-06-01
      When OVS-04 is checked on 2026-06-12
      Then the clock is still running
      And the first lawful day is 2026-09-02

    Example: A county law under an order is not in force on the fourteenth day
      Given the bill "waste-bill"
      And "gazetted-kenya" happened on 2026-07-10
      And a court stopped the clock on 2026-07-20
      When LEG-08 is checked on 2026-07-24
      Then the clock stands still

    Example: Four days were left: it is in force on the fourth day after the order is lifted
      Given the bill "waste-bill"
      And "gazetted-kenya" happened on 2026-07-10
      And a court stopped the clock on 2026-07-20
      And the court let the clock go on on 2026-08-03
      When LEG-08 is checked on 2026-08-07
      Then the law supplies "commenced" on 2026-08-07

  Rule: An act for which a period must run out is too early while the period stands still

    Example: Brought again under the order
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-vote-failed" happened on 2026-02-11
      And a court stopped the clock on 2026-05-01
      And "removal-reintroduced" happened on 2026-05-20
      When OVS-04 is checked on 2026-05-21
      Then it is too early
      And it is a breach

    Example: The order came when the period had run out
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-vote-failed" happened on 2026-02-11
      And a court stopped the clock on 2026-05-12
      And "removal-reintroduced" happened on 2026-05-20
      When OVS-04 is checked on 2026-05-21
      Then the duty is met
      And the first lawful day is 2026-05-12
