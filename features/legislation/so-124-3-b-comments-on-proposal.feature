@clause:SO-124-3-b
Feature: Standing Orders of a county assembly, order 124(3)(b): comment on a legislative proposal within 14 days
  The sectoral committee sends its comments on a proposal to the Speaker before the Bill is published.
  The pattern comes from another county. The order of Kisumu was not seen.

  Rule: The day of receipt is not counted and the fourteenth day is in time

    Example: Handed in on the last day, Tuesday 20 February
      Given the bill "youth-fund-proposal"
      And "proposal-received" happened on 2024-02-06
      And "proposal-comments-submitted" happened on 2024-02-20
      When LEG-12 is checked on 2024-02-20
      Then the duty is met
      And the last day was 2024-02-20
      And the finding cites SO-124-3-b

    Example: Handed in on the day before, Monday 19 February
      Given the bill "youth-fund-proposal"
      And "proposal-received" happened on 2024-02-06
      And "proposal-comments-submitted" happened on 2024-02-19
      When LEG-12 is checked on 2024-02-19
      Then the duty is met
      And the last day was 2024-02-20

    Example: Handed in on the day after
      Given the bill "youth-fund-proposal"
      And "proposal-received" happened on 2024-02-06
      And "proposal-comments-submitted" happened on 2024-02-21
      When LEG-12 is checked on 2024-02-21
      Then it is late by 1 day
      And the last day was 2024-02-20

    Example: Not yet handed in on the last day
      Given the bill "youth-fund-proposal"
      And "proposal-received" happened on 2024-02-06
      When LEG-12 is checked on 2024-02-20
      Then the clock is still running
      And the last day is 2024-02-20

    Example: Still not handed in on the day after
      Given the bill "youth-fund-proposal"
      And "proposal-received" happened on 2024-02-06
      When LEG-12 is checked on 2024-02-21
      Then it is overdue by 1 day
      And the last day was 2024-02-20

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 1 April, Easter Monday: handed in on Tuesday 2 April
      Given the bill "youth-fund-proposal"
      And "proposal-received" happened on 2024-03-18
      And "proposal-comments-submitted" happened on 2024-04-02
      When LEG-12 is checked on 2024-04-02
      Then the duty is met
      And the last day was 2024-04-02

    Example: Handed in on the day after the moved day
      Given the bill "youth-fund-proposal"
      And "proposal-received" happened on 2024-03-18
      And "proposal-comments-submitted" happened on 2024-04-03
      When LEG-12 is checked on 2024-04-03
      Then it is late by 1 day
      And the last day was 2024-04-02

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 18 April: Good Friday.

    Example: Saturdays count: the last day is Saturday 19 April
      Given Saturdays count
      And the bill "youth-fund-proposal"
      And "proposal-received" happened on 2025-04-04
      When LEG-12 is checked on 2025-04-20
      Then it is overdue by 1 day
      And the last day was 2025-04-19
      And the last arguable day is 2025-04-22

    Example: Saturdays are excluded: the last day is Tuesday 22 April
      Given Saturdays are excluded
      And the bill "youth-fund-proposal"
      And "proposal-received" happened on 2025-04-04
      When LEG-12 is checked on 2025-04-20
      Then the clock is still running
      And the last day is 2025-04-22

  Rule: Without the day of receipt nobody can say whether it was in time

    Example: Handed in, but the day of receipt is not recorded
      Given the bill "youth-fund-proposal"
      And "proposal-comments-submitted" happened on 2024-02-20
      When LEG-12 is checked on 2024-02-20
      Then we cannot tell
