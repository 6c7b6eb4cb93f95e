@clause:PFMA-133
Feature: Public Finance Management Act, section 133 (repealed): approve the Finance Bill within 90 days of the appropriation law
  The rule until 24 September 2026. The ninety days are from memory. The passing of the appropriation law is recorded on the Finance Bill too.

  Rule: The day of the passing of the appropriation law is not counted and the ninetieth day is in time

    Example: Passed on the last day, Monday 22 September
      Given the finance-bill "finance-bill-2025-26"
      And "appropriation-passed" happened on 2025-06-24
      And "bill-passed" happened on 2025-09-22
      When BUD-16-old is checked on 2025-09-22
      Then the duty is met
      And the last day was 2025-09-22
      And the finding cites PFMA-133

    Example: Passed on the day after
      Given the finance-bill "finance-bill-2025-26"
      And "appropriation-passed" happened on 2025-06-24
      And "bill-passed" happened on 2025-09-23
      When BUD-16-old is checked on 2025-09-23
      Then it is late by 1 day
      And the last day was 2025-09-22

    Example: Not yet passed on the last day
      Given the finance-bill "finance-bill-2025-26"
      And "appropriation-passed" happened on 2025-06-24
      When BUD-16-old is checked on 2025-09-22
      Then the clock is still running
      And the last day is 2025-09-22

    Example: Still not passed on the day after
      Given the finance-bill "finance-bill-2025-26"
      And "appropriation-passed" happened on 2025-06-24
      When BUD-16-old is checked on 2025-09-23
      Then it is overdue by 1 day
      And the last day was 2025-09-22

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 12 October, a Sunday: passed on Monday 13 October
      Given the finance-bill "finance-bill-2025-26"
      And "appropriation-passed" happened on 2025-07-14
      And "bill-passed" happened on 2025-10-13
      When BUD-16-old is checked on 2025-10-13
      Then the duty is met
      And the last day was 2025-10-13

    Example: Passed on the day after the moved day
      Given the finance-bill "finance-bill-2025-26"
      And "appropriation-passed" happened on 2025-07-14
      And "bill-passed" happened on 2025-10-14
      When BUD-16-old is checked on 2025-10-14
      Then it is late by 1 day
      And the last day was 2025-10-13

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Thursday 25 December: Christmas Day.

    Example: Saturdays count: the last day is Saturday 27 December
      Given Saturdays count
      And the finance-bill "finance-bill-2025-26"
      And "appropriation-passed" happened on 2025-09-26
      When BUD-16-old is checked on 2025-12-28
      Then it is overdue by 1 day
      And the last day was 2025-12-27
      And the last arguable day is 2025-12-29

    Example: Saturdays are excluded: the last day is Monday 29 December
      Given Saturdays are excluded
      And the finance-bill "finance-bill-2025-26"
      And "appropriation-passed" happened on 2025-09-26
      When BUD-16-old is checked on 2025-12-28
      Then the clock is still running
      And the last day is 2025-12-29

  Rule: The rule speaks where the appropriation law was passed on or before 24 September 2026

    Example: Passed on 24 September 2026
      Given the finance-bill "finance-bill-2026-27"
      And "appropriation-passed" happened on 2026-09-24
      When BUD-16-old is checked on 2026-09-26
      Then the clock is still running
      And the last day is 2026-12-23

    Example: Passed on 25 September 2026
      Given the finance-bill "finance-bill-2026-27"
      And "appropriation-passed" happened on 2026-09-25
      When BUD-16-old is checked on 2026-09-26
      Then the rule does not apply
