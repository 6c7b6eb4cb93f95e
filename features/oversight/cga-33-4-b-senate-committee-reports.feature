@clause:CGA-33-4-b
Feature: County Governments Act, section 33(4)(b): report of the Senate's special committee within 10 days
  The special committee reports to the Senate whether it finds the charges made out.

  Rule: The day of appointment is not counted and the tenth day is in time

    Example: Reported on the last day, Friday 20 February
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-met" happened on 2026-02-10
      And "senate-committee-appointed" happened on 2026-02-10
      And "senate-committee-reported" happened on 2026-02-20
      When OVS-03 is checked on 2026-02-20
      Then the duty is met
      And the last day was 2026-02-20
      And the finding cites CGA-33-4-b

    Example: Reported on the day before, Thursday 19 February
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-met" happened on 2026-02-10
      And "senate-committee-appointed" happened on 2026-02-10
      And "senate-committee-reported" happened on 2026-02-19
      When OVS-03 is checked on 2026-02-19
      Then the duty is met
      And the last day was 2026-02-20

    Example: Reported on the day after
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-met" happened on 2026-02-10
      And "senate-committee-appointed" happened on 2026-02-10
      And "senate-committee-reported" happened on 2026-02-21
      When OVS-03 is checked on 2026-02-21
      Then it is late by 1 day
      And the last day was 2026-02-20

    Example: Not yet reported on the last day
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-met" happened on 2026-02-10
      And "senate-committee-appointed" happened on 2026-02-10
      When OVS-03 is checked on 2026-02-20
      Then the clock is still running
      And the last day is 2026-02-20

    Example: Still not reported on the day after
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-met" happened on 2026-02-10
      And "senate-committee-appointed" happened on 2026-02-10
      When OVS-03 is checked on 2026-02-21
      Then it is overdue by 1 day
      And the last day was 2026-02-20

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 15 March, a Sunday: reported on Monday 16 March
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-met" happened on 2026-03-05
      And "senate-committee-appointed" happened on 2026-03-05
      And "senate-committee-reported" happened on 2026-03-16
      When OVS-03 is checked on 2026-03-16
      Then the duty is met
      And the last day was 2026-03-16

    Example: Reported on the day after the moved day
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-met" happened on 2026-03-05
      And "senate-committee-appointed" happened on 2026-03-05
      And "senate-committee-reported" happened on 2026-03-17
      When OVS-03 is checked on 2026-03-17
      Then it is late by 1 day
      And the last day was 2026-03-16

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 3 April: Good Friday.

    Example: Saturdays count: the last day is Saturday 4 April
      Given Saturdays count
      And the motion-removal-governor "governor-removal-2026"
      And "senate-met" happened on 2026-03-24
      And "senate-committee-appointed" happened on 2026-03-24
      When OVS-03 is checked on 2026-04-05
      Then it is overdue by 1 day
      And the last day was 2026-04-04
      And the last arguable day is 2026-04-07

    Example: Saturdays are excluded: the last day is Tuesday 7 April
      Given Saturdays are excluded
      And the motion-removal-governor "governor-removal-2026"
      And "senate-met" happened on 2026-03-24
      And "senate-committee-appointed" happened on 2026-03-24
      When OVS-03 is checked on 2026-04-05
      Then the clock is still running
      And the last day is 2026-04-07

  Rule: Without the day of appointment nobody can say whether it was in time

    Example: Reported, but the day of appointment is not recorded
      Given the motion-removal-governor "governor-removal-2026"
      And "senate-committee-reported" happened on 2026-02-20
      When OVS-03 is checked on 2026-02-20
      Then we cannot tell
