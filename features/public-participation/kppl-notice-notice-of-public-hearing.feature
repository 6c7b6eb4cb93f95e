@clause:KPPL-NOTICE
Feature: Kisumu public participation law: minimum notice of a public hearing
  No number was found in law. The seven days are a placeholder until the assembly sets one.

  Rule: The seven days must have run out, so the first lawful day is the day after them

    Example: Held on the first lawful day, Friday 20 February
      Given the bill "tourism-bill"
      And "participation-notice-published" happened on 2026-02-12
      And "participation-forum-held" happened on 2026-02-20
      When PP-05 is checked on 2026-02-20
      Then the duty is met
      And the first lawful day is 2026-02-20
      And the finding cites KPPL-NOTICE

    Example: Held on the day after, Saturday 21 February
      Given the bill "tourism-bill"
      And "participation-notice-published" happened on 2026-02-12
      And "participation-forum-held" happened on 2026-02-21
      When PP-05 is checked on 2026-02-21
      Then the duty is met
      And the first lawful day is 2026-02-20

    Example: Held on the day before
      Given the bill "tourism-bill"
      And "participation-notice-published" happened on 2026-02-12
      And "participation-forum-held" happened on 2026-02-19
      When PP-05 is checked on 2026-02-19
      Then it is too early by 1 day
      And the first lawful day is 2026-02-20

    Example: Not held long after: waiting is never late
      Given the bill "tourism-bill"
      And "participation-notice-published" happened on 2026-02-12
      When PP-05 is checked on 2026-04-01
      Then the clock is still running
      And the first lawful day is 2026-02-20

  Rule: A minimum period never moves

    Example: The first lawful day is Friday 3 April, Good Friday, and stays so
      Given the bill "tourism-bill"
      And "participation-notice-published" happened on 2026-03-26
      When PP-05 is checked on 2026-04-03
      Then the clock is still running
      And the first lawful day is 2026-04-03

  Rule: Without the day of notice nobody can say whether the period was kept

    Example: Held, but the day of notice is not recorded
      Given the bill "tourism-bill"
      And "participation-forum-held" happened on 2026-02-20
      When PP-05 is checked on 2026-02-20
      Then we cannot tell

  Rule: The notice is asked for budget papers as well as Bills

    Example: A forum on the finance-bill on the seventh day is a day too early
      Given the finance-bill "finance-bill-2026-27"
      And "participation-notice-published" happened on 2026-08-25
      And "participation-forum-held" happened on 2026-09-01
      When PP-05 is checked on 2026-09-01
      Then it is too early by 1 day
      And the first lawful day is 2026-09-02

    Example: A forum on the budget-paper on the seventh day is a day too early
      Given the budget-paper "development-plan-2027-28"
      And "participation-notice-published" happened on 2026-08-25
      And "participation-forum-held" happened on 2026-09-01
      When PP-05 is checked on 2026-09-01
      Then it is too early by 1 day
      And the first lawful day is 2026-09-02

    Example: A forum on the fiscal-strategy-paper on the seventh day is a day too early
      Given the fiscal-strategy-paper "cfsp-2027-28"
      And "participation-notice-published" happened on 2026-08-25
      And "participation-forum-held" happened on 2026-09-01
      When PP-05 is checked on 2026-09-01
      Then it is too early by 1 day
      And the first lawful day is 2026-09-02

    Example: A forum on the budget-estimates on the seventh day is a day too early
      Given the budget-estimates "kisumu-budget-2027-28"
      And "participation-notice-published" happened on 2026-08-25
      And "participation-forum-held" happened on 2026-09-01
      When PP-05 is checked on 2026-09-01
      Then it is too early by 1 day
      And the first lawful day is 2026-09-02
