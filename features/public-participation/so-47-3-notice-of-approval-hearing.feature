@clause:SO-47-3
Feature: Standing Orders of a county assembly, order 47(3): 7 days' notice of an approval hearing
  The candidate and the public get at least seven days' notice. The order is of another county.

  Rule: The seven days must have run out, so the first lawful day is the day after them

    Example: Heard on the first lawful day, Wednesday 11 February
      Given the nomination "chief-officer-health"
      And "hearing-notice-published" happened on 2026-02-03
      And "approval-hearing-held" happened on 2026-02-11
      When PP-04 is checked on 2026-02-11
      Then the duty is met
      And the first lawful day is 2026-02-11
      And the finding cites SO-47-3

    Example: Heard on the day after, Thursday 12 February
      Given the nomination "chief-officer-health"
      And "hearing-notice-published" happened on 2026-02-03
      And "approval-hearing-held" happened on 2026-02-12
      When PP-04 is checked on 2026-02-12
      Then the duty is met
      And the first lawful day is 2026-02-11

    Example: Heard on the day before
      Given the nomination "chief-officer-health"
      And "hearing-notice-published" happened on 2026-02-03
      And "approval-hearing-held" happened on 2026-02-10
      When PP-04 is checked on 2026-02-10
      Then it is too early by 1 day
      And the first lawful day is 2026-02-11

    Example: Not heard long after: waiting is never late
      Given the nomination "chief-officer-health"
      And "hearing-notice-published" happened on 2026-02-03
      When PP-04 is checked on 2026-03-23
      Then the clock is still running
      And the first lawful day is 2026-02-11

  Rule: A minimum period never moves

    Example: The first lawful day is Friday 3 April, Good Friday, and stays so
      Given the nomination "chief-officer-health"
      And "hearing-notice-published" happened on 2026-03-26
      When PP-04 is checked on 2026-04-03
      Then the clock is still running
      And the first lawful day is 2026-04-03

  Rule: Without the day of notice nobody can say whether the period was kept

    Example: Heard, but the day of notice is not recorded
      Given the nomination "chief-officer-health"
      And "approval-hearing-held" happened on 2026-02-11
      When PP-04 is checked on 2026-02-11
      Then we cannot tell
