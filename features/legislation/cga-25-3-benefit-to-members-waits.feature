@clause:CGA-25-3
Feature: County Governments Act, section 25(3): a direct benefit to members waits for the next general election
  A law that gives members a direct benefit has that effect only after the next general election. No number of days is set.

  Rule: The benefit begins after the election, never before it

    Example: It begins on the day before the election
      Given the bill "members-benefit-bill"
      And "member-benefit-started" happened on 2022-08-08
      And "general-election-held" happened on 2022-08-09
      When LEG-09 is checked on 2022-09-01
      Then it is too early by 1 day
      And the finding cites CGA-25-3

    Example: It begins on the day after the election
      Given the bill "members-benefit-bill"
      And "general-election-held" happened on 2022-08-09
      And "member-benefit-started" happened on 2022-08-10
      When LEG-09 is checked on 2022-09-01
      Then the duty is met

  Rule: Without the election on record nobody can say

    Example: The benefit is recorded, the election is not
      Given the bill "members-benefit-bill"
      And "member-benefit-started" happened on 2022-08-10
      When LEG-09 is checked on 2022-09-01
      Then we cannot tell

  Rule: There is no duty to begin it, so it is never late

    Example: Four years after the election
      Given the bill "members-benefit-bill"
      And "general-election-held" happened on 2022-08-09
      When LEG-09 is checked on 2026-08-10
      Then the clock is still running
