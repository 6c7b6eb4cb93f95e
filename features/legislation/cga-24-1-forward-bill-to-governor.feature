@clause:CGA-24-1
Feature: County Governments Act, section 24(1): forward a passed Bill to the Governor within 14 days
  The Speaker sends a Bill that the assembly has passed to the Governor.
  Nothing but the passing of the Bill starts the clock.

  Rule: The day of passing is not counted and the fourteenth day is in time

    Example: Delivered on the last day, Thursday 18 June
      Given the bill "health-bill"
      And "bill-passed" happened on 2026-06-04
      And "delivered-to-governor" happened on 2026-06-18
      When LEG-01 is checked on 2026-06-18
      Then the duty is met
      And the last day was 2026-06-18
      And the finding cites CGA-24-1

    Example: Delivered on the day after
      Given the bill "health-bill"
      And "bill-passed" happened on 2026-06-04
      And "delivered-to-governor" happened on 2026-06-19
      When LEG-01 is checked on 2026-06-19
      Then it is late by 1 day
      And the last day was 2026-06-18

    Example: Not yet delivered on the last day
      Given the bill "health-bill"
      And "bill-passed" happened on 2026-06-04
      When LEG-01 is checked on 2026-06-18
      Then the clock is still running
      And the last day is 2026-06-18

    Example: Still not delivered on the day after
      Given the bill "health-bill"
      And "bill-passed" happened on 2026-06-04
      When LEG-01 is checked on 2026-06-19
      Then it is overdue by 1 day
      And the last day was 2026-06-18

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Tuesday 20 October, Mashujaa Day: delivered on Wednesday 21 October
      Given the bill "health-bill"
      And "bill-passed" happened on 2026-10-06
      And "delivered-to-governor" happened on 2026-10-21
      When LEG-01 is checked on 2026-10-21
      Then the duty is met
      And the last day was 2026-10-21

    Example: Delivered on the day after the moved day
      Given the bill "health-bill"
      And "bill-passed" happened on 2026-10-06
      And "delivered-to-governor" happened on 2026-10-22
      When LEG-01 is checked on 2026-10-22
      Then it is late by 1 day
      And the last day was 2026-10-21

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 1 January: New Year's Day.

    Example: Saturdays count: the last day is Saturday 2 January
      Given Saturdays count
      And the bill "health-bill"
      And "bill-passed" happened on 2026-12-18
      When LEG-01 is checked on 2027-01-03
      Then it is overdue by 1 day
      And the last day was 2027-01-02
      And the last arguable day is 2027-01-04

    Example: Saturdays are excluded: the last day is Monday 4 January
      Given Saturdays are excluded
      And the bill "health-bill"
      And "bill-passed" happened on 2026-12-18
      When LEG-01 is checked on 2027-01-03
      Then the clock is still running
      And the last day is 2027-01-04

  Rule: Without the day of passing nobody can say whether it was in time

    Example: Delivered, but the day of passing is not recorded
      Given the bill "health-bill"
      And "delivered-to-governor" happened on 2026-06-18
      When LEG-01 is checked on 2026-06-18
      Then we cannot tell

  Rule: A later act shows that the Bill was delivered, but not when

    Example: Assented to, but the delivery is not recorded
      Given the bill "health-bill"
      And "bill-passed" happened on 2026-06-04
      And "assented" happened on 2026-06-25
      When LEG-01 is checked on 2026-06-30
      Then we cannot tell
      And the last day was 2026-06-18
      And it is no breach

  Rule: A Finance Bill is a Bill

    Example: A Finance Bill delivered on the fifteenth day
      Given the finance-bill "finance-bill-2026-27"
      And "bill-passed" happened on 2026-06-04
      And "delivered-to-governor" happened on 2026-06-19
      When LEG-01 is checked on 2026-06-19
      Then it is late by 1 day
      And the last day was 2026-06-18
