@clause:CGA-40-6-a
Feature: County Governments Act, section 40(6)(a): deliver a dismissal resolution to the Governor promptly
  The Speaker delivers the resolution promptly. The text gives no number, so nothing here is ever late by law.

  Rule: A duty without a number is never overdue

    Example: Delivered the next day
      Given the motion-removal-executive "roads-executive-removal"
      And "dismissal-resolved" happened on 2026-03-17
      And "dismissal-delivered" happened on 2026-03-18
      When OVS-06 is checked on 2026-03-18
      Then the duty is met
      And the finding cites CGA-40-6-a

    Example: Delivered two months later
      Given the motion-removal-executive "roads-executive-removal"
      And "dismissal-resolved" happened on 2026-03-17
      And "dismissal-delivered" happened on 2026-05-19
      When OVS-06 is checked on 2026-05-19
      Then the duty is met

    Example: Not delivered for two months
      Given the motion-removal-executive "roads-executive-removal"
      And "dismissal-resolved" happened on 2026-03-17
      When OVS-06 is checked on 2026-05-19
      Then the clock is still running
      And no last day is set

  Rule: The wording applies from 27 July 2020

    Example: Resolved the day before
      Given the motion-removal-executive "roads-executive-removal"
      And "dismissal-resolved" happened on 2020-07-26
      When OVS-06 is checked on 2020-07-30
      Then the rule does not apply

    Example: Resolved on that day
      Given the motion-removal-executive "roads-executive-removal"
      And "dismissal-resolved" happened on 2020-07-27
      When OVS-06 is checked on 2020-07-30
      Then the clock is still running
