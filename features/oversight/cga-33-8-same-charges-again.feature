@clause:CGA-33-8
Feature: County Governments Act, section 33(8): wait 3 months before bringing the same charges again
  When the Senate does not uphold the charges, the assembly may bring them again only after three months. The text bars an earlier motion.

  Rule: The three months must have run out, so the first lawful day is the day after them

    Example: Brought again on the first lawful day, Tuesday 12 May
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-vote-failed" happened on 2026-02-11
      And "removal-reintroduced" happened on 2026-05-12
      When OVS-04 is checked on 2026-05-12
      Then the duty is met
      And the first lawful day is 2026-05-12
      And the finding cites CGA-33-8

    Example: Brought again on the day after, Wednesday 13 May
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-vote-failed" happened on 2026-02-11
      And "removal-reintroduced" happened on 2026-05-13
      When OVS-04 is checked on 2026-05-13
      Then the duty is met
      And the first lawful day is 2026-05-12

    Example: Brought again on the day before
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-vote-failed" happened on 2026-02-11
      And "removal-reintroduced" happened on 2026-05-11
      When OVS-04 is checked on 2026-05-11
      Then it is too early by 1 day
      And the first lawful day is 2026-05-12

    Example: Not brought again long after: waiting is never late
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-vote-failed" happened on 2026-02-11
      When OVS-04 is checked on 2026-06-21
      Then the clock is still running
      And the first lawful day is 2026-05-12

  Rule: A minimum period never moves

    Example: The first lawful day is Sunday 14 June, a Sunday, and stays so
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-vote-failed" happened on 2026-03-13
      When OVS-04 is checked on 2026-06-14
      Then the clock is still running
      And the first lawful day is 2026-06-14

  Rule: Without the day of the Senate's vote nobody can say whether the period was kept

    Example: Brought again, but the day of the Senate's vote is not recorded
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-reintroduced" happened on 2026-05-12
      When OVS-04 is checked on 2026-05-12
      Then we cannot tell

  Rule: A month without the number ends on its own last day

    Example: Voted on 30 November: the three months end on 28 February
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-vote-failed" happened on 2026-11-30
      And "removal-reintroduced" happened on 2027-03-01
      When OVS-04 is checked on 2027-03-01
      Then the duty is met
      And the first lawful day is 2027-03-01

    Example: Brought again on 28 February
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-vote-failed" happened on 2026-11-30
      And "removal-reintroduced" happened on 2027-02-28
      When OVS-04 is checked on 2027-02-28
      Then it is too early by 1 day
