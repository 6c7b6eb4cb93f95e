@clause:CGA-40-3-b
Feature: County Governments Act, section 40(3)(b): report on the removal of an executive member within 10 days
  A select committee of five members investigates a motion that one-third of the members support.

  Rule: The day of support by one-third is not counted and the tenth day is in time

    Example: Reported on the last day, Friday 13 March
      Given the motion-removal-executive "roads-executive-removal"
      And "dismissal-motion-supported" happened on 2026-03-03
      And "dismissal-committee-reported" happened on 2026-03-13
      When OVS-05 is checked on 2026-03-13
      Then the duty is met
      And the last day was 2026-03-13
      And the finding cites CGA-40-3-b

    Example: Reported on the day after
      Given the motion-removal-executive "roads-executive-removal"
      And "dismissal-motion-supported" happened on 2026-03-03
      And "dismissal-committee-reported" happened on 2026-03-14
      When OVS-05 is checked on 2026-03-14
      Then it is late by 1 day
      And the last day was 2026-03-13

    Example: Not yet reported on the last day
      Given the motion-removal-executive "roads-executive-removal"
      And "dismissal-motion-supported" happened on 2026-03-03
      When OVS-05 is checked on 2026-03-13
      Then the clock is still running
      And the last day is 2026-03-13

    Example: Still not reported on the day after
      Given the motion-removal-executive "roads-executive-removal"
      And "dismissal-motion-supported" happened on 2026-03-03
      When OVS-05 is checked on 2026-03-14
      Then it is overdue by 1 day
      And the last day was 2026-03-13

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 5 April, a Sunday: reported on Tuesday 7 April
      Given the motion-removal-executive "roads-executive-removal"
      And "dismissal-motion-supported" happened on 2026-03-26
      And "dismissal-committee-reported" happened on 2026-04-07
      When OVS-05 is checked on 2026-04-07
      Then the duty is met
      And the last day was 2026-04-07

    Example: Reported on the day after the moved day
      Given the motion-removal-executive "roads-executive-removal"
      And "dismissal-motion-supported" happened on 2026-03-26
      And "dismissal-committee-reported" happened on 2026-04-08
      When OVS-05 is checked on 2026-04-08
      Then it is late by 1 day
      And the last day was 2026-04-07

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 25 April
      Given Saturdays count
      And the motion-removal-executive "roads-executive-removal"
      And "dismissal-motion-supported" happened on 2026-04-15
      When OVS-05 is checked on 2026-04-26
      Then it is overdue by 1 day
      And the last day was 2026-04-25
      And the last arguable day is 2026-04-27

    Example: Saturdays are excluded: the last day is Monday 27 April
      Given Saturdays are excluded
      And the motion-removal-executive "roads-executive-removal"
      And "dismissal-motion-supported" happened on 2026-04-15
      When OVS-05 is checked on 2026-04-26
      Then the clock is still running
      And the last day is 2026-04-27

  Rule: The wording applies from 27 July 2020

    Example: The clock would start on Sunday 26 July 2020, the day before
      Given the motion-removal-executive "roads-executive-removal"
      And "dismissal-motion-supported" happened on 2020-07-26
      When OVS-05 is checked on 2020-07-28
      Then the rule does not apply

    Example: The clock starts on Monday 27 July 2020, the first day
      Given the motion-removal-executive "roads-executive-removal"
      And "dismissal-motion-supported" happened on 2020-07-27
      When OVS-05 is checked on 2020-07-28
      Then the clock is still running
      And the last day is 2020-08-06
