@clause:CGA-24-2
Feature: County Governments Act, section 24(2): assent or refer back within 14 days of receipt
  The Governor assents to the Bill or sends it back with reasons.
  If the Governor does neither, the law itself treats the Bill as assented to.

  Rule: The day of receipt is not counted and the fourteenth day is in time

    Example: Assented on the last day, Monday 17 March
      Given the bill "market-bill"
      And "bill-passed" happened on 2025-02-25
      And "delivered-to-governor" happened on 2025-03-03
      And "assented" happened on 2025-03-17
      When LEG-02 is checked on 2025-03-17
      Then the duty is met
      And the last day was 2025-03-17
      And the finding cites CGA-24-2

    Example: Assented a day too late, when the law has already spoken
      Given the bill "market-bill"
      And "bill-passed" happened on 2025-02-25
      And "delivered-to-governor" happened on 2025-03-03
      And "assented" happened on 2025-03-18
      When LEG-02 is checked on 2025-03-18
      Then the law supplies "deemed-assent" on 2025-03-17
      And it is no breach

    Example: Not yet assented on the last day
      Given the bill "market-bill"
      And "bill-passed" happened on 2025-02-25
      And "delivered-to-governor" happened on 2025-03-03
      When LEG-02 is checked on 2025-03-17
      Then the clock is still running
      And the last day is 2025-03-17

    Example: Not assented when the last day has passed
      Given the bill "market-bill"
      And "bill-passed" happened on 2025-02-25
      And "delivered-to-governor" happened on 2025-03-03
      When LEG-02 is checked on 2025-03-18
      Then the law supplies "deemed-assent" on 2025-03-17
      And the finding cites CGA-24-2

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 21 April, Easter Monday: assented on Tuesday 22 April
      Given the bill "market-bill"
      And "bill-passed" happened on 2025-04-01
      And "delivered-to-governor" happened on 2025-04-07
      And "assented" happened on 2025-04-22
      When LEG-02 is checked on 2025-04-22
      Then the duty is met
      And the last day was 2025-04-22

    Example: Not assented when the moved day has passed
      Given the bill "market-bill"
      And "bill-passed" happened on 2025-04-01
      And "delivered-to-governor" happened on 2025-04-07
      When LEG-02 is checked on 2025-04-23
      Then the law supplies "deemed-assent" on 2025-04-22

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 10 October: a public holiday.

    Example: Saturdays count: the last day is Saturday 11 October
      Given Saturdays count
      And the bill "market-bill"
      And "bill-passed" happened on 2025-09-19
      And "delivered-to-governor" happened on 2025-09-26
      When LEG-02 is checked on 2025-10-12
      Then the law supplies "deemed-assent" on 2025-10-11
      And the last arguable day is 2025-10-13

    Example: Saturdays are excluded: the last day is Monday 13 October
      Given Saturdays are excluded
      And the bill "market-bill"
      And "bill-passed" happened on 2025-09-19
      And "delivered-to-governor" happened on 2025-09-26
      When LEG-02 is checked on 2025-10-12
      Then the clock is still running
      And the last day is 2025-10-13

  Rule: Without the day of receipt nobody can say whether it was in time

    Example: Assented, but the day of receipt is not recorded
      Given the bill "market-bill"
      And "assented" happened on 2025-03-17
      When LEG-02 is checked on 2025-03-17
      Then we cannot tell

  Rule: Referring the Bill back also stops the clock

    Example: Referred back on the last day
      Given the bill "market-bill"
      And "delivered-to-governor" happened on 2025-03-03
      And "referred-back" happened on 2025-03-17
      When LEG-02 is checked on 2025-03-17
      Then the duty is met
      And the last day was 2025-03-17

    Example: Referred back a day too late
      Given the bill "market-bill"
      And "delivered-to-governor" happened on 2025-03-03
      And "referred-back" happened on 2025-03-18
      When LEG-02 is checked on 2025-03-18
      Then the law supplies "deemed-assent" on 2025-03-17

  Rule: Each delivery starts a clock of its own

    Example: The first delivery was answered in time
      Given the bill "market-bill"
      And "delivered-to-governor" happened on 2026-02-03
      And "referred-back" happened on 2026-02-12
      And "amended-bill-passed" happened on 2026-03-10
      And "delivered-to-governor" happened on 2026-03-17
      When LEG-02 is checked on 2026-04-08 for the clock started on 2026-02-03
      Then the duty is met
      And the last day was 2026-02-17

    Example: The delivery of the amended Bill was not answered
      Given the bill "market-bill"
      And "delivered-to-governor" happened on 2026-02-03
      And "referred-back" happened on 2026-02-12
      And "amended-bill-passed" happened on 2026-03-10
      And "delivered-to-governor" happened on 2026-03-17
      When LEG-02 is checked on 2026-04-08 for the clock started on 2026-03-17
      Then the law supplies "deemed-assent" on 2026-03-31

  Rule: The treated assent starts the clock for the Gazette

    Example: On the last day of the Governor there is no Gazette clock yet
      Given the bill "market-bill"
      And "delivered-to-governor" happened on 2025-03-03
      When LEG-07 is checked on 2025-03-17
      Then no clock runs

    Example: From the next day the Gazette has seven days, counted from the treated assent
      Given the bill "market-bill"
      And "delivered-to-governor" happened on 2025-03-03
      When LEG-07 is checked on 2025-03-18
      Then the clock is still running
      And the last day is 2025-03-24
      And the finding cites CGA-25-1

    Example: Not gazetted when those days have passed
      Given the bill "market-bill"
      And "delivered-to-governor" happened on 2025-03-03
      When LEG-07 is checked on 2025-03-25
      Then it is overdue by 1 day
      And the last day was 2025-03-24
