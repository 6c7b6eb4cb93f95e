@clause:COK-257-5
Feature: Constitution of Kenya, Article 257(5)-(6): decide a popular-initiative Bill within 3 months
  The Constitution itself sets this period, so its own rules of counting apply and a Saturday always counts.
  An approval out of time does not count.

  Rule: The day of receipt is not counted and three months end as the day with the same number begins

    Example: Decided on the last day, Monday 13 April
      Given the bill "initiative-bill-2026"
      And "initiative-bill-received" happened on 2026-01-14
      And "initiative-bill-decided" happened on 2026-04-13
      When LEG-15 is checked on 2026-04-13
      Then the duty is met
      And the last day was 2026-04-13
      And the finding cites COK-257-5

    Example: Decided on the day before, Sunday 12 April
      Given the bill "initiative-bill-2026"
      And "initiative-bill-received" happened on 2026-01-14
      And "initiative-bill-decided" happened on 2026-04-12
      When LEG-15 is checked on 2026-04-12
      Then the duty is met
      And the last day was 2026-04-13

    Example: Decided on the day after
      Given the bill "initiative-bill-2026"
      And "initiative-bill-received" happened on 2026-01-14
      And "initiative-bill-decided" happened on 2026-04-14
      When LEG-15 is checked on 2026-04-14
      Then it is late by 1 day
      And the last day was 2026-04-13

    Example: Not yet decided on the last day
      Given the bill "initiative-bill-2026"
      And "initiative-bill-received" happened on 2026-01-14
      When LEG-15 is checked on 2026-04-13
      Then the clock is still running
      And the last day is 2026-04-13

    Example: Still not decided on the day after
      Given the bill "initiative-bill-2026"
      And "initiative-bill-received" happened on 2026-01-14
      When LEG-15 is checked on 2026-04-14
      Then it is overdue by 1 day
      And the last day was 2026-04-13

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 3 May, a Sunday: decided on Monday 4 May
      Given the bill "initiative-bill-2026"
      And "initiative-bill-received" happened on 2026-02-04
      And "initiative-bill-decided" happened on 2026-05-04
      When LEG-15 is checked on 2026-05-04
      Then the duty is met
      And the last day was 2026-05-04

    Example: Decided on the day after the moved day
      Given the bill "initiative-bill-2026"
      And "initiative-bill-received" happened on 2026-02-04
      And "initiative-bill-decided" happened on 2026-05-05
      When LEG-15 is checked on 2026-05-05
      Then it is late by 1 day
      And the last day was 2026-05-04

  Rule: Without the day of receipt nobody can say whether it was in time

    Example: Decided, but the day of receipt is not recorded
      Given the bill "initiative-bill-2026"
      And "initiative-bill-decided" happened on 2026-04-13
      When LEG-15 is checked on 2026-04-13
      Then we cannot tell

  Rule: Counsel decides whether the day with the same number is still in time

    Example: The period ends as that day begins
      Given the bill "initiative-bill-2026"
      And "initiative-bill-received" happened on 2026-01-14
      When LEG-15 is checked on 2026-04-14
      Then it is overdue by 1 day
      And the last day was 2026-04-13
      And the last arguable day is 2026-04-14

    Example: That day still counts
      Given a constitutional month lasts through its last day
      And the bill "initiative-bill-2026"
      And "initiative-bill-received" happened on 2026-01-14
      When LEG-15 is checked on 2026-04-14
      Then the clock is still running
      And the last day is 2026-04-14

  Rule: A month without the number ends on its own last day

    Example: Received on 30 November: February has no thirtieth, so Saturday 27 February is the last safe day
      Given the bill "initiative-bill-2026"
      And "initiative-bill-received" happened on 2026-11-30
      When LEG-15 is checked on 2027-02-27
      Then the clock is still running
      And the last day is 2027-02-27
