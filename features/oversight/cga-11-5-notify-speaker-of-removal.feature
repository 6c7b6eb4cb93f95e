@clause:CGA-11-5
Feature: County Governments Act, section 11(5): the Clerk notifies the Speaker of a removal notice within 5 days
  Five days are not more than six, so Sundays and public holidays are not counted.

  Rule: The day of lodging is not counted and the fifth day is in time

    Example: Notified on the last day, Saturday 14 February
      Given Saturdays count
      And the motion-removal-speaker "speaker-removal-2026"
      And "speaker-removal-noticed" happened on 2026-02-09
      And "speaker-notified" happened on 2026-02-14
      When OVS-07 is checked on 2026-02-14
      Then the duty is met
      And the last day was 2026-02-14
      And the finding cites CGA-11-5

    Example: Notified on the day after
      Given Saturdays count
      And the motion-removal-speaker "speaker-removal-2026"
      And "speaker-removal-noticed" happened on 2026-02-09
      And "speaker-notified" happened on 2026-02-15
      When OVS-07 is checked on 2026-02-15
      Then it is late by 1 day
      And the last day was 2026-02-14

    Example: Not yet notified on the last day
      Given Saturdays count
      And the motion-removal-speaker "speaker-removal-2026"
      And "speaker-removal-noticed" happened on 2026-02-09
      When OVS-07 is checked on 2026-02-14
      Then the clock is still running
      And the last day is 2026-02-14

    Example: Still not notified on the day after
      Given Saturdays count
      And the motion-removal-speaker "speaker-removal-2026"
      And "speaker-removal-noticed" happened on 2026-02-09
      When OVS-07 is checked on 2026-02-15
      Then it is overdue by 1 day
      And the last day was 2026-02-14

  Rule: In a period of five days Sundays and public holidays are not counted, nor Saturdays if counsel excludes them

    Example: Saturdays count: the last day is Saturday 28 March
      Given Saturdays count
      And the motion-removal-speaker "speaker-removal-2026"
      And "speaker-removal-noticed" happened on 2026-03-23
      When OVS-07 is checked on 2026-03-29
      Then it is overdue by 1 day
      And the last day was 2026-03-28
      And the last arguable day is 2026-03-30

    Example: Saturdays are excluded: the last day is Monday 30 March
      Given Saturdays are excluded
      And the motion-removal-speaker "speaker-removal-2026"
      And "speaker-removal-noticed" happened on 2026-03-23
      When OVS-07 is checked on 2026-03-29
      Then the clock is still running
      And the last day is 2026-03-30

  Rule: The period may run across a public holiday

    Example: Lodged on the eve of Labour Day, Saturdays count: Thursday 7 May
      Given Saturdays count
      And the motion-removal-speaker "speaker-removal-2026"
      And "speaker-removal-noticed" happened on 2026-04-30
      When OVS-07 is checked on 2026-05-07
      Then the clock is still running
      And the last day is 2026-05-07

    Example: Lodged on the eve of Labour Day, Saturdays are excluded: Friday 8 May
      Given Saturdays are excluded
      And the motion-removal-speaker "speaker-removal-2026"
      And "speaker-removal-noticed" happened on 2026-04-30
      When OVS-07 is checked on 2026-05-08
      Then the clock is still running
      And the last day is 2026-05-08

  Rule: The wording applies from 27 July 2020

    Example: Lodged the day before
      Given the motion-removal-speaker "speaker-removal-2020"
      And "speaker-removal-noticed" happened on 2020-07-26
      When OVS-07 is checked on 2020-07-30
      Then the rule does not apply

    Example: Lodged on that day
      Given the motion-removal-speaker "speaker-removal-2020"
      And "speaker-removal-noticed" happened on 2020-07-27
      When OVS-07 is checked on 2020-07-30
      Then the clock is still running
      And the last day is 2020-08-01
