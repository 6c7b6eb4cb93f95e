@clause:PACAA-5-2
Feature: Public Appointments (County Assemblies Approval) Act, section 5(2): call a candidate only after 21 days from the advertisement
  The committee must not call a candidate too early.

  Rule: The twenty-one days must have run out, so the first lawful day is the day after them

    Example: Heard on the first lawful day, Thursday 26 February
      Given the nomination "board-member-2026"
      And "post-advertised" happened on 2026-02-04
      And "candidate-appeared" happened on 2026-02-26
      When APP-05 is checked on 2026-02-26
      Then the duty is met
      And the first lawful day is 2026-02-26
      And the finding cites PACAA-5-2

    Example: Heard on the day after, Friday 27 February
      Given the nomination "board-member-2026"
      And "post-advertised" happened on 2026-02-04
      And "candidate-appeared" happened on 2026-02-27
      When APP-05 is checked on 2026-02-27
      Then the duty is met
      And the first lawful day is 2026-02-26

    Example: Heard on the day before
      Given the nomination "board-member-2026"
      And "post-advertised" happened on 2026-02-04
      And "candidate-appeared" happened on 2026-02-25
      When APP-05 is checked on 2026-02-25
      Then it is too early by 1 day
      And the first lawful day is 2026-02-26

    Example: Not heard long after: waiting is never late
      Given the nomination "board-member-2026"
      And "post-advertised" happened on 2026-02-04
      When APP-05 is checked on 2026-04-07
      Then the clock is still running
      And the first lawful day is 2026-02-26

  Rule: A minimum period never moves

    Example: The first lawful day is Friday 3 April, Good Friday, and stays so
      Given the nomination "board-member-2026"
      And "post-advertised" happened on 2026-03-12
      When APP-05 is checked on 2026-04-03
      Then the clock is still running
      And the first lawful day is 2026-04-03

  Rule: Without the day of advertisement nobody can say whether the period was kept

    Example: Heard, but the day of advertisement is not recorded
      Given the nomination "board-member-2026"
      And "candidate-appeared" happened on 2026-02-26
      When APP-05 is checked on 2026-02-26
      Then we cannot tell
