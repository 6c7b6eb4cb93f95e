@clause:CGA-25-1
Feature: County Governments Act, section 25(1): publish an assented law within 7 days
  The county executive publishes the law in the county Gazette and the Kenya Gazette.
  The Kenya Gazette carries the legal effect. Until then the law does not bind.

  Rule: The day of assent is not counted and the seventh day is in time

    Example: Gazetted on the last day, Monday 6 July
      Given the bill "trade-licensing-bill"
      And "assented" happened on 2026-06-29
      And "gazetted-kenya" happened on 2026-07-06
      When LEG-07 is checked on 2026-07-06
      Then the duty is met
      And the last day was 2026-07-06
      And the finding cites CGA-25-1

    Example: Gazetted on the day after
      Given the bill "trade-licensing-bill"
      And "assented" happened on 2026-06-29
      And "gazetted-kenya" happened on 2026-07-07
      When LEG-07 is checked on 2026-07-07
      Then it is late by 1 day
      And the last day was 2026-07-06

    Example: Not yet gazetted on the last day
      Given the bill "trade-licensing-bill"
      And "assented" happened on 2026-06-29
      When LEG-07 is checked on 2026-07-06
      Then the clock is still running
      And the last day is 2026-07-06

    Example: Still not gazetted on the day after
      Given the bill "trade-licensing-bill"
      And "assented" happened on 2026-06-29
      When LEG-07 is checked on 2026-07-07
      Then it is overdue by 1 day
      And the last day was 2026-07-06

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Tuesday 20 October, Mashujaa Day: gazetted on Wednesday 21 October
      Given the bill "trade-licensing-bill"
      And "assented" happened on 2026-10-13
      And "gazetted-kenya" happened on 2026-10-21
      When LEG-07 is checked on 2026-10-21
      Then the duty is met
      And the last day was 2026-10-21

    Example: Gazetted on the day after the moved day
      Given the bill "trade-licensing-bill"
      And "assented" happened on 2026-10-13
      And "gazetted-kenya" happened on 2026-10-22
      When LEG-07 is checked on 2026-10-22
      Then it is late by 1 day
      And the last day was 2026-10-21

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 26 March: Good Friday.

    Example: Saturdays count: the last day is Saturday 27 March
      Given Saturdays count
      And the bill "trade-licensing-bill"
      And "assented" happened on 2027-03-19
      When LEG-07 is checked on 2027-03-28
      Then it is overdue by 1 day
      And the last day was 2027-03-27
      And the last arguable day is 2027-03-30

    Example: Saturdays are excluded: the last day is Tuesday 30 March
      Given Saturdays are excluded
      And the bill "trade-licensing-bill"
      And "assented" happened on 2027-03-19
      When LEG-07 is checked on 2027-03-28
      Then the clock is still running
      And the last day is 2027-03-30

  Rule: Without the day of assent nobody can say whether it was in time

    Example: Gazetted, but the day of assent is not recorded
      Given the bill "trade-licensing-bill"
      And "gazetted-kenya" happened on 2026-07-06
      When LEG-07 is checked on 2026-07-06
      Then we cannot tell

  Rule: The earlier of assent and treated assent starts the clock

    Example: Assented to late, after the law had already treated it so
      Given the bill "trade-licensing-bill"
      And "delivered-to-governor" happened on 2026-06-01
      And "assented" happened on 2026-06-17
      When LEG-07 is checked on 2026-06-20
      Then the clock is still running
      And the last day is 2026-06-22

  Rule: The county Gazette alone does not stop the clock

    Example: Only in the county Gazette on the last day
      Given the bill "trade-licensing-bill"
      And "assented" happened on 2026-06-29
      And "gazetted-county" happened on 2026-07-06
      When LEG-07 is checked on 2026-07-07
      Then it is overdue by 1 day
      And the last day was 2026-07-06
