@clause:SO-BILL-INTERVAL
Feature: Standing Orders of a county assembly: a Bill waits 14 days after publication before it is introduced
  The interval is a minimum. It is not confirmed for Kisumu and the assembly may shorten it.

  Rule: The fourteen days must have run out, so the first lawful day is the day after them

    Example: Introduced on the first lawful day, Wednesday 18 February
      Given the bill "nursery-schools-bill"
      And "bill-gazetted" happened on 2026-02-03
      And "bill-introduced" happened on 2026-02-18
      When LEG-13 is checked on 2026-02-18
      Then the duty is met
      And the first lawful day is 2026-02-18
      And the finding cites SO-BILL-INTERVAL

    Example: Introduced on the day after, Thursday 19 February
      Given the bill "nursery-schools-bill"
      And "bill-gazetted" happened on 2026-02-03
      And "bill-introduced" happened on 2026-02-19
      When LEG-13 is checked on 2026-02-19
      Then the duty is met
      And the first lawful day is 2026-02-18

    Example: Introduced on the day before
      Given the bill "nursery-schools-bill"
      And "bill-gazetted" happened on 2026-02-03
      And "bill-introduced" happened on 2026-02-17
      When LEG-13 is checked on 2026-02-17
      Then it is too early by 1 day
      And the first lawful day is 2026-02-18

    Example: Not introduced long after: waiting is never late
      Given the bill "nursery-schools-bill"
      And "bill-gazetted" happened on 2026-02-03
      When LEG-13 is checked on 2026-03-30
      Then the clock is still running
      And the first lawful day is 2026-02-18

  Rule: A minimum period never moves

    Example: The first lawful day is Friday 3 April, Good Friday, and stays so
      Given the bill "nursery-schools-bill"
      And "bill-gazetted" happened on 2026-03-19
      When LEG-13 is checked on 2026-04-03
      Then the clock is still running
      And the first lawful day is 2026-04-03

  Rule: Without the day of publication nobody can say whether the period was kept

    Example: Introduced, but the day of publication is not recorded
      Given the bill "nursery-schools-bill"
      And "bill-introduced" happened on 2026-02-18
      When LEG-13 is checked on 2026-02-18
      Then we cannot tell

  Rule: The interval is not asked of the yearly Finance Bill

    Example: A Finance Bill introduced on the third day
      Given the finance-bill "finance-bill-2026-27"
      And "bill-gazetted" happened on 2026-03-03
      And "bill-introduced" happened on 2026-03-06
      When LEG-13 is checked on 2026-03-10
      Then no clock runs
