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
