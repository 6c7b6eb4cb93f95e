Feature: Looking at a day, with the knowledge of a day
  What is dated after the day we look at is ignored. What was entered after the day of our knowledge is ignored too, so that an old report can be made again.

  Rule: A later act is not seen yet

    Example: Looking at the last day, a delivery of the next day is in the future
      Given the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And "delivered-to-governor" happened on 2026-06-19
      When LEG-01 is checked on 2026-06-18
      Then the clock is still running

    Example: Looking at the next day it is seen
      Given the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And "delivered-to-governor" happened on 2026-06-19
      When LEG-01 is checked on 2026-06-19
      Then it is late by 1 day

  Rule: Before the start there is no clock

    Example: Looking at the day before the Bill was passed
      Given the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      When LEG-01 is checked on 2026-06-03
      Then no clock runs

    Example: Looking at the day on which it was passed
      Given the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      When LEG-01 is checked on 2026-06-04
      Then the clock is still running
      And the last day is 2026-06-18

  Rule: An act entered later was not known then

    Example: Delivered in time, entered a week later, known then: overdue
      Given we know only what was known on 2026-06-24
      And the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And "delivered-to-governor" happened on 2026-06-17 and was entered on 2026-06-25
      When LEG-01 is checked on 2026-06-24
      Then it is overdue by 6 days

    Example: With the knowledge of the day of entry it was met
      Given we know only what was known on 2026-06-25
      And the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And "delivered-to-governor" happened on 2026-06-17 and was entered on 2026-06-25
      When LEG-01 is checked on 2026-06-24
      Then the duty is met

    Example: An act without a day of entry is known from its own day
      Given we know only what was known on 2026-06-16
      And the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And "delivered-to-governor" happened on 2026-06-17
      When LEG-01 is checked on 2026-06-24
      Then it is overdue by 6 days

    Example: With the knowledge of its day it was met
      Given we know only what was known on 2026-06-17
      And the bill "disputed-levy-bill"
      And "bill-passed" happened on 2026-06-04
      And "delivered-to-governor" happened on 2026-06-17
      When LEG-01 is checked on 2026-06-24
      Then the duty is met

  Rule: A holiday gazetted later was not known then
    28 June 2023 was declared a holiday on 26 June 2023.

    Example: As known on the day before the notice the last day was that day
      Given we know only what was known on 2023-06-25
      And the bill "disputed-levy-bill"
      And "bill-passed" happened on 2023-06-14
      When LEG-01 is checked on 2023-06-29
      Then it is overdue by 1 day
      And the last day was 2023-06-28

    Example: As known on the day of the notice it moved
      Given we know only what was known on 2023-06-26
      And the bill "disputed-levy-bill"
      And "bill-passed" happened on 2023-06-14
      When LEG-01 is checked on 2023-06-29
      Then the clock is still running
      And the last day is 2023-06-29
