@clause:PPADA-135-3
Feature: Public Procurement and Asset Disposal Act, section 135(3): stand still for 14 days before signing a procurement contract
  A contract signed earlier is void. The section number is from memory.

  Rule: The fourteen days must have run out, so the first lawful day is the day after them

    Example: Signed on the first lawful day, Friday 20 February
      Given the procurement "tender-chamber-refit"
      And "award-notified" happened on 2026-02-05
      And "contract-signed" happened on 2026-02-20
      When FIN-15 is checked on 2026-02-20
      Then the duty is met
      And the first lawful day is 2026-02-20
      And the finding cites PPADA-135-3

    Example: Signed on the day after, Saturday 21 February
      Given the procurement "tender-chamber-refit"
      And "award-notified" happened on 2026-02-05
      And "contract-signed" happened on 2026-02-21
      When FIN-15 is checked on 2026-02-21
      Then the duty is met
      And the first lawful day is 2026-02-20

    Example: Signed on the day before
      Given the procurement "tender-chamber-refit"
      And "award-notified" happened on 2026-02-05
      And "contract-signed" happened on 2026-02-19
      When FIN-15 is checked on 2026-02-19
      Then it is too early by 1 day
      And the first lawful day is 2026-02-20

    Example: Not signed long after: waiting is never late
      Given the procurement "tender-chamber-refit"
      And "award-notified" happened on 2026-02-05
      When FIN-15 is checked on 2026-04-01
      Then the clock is still running
      And the first lawful day is 2026-02-20

  Rule: A minimum period never moves

    Example: The first lawful day is Friday 3 April, Good Friday, and stays so
      Given the procurement "tender-chamber-refit"
      And "award-notified" happened on 2026-03-19
      When FIN-15 is checked on 2026-04-03
      Then the clock is still running
      And the first lawful day is 2026-04-03

  Rule: Without the day of notification nobody can say whether the period was kept

    Example: Signed, but the day of notification is not recorded
      Given the procurement "tender-chamber-refit"
      And "contract-signed" happened on 2026-02-20
      When FIN-15 is checked on 2026-02-20
      Then we cannot tell
