@clause:CGA-11-8
Feature: County Governments Act, section 11(8): decide a motion to remove the Speaker within 14 days
  The assembly considers the motion. The text does not spell out where the fourteen days begin; we take the day on which the motion is moved.

  Rule: The day of moving is not counted and the fourteenth day is in time

    Example: Decided on the last day, Tuesday 10 March
      Given the motion-removal-speaker "speaker-removal-2026"
      And "speaker-removal-noticed" happened on 2026-02-04
      And "speaker-removal-moved" happened on 2026-02-24
      And "speaker-removal-decided" happened on 2026-03-10
      When OVS-09 is checked on 2026-03-10
      Then the duty is met
      And the last day was 2026-03-10
      And the finding cites CGA-11-8

    Example: Decided on the day after
      Given the motion-removal-speaker "speaker-removal-2026"
      And "speaker-removal-noticed" happened on 2026-02-04
      And "speaker-removal-moved" happened on 2026-02-24
      And "speaker-removal-decided" happened on 2026-03-11
      When OVS-09 is checked on 2026-03-11
      Then it is late by 1 day
      And the last day was 2026-03-10

    Example: Not yet decided on the last day
      Given the motion-removal-speaker "speaker-removal-2026"
      And "speaker-removal-noticed" happened on 2026-02-04
      And "speaker-removal-moved" happened on 2026-02-24
      When OVS-09 is checked on 2026-03-10
      Then the clock is still running
      And the last day is 2026-03-10

    Example: Still not decided on the day after
      Given the motion-removal-speaker "speaker-removal-2026"
      And "speaker-removal-noticed" happened on 2026-02-04
      And "speaker-removal-moved" happened on 2026-02-24
      When OVS-09 is checked on 2026-03-11
      Then it is overdue by 1 day
      And the last day was 2026-03-10

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 6 April, Easter Monday: decided on Tuesday 7 April
      Given the motion-removal-speaker "speaker-removal-2026"
      And "speaker-removal-noticed" happened on 2026-03-03
      And "speaker-removal-moved" happened on 2026-03-23
      And "speaker-removal-decided" happened on 2026-04-07
      When OVS-09 is checked on 2026-04-07
      Then the duty is met
      And the last day was 2026-04-07

    Example: Decided on the day after the moved day
      Given the motion-removal-speaker "speaker-removal-2026"
      And "speaker-removal-noticed" happened on 2026-03-03
      And "speaker-removal-moved" happened on 2026-03-23
      And "speaker-removal-decided" happened on 2026-04-08
      When OVS-09 is checked on 2026-04-08
      Then it is late by 1 day
      And the last day was 2026-04-07

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 1 May: Labour Day.

    Example: Saturdays count: the last day is Saturday 2 May
      Given Saturdays count
      And the motion-removal-speaker "speaker-removal-2026"
      And "speaker-removal-noticed" happened on 2026-03-27
      And "speaker-removal-moved" happened on 2026-04-17
      When OVS-09 is checked on 2026-05-03
      Then it is overdue by 1 day
      And the last day was 2026-05-02
      And the last arguable day is 2026-05-04

    Example: Saturdays are excluded: the last day is Monday 4 May
      Given Saturdays are excluded
      And the motion-removal-speaker "speaker-removal-2026"
      And "speaker-removal-noticed" happened on 2026-03-27
      And "speaker-removal-moved" happened on 2026-04-17
      When OVS-09 is checked on 2026-05-03
      Then the clock is still running
      And the last day is 2026-05-04

  Rule: The wording applies from 27 July 2020

    Example: The clock would start on Sunday 26 July 2020, the day before
      Given the motion-removal-speaker "speaker-removal-2020"
      And "speaker-removal-moved" happened on 2020-07-26
      When OVS-09 is checked on 2020-07-28
      Then the rule does not apply

    Example: The clock starts on Monday 27 July 2020, the first day
      Given the motion-removal-speaker "speaker-removal-2020"
      And "speaker-removal-moved" happened on 2020-07-27
      When OVS-09 is checked on 2020-07-28
      Then the clock is still running
      And the last day is 2020-08-10
