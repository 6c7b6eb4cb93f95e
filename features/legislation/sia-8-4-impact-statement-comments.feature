@clause:SIA-8-4
Feature: Statutory Instruments Act, section 8(4): keep comments open for 14 days on a regulatory impact statement
  Comments may close only when fourteen days after the notice in the Gazette and a newspaper have run out.

  Rule: The fourteen days must have run out, so the first lawful day is the day after them

    Example: Closed on the first lawful day, Friday 20 February
      Given the statutory-instrument "levy-regulations"
      And "impact-statement-notified" happened on 2026-02-05
      And "impact-comments-closed" happened on 2026-02-20
      When LEG-18 is checked on 2026-02-20
      Then the duty is met
      And the first lawful day is 2026-02-20
      And the finding cites SIA-8-4

    Example: Closed on the day after, Saturday 21 February
      Given the statutory-instrument "levy-regulations"
      And "impact-statement-notified" happened on 2026-02-05
      And "impact-comments-closed" happened on 2026-02-21
      When LEG-18 is checked on 2026-02-21
      Then the duty is met
      And the first lawful day is 2026-02-20

    Example: Closed on the day before
      Given the statutory-instrument "levy-regulations"
      And "impact-statement-notified" happened on 2026-02-05
      And "impact-comments-closed" happened on 2026-02-19
      When LEG-18 is checked on 2026-02-19
      Then it is too early by 1 day
      And the first lawful day is 2026-02-20

    Example: Not closed long after: waiting is never late
      Given the statutory-instrument "levy-regulations"
      And "impact-statement-notified" happened on 2026-02-05
      When LEG-18 is checked on 2026-04-01
      Then the clock is still running
      And the first lawful day is 2026-02-20

  Rule: A minimum period never moves

    Example: The first lawful day is Friday 3 April, Good Friday, and stays so
      Given the statutory-instrument "levy-regulations"
      And "impact-statement-notified" happened on 2026-03-19
      When LEG-18 is checked on 2026-04-03
      Then the clock is still running
      And the first lawful day is 2026-04-03

  Rule: Without the day of notification nobody can say whether the period was kept

    Example: Closed, but the day of notification is not recorded
      Given the statutory-instrument "levy-regulations"
      And "impact-comments-closed" happened on 2026-02-20
      When LEG-18 is checked on 2026-02-20
      Then we cannot tell
