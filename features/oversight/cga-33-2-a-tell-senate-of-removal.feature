@clause:CGA-33-2-a
Feature: County Governments Act, section 33(2)(a): tell the Senate of a resolution to remove the Governor within 2 days
  The Speaker informs the Speaker of the Senate. What counts is the day on which the Senate receives the notice, not the day of the letter.

  Rule: The day of the resolution is not counted and the second day is in time

    Example: Received by the Senate on the last day, Thursday 5 February
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-noticed" happened on 2026-01-23
      And "removal-resolved" happened on 2026-02-03
      And "senate-notified" happened on 2026-02-05
      When OVS-01 is checked on 2026-02-05
      Then the duty is met
      And the last day was 2026-02-05
      And the finding cites CGA-33-2-a

    Example: Received by the Senate on the day after
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-noticed" happened on 2026-01-23
      And "removal-resolved" happened on 2026-02-03
      And "senate-notified" happened on 2026-02-06
      When OVS-01 is checked on 2026-02-06
      Then it is late by 1 day
      And the last day was 2026-02-05

    Example: Not yet received by the Senate on the last day
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-noticed" happened on 2026-01-23
      And "removal-resolved" happened on 2026-02-03
      When OVS-01 is checked on 2026-02-05
      Then the clock is still running
      And the last day is 2026-02-05

    Example: Still not received by the Senate on the day after
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-noticed" happened on 2026-01-23
      And "removal-resolved" happened on 2026-02-03
      When OVS-01 is checked on 2026-02-06
      Then it is overdue by 1 day
      And the last day was 2026-02-05

  Rule: In a period of two days Sundays and public holidays are not counted, nor Saturdays if counsel excludes them

    Example: Saturdays count: the last day is Saturday 21 March
      Given Saturdays count
      And the motion-removal-governor "governor-removal-2026"
      And "removal-noticed" happened on 2026-03-10
      And "removal-resolved" happened on 2026-03-19
      When OVS-01 is checked on 2026-03-22
      Then it is overdue by 1 day
      And the last day was 2026-03-21
      And the last arguable day is 2026-03-23

    Example: Saturdays are excluded: the last day is Monday 23 March
      Given Saturdays are excluded
      And the motion-removal-governor "governor-removal-2026"
      And "removal-noticed" happened on 2026-03-10
      And "removal-resolved" happened on 2026-03-19
      When OVS-01 is checked on 2026-03-22
      Then the clock is still running
      And the last day is 2026-03-23

  Rule: Without the day of the resolution nobody can say whether it was in time

    Example: Received by the Senate, but the day of the resolution is not recorded
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-notified" happened on 2026-02-05
      When OVS-01 is checked on 2026-02-05
      Then we cannot tell

  Rule: Public holidays are not counted

    Example: Resolved on the Thursday before Easter, Saturdays count
      Given Saturdays count
      And the motion-removal-governor "governor-removal-2026"
      And "removal-resolved" happened on 2026-04-02
      When OVS-01 is checked on 2026-04-07
      Then the clock is still running
      And the last day is 2026-04-07

    Example: Resolved on the Thursday before Easter, Saturdays are excluded
      Given Saturdays are excluded
      And the motion-removal-governor "governor-removal-2026"
      And "removal-resolved" happened on 2026-04-02
      When OVS-01 is checked on 2026-04-08
      Then the clock is still running
      And the last day is 2026-04-08

  Rule: Sending the letter does not stop the clock

    Example: The letter left in time and was not received
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-resolved" happened on 2026-02-03
      And "removal-letter-issued" happened on 2026-02-04
      When OVS-01 is checked on 2026-02-06
      Then it is overdue by 1 day
      And the last day was 2026-02-05

  Rule: A meeting of the Senate shows that it was told, but not when

    Example: The Senate met, the receipt is not recorded
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-resolved" happened on 2026-02-03
      And "senate-met" happened on 2026-02-10
      When OVS-01 is checked on 2026-02-10
      Then we cannot tell
      And the last day was 2026-02-05
