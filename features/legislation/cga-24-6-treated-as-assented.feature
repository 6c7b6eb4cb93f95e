@clause:CGA-24-6
Feature: County Governments Act, section 24(6): a Bill neither assented to nor referred back is treated as assented to
  This provision has no clock of its own. It says what follows when the Governor lets the time of section 24(2) or 24(5) pass.

  Rule: It follows from the silence of fourteen days after the first delivery

    Example: Silence through the last day
      Given the bill "water-bill"
      And "delivered-to-governor" happened on 2026-02-03
      When LEG-06 is checked on 2026-02-17
      Then no clock runs

    Example: Silence a day longer
      Given the bill "water-bill"
      And "delivered-to-governor" happened on 2026-02-03
      When LEG-02 is checked on 2026-02-18
      Then the law supplies "deemed-assent" on 2026-02-17

    Example: The provision itself then speaks
      Given the bill "water-bill"
      And "delivered-to-governor" happened on 2026-02-03
      When LEG-06 is checked on 2026-02-18
      Then the law has supplied the outcome
      And the finding cites CGA-24-6

  Rule: It follows from the silence of seven days after a second passing

    Example: Silence through the last day
      Given the bill "water-bill"
      And "bill-passed-again" happened on 2026-03-05
      And "resubmitted-to-governor" happened on 2026-03-10
      When LEG-05 is checked on 2026-03-17
      Then the clock is still running
      And the last day is 2026-03-17

    Example: Silence a day longer
      Given the bill "water-bill"
      And "bill-passed-again" happened on 2026-03-05
      And "resubmitted-to-governor" happened on 2026-03-10
      When LEG-05 is checked on 2026-03-18
      Then the law supplies "deemed-assent" on 2026-03-17

  Rule: It is never a breach of anybody's duty

    Example: A year later
      Given the bill "water-bill"
      And "delivered-to-governor" happened on 2026-02-03
      When LEG-06 is checked on 2027-02-03
      Then it is no breach
