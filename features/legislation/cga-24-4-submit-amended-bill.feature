@clause:CGA-24-4
Feature: County Governments Act, section 24(4): submit the Bill amended for the Governor's concerns within 14 days
  When the assembly passes the Bill again with the amendments that the Governor asked for, the Speaker submits it within fourteen days.
  The Act sets no limit on the reconsideration itself.

  Rule: The day of amended passing is not counted and the fourteenth day is in time

    Example: Delivered on the last day, Wednesday 18 March
      Given the bill "county-revenue-bill"
      And "referred-back" happened on 2026-02-02
      And "amended-bill-passed" happened on 2026-03-04
      And "delivered-to-governor" happened on 2026-03-18
      When LEG-03 is checked on 2026-03-18
      Then the duty is met
      And the last day was 2026-03-18
      And the finding cites CGA-24-4

    Example: Delivered on the day after
      Given the bill "county-revenue-bill"
      And "referred-back" happened on 2026-02-02
      And "amended-bill-passed" happened on 2026-03-04
      And "delivered-to-governor" happened on 2026-03-19
      When LEG-03 is checked on 2026-03-19
      Then it is late by 1 day
      And the last day was 2026-03-18

    Example: Not yet delivered on the last day
      Given the bill "county-revenue-bill"
      And "referred-back" happened on 2026-02-02
      And "amended-bill-passed" happened on 2026-03-04
      When LEG-03 is checked on 2026-03-18
      Then the clock is still running
      And the last day is 2026-03-18

    Example: Still not delivered on the day after
      Given the bill "county-revenue-bill"
      And "referred-back" happened on 2026-02-02
      And "amended-bill-passed" happened on 2026-03-04
      When LEG-03 is checked on 2026-03-19
      Then it is overdue by 1 day
      And the last day was 2026-03-18

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 1 June, Madaraka Day: delivered on Tuesday 2 June
      Given the bill "county-revenue-bill"
      And "referred-back" happened on 2026-04-17
      And "amended-bill-passed" happened on 2026-05-18
      And "delivered-to-governor" happened on 2026-06-02
      When LEG-03 is checked on 2026-06-02
      Then the duty is met
      And the last day was 2026-06-02

    Example: Delivered on the day after the moved day
      Given the bill "county-revenue-bill"
      And "referred-back" happened on 2026-04-17
      And "amended-bill-passed" happened on 2026-05-18
      And "delivered-to-governor" happened on 2026-06-03
      When LEG-03 is checked on 2026-06-03
      Then it is late by 1 day
      And the last day was 2026-06-02

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 1 May: Labour Day.

    Example: Saturdays count: the last day is Saturday 2 May
      Given Saturdays count
      And the bill "county-revenue-bill"
      And "referred-back" happened on 2026-03-18
      And "amended-bill-passed" happened on 2026-04-17
      When LEG-03 is checked on 2026-05-03
      Then it is overdue by 1 day
      And the last day was 2026-05-02
      And the last arguable day is 2026-05-04

    Example: Saturdays are excluded: the last day is Monday 4 May
      Given Saturdays are excluded
      And the bill "county-revenue-bill"
      And "referred-back" happened on 2026-03-18
      And "amended-bill-passed" happened on 2026-04-17
      When LEG-03 is checked on 2026-05-03
      Then the clock is still running
      And the last day is 2026-05-04

  Rule: No clock runs where there was no amended passing

    Example: Nothing of the kind is recorded
      Given the bill "county-revenue-bill"
      And "matter-opened" happened on 2026-03-04
      When LEG-03 is checked on 2026-03-19
      Then no clock runs

  Rule: The first delivery does not stop the second clock

    Example: Delivered before it was amended, and not again
      Given the bill "county-revenue-bill"
      And "delivered-to-governor" happened on 2026-01-20
      And "referred-back" happened on 2026-02-02
      And "amended-bill-passed" happened on 2026-03-04
      When LEG-03 is checked on 2026-03-19
      Then it is overdue by 1 day
      And the last day was 2026-03-18
