@clause:CGA-33-3-a
Feature: County Governments Act, section 33(3)(a): convene the Senate within 7 days of notice
  The Speaker of the Senate calls the Senate to hear the charges. Seven days are more than six, so every day counts.

  Rule: The day of receipt is not counted and the seventh day is in time

    Example: Met on the last day, Wednesday 11 February
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-resolved" happened on 2026-02-03
      And "senate-notified" happened on 2026-02-04
      And "senate-met" happened on 2026-02-11
      When OVS-02 is checked on 2026-02-11
      Then the duty is met
      And the last day was 2026-02-11
      And the finding cites CGA-33-3-a

    Example: Met on the day after
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-resolved" happened on 2026-02-03
      And "senate-notified" happened on 2026-02-04
      And "senate-met" happened on 2026-02-12
      When OVS-02 is checked on 2026-02-12
      Then it is late by 1 day
      And the last day was 2026-02-11

    Example: Not yet met on the last day
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-resolved" happened on 2026-02-03
      And "senate-notified" happened on 2026-02-04
      When OVS-02 is checked on 2026-02-11
      Then the clock is still running
      And the last day is 2026-02-11

    Example: Still not met on the day after
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-resolved" happened on 2026-02-03
      And "senate-notified" happened on 2026-02-04
      When OVS-02 is checked on 2026-02-12
      Then it is overdue by 1 day
      And the last day was 2026-02-11

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 6 April, Easter Monday: met on Tuesday 7 April
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-resolved" happened on 2026-03-27
      And "senate-notified" happened on 2026-03-30
      And "senate-met" happened on 2026-04-07
      When OVS-02 is checked on 2026-04-07
      Then the duty is met
      And the last day was 2026-04-07

    Example: Met on the day after the moved day
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-resolved" happened on 2026-03-27
      And "senate-notified" happened on 2026-03-30
      And "senate-met" happened on 2026-04-08
      When OVS-02 is checked on 2026-04-08
      Then it is late by 1 day
      And the last day was 2026-04-07

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 3 April: Good Friday.

    Example: Saturdays count: the last day is Saturday 4 April
      Given Saturdays count
      And the motion-removal-governor "governor-removal-2026"
      And "removal-resolved" happened on 2026-03-26
      And "senate-notified" happened on 2026-03-27
      When OVS-02 is checked on 2026-04-05
      Then it is overdue by 1 day
      And the last day was 2026-04-04
      And the last arguable day is 2026-04-07

    Example: Saturdays are excluded: the last day is Tuesday 7 April
      Given Saturdays are excluded
      And the motion-removal-governor "governor-removal-2026"
      And "removal-resolved" happened on 2026-03-26
      And "senate-notified" happened on 2026-03-27
      When OVS-02 is checked on 2026-04-05
      Then the clock is still running
      And the last day is 2026-04-07

  Rule: Without the day of receipt nobody can say whether it was in time

    Example: Met, but the day of receipt is not recorded
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-met" happened on 2026-02-11
      When OVS-02 is checked on 2026-02-11
      Then we cannot tell
