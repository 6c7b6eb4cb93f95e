@clause:PFMA-108-4
Feature: Public Finance Management Act, section 108(4): publish a report on deviation from fiscal objectives within 15 days
  The County Treasury publishes the report after submitting it to the assembly.

  Rule: The day of submission is not counted and the fifteenth day is in time

    Example: Published on the last day, Thursday 26 February
      Given the fiscal-strategy-paper "kisumu-deviation-2025-26"
      And "deviation-report-submitted" happened on 2026-02-11
      And "deviation-report-published" happened on 2026-02-26
      When BUD-24 is checked on 2026-02-26
      Then the duty is met
      And the last day was 2026-02-26
      And the finding cites PFMA-108-4

    Example: Published on the day after
      Given the fiscal-strategy-paper "kisumu-deviation-2025-26"
      And "deviation-report-submitted" happened on 2026-02-11
      And "deviation-report-published" happened on 2026-02-27
      When BUD-24 is checked on 2026-02-27
      Then it is late by 1 day
      And the last day was 2026-02-26

    Example: Not yet published on the last day
      Given the fiscal-strategy-paper "kisumu-deviation-2025-26"
      And "deviation-report-submitted" happened on 2026-02-11
      When BUD-24 is checked on 2026-02-26
      Then the clock is still running
      And the last day is 2026-02-26

    Example: Still not published on the day after
      Given the fiscal-strategy-paper "kisumu-deviation-2025-26"
      And "deviation-report-submitted" happened on 2026-02-11
      When BUD-24 is checked on 2026-02-27
      Then it is overdue by 1 day
      And the last day was 2026-02-26

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 11 April
      Given Saturdays count
      And the fiscal-strategy-paper "kisumu-deviation-2025-26"
      And "deviation-report-submitted" happened on 2026-03-27
      When BUD-24 is checked on 2026-04-12
      Then it is overdue by 1 day
      And the last day was 2026-04-11
      And the last arguable day is 2026-04-13

    Example: Saturdays are excluded: the last day is Monday 13 April
      Given Saturdays are excluded
      And the fiscal-strategy-paper "kisumu-deviation-2025-26"
      And "deviation-report-submitted" happened on 2026-03-27
      When BUD-24 is checked on 2026-04-12
      Then the clock is still running
      And the last day is 2026-04-13

  Rule: Without the day of submission nobody can say whether it was in time

    Example: Published, but the day of submission is not recorded
      Given the fiscal-strategy-paper "kisumu-deviation-2025-26"
      And "deviation-report-published" happened on 2026-02-26
      When BUD-24 is checked on 2026-02-26
      Then we cannot tell
