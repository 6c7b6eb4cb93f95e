Feature: Two reports that give one act different days
  Neither report is dropped. If the verdict is the same under both, it stands, with the smaller delay and the earlier last day. If not, it is disputed until somebody decides.

  Rule: Reports on different sides of the last day leave it disputed

    Example: The last day and the day after
      Given the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And reports differ whether "delivered-to-governor" happened on 2026-06-18 or on 2026-06-19
      When LEG-01 is checked on 2026-06-30
      Then the reports disagree about it
      And it is no breach
      And the last day is 2026-06-18
      And both computations are told: "met due 2026-06-18" and "met-late due 2026-06-18"

  Rule: Reports on the same side settle it

    Example: Both in time
      Given the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And reports differ whether "delivered-to-governor" happened on 2026-06-17 or on 2026-06-18
      When LEG-01 is checked on 2026-06-30
      Then the duty is met

    Example: Both late: the smaller delay is shown
      Given the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And reports differ whether "delivered-to-governor" happened on 2026-06-20 or on 2026-06-22
      When LEG-01 is checked on 2026-06-30
      Then it is late by 2 days
      And it is a breach

  Rule: A doubtful start gives two last days, of which the earlier is shown

    Example: Passed on 4 or 5 June
      Given the bill "disputed-levy-bill"
      And reports differ whether "bill-passed" happened on 2026-06-04 or on 2026-06-05
      When LEG-01 is checked on 2026-06-10
      Then the clock is still running
      And the last day is 2026-06-18

    Example: Between the two last days it is disputed
      Given the bill "disputed-levy-bill"
      And reports differ whether "bill-passed" happened on 2026-06-04 or on 2026-06-05
      When LEG-01 is checked on 2026-06-19
      Then the reports disagree about it
      And both computations are told: "overdue due 2026-06-18" and "pending due 2026-06-19"

    Example: After both it is overdue
      Given the bill "disputed-levy-bill"
      And reports differ whether "bill-passed" happened on 2026-06-04 or on 2026-06-05
      When LEG-01 is checked on 2026-06-20
      Then it is overdue by 1 day
