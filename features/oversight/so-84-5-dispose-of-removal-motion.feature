@clause:SO-84-5
Feature: Standing Orders of a county assembly, order 84(5): dispose of a motion to remove the Governor between the eighth and the twenty-first day
  We read the order in two stages: seven days of waiting, then fourteen days to dispose of the motion. The order is of another county and was only quoted.

  Rule: The eighth day is the first, the twenty-first the last

    Example: Carried on the seventh day
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-noticed" happened on 2026-02-02
      And "removal-resolved" happened on 2026-02-09
      When OVS-26 is checked on 2026-02-09
      Then it is too early by 1 day
      And the finding cites SO-84-5

    Example: Carried on the eighth day
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-noticed" happened on 2026-02-02
      And "removal-resolved" happened on 2026-02-10
      When OVS-26 is checked on 2026-02-10
      Then the duty is met

    Example: Carried on the twenty-first day
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-noticed" happened on 2026-02-02
      And "removal-resolved" happened on 2026-02-23
      When OVS-26 is checked on 2026-02-23
      Then the duty is met
      And the last day was 2026-02-23

    Example: Carried on the twenty-second day
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-noticed" happened on 2026-02-02
      And "removal-resolved" happened on 2026-02-24
      When OVS-26 is checked on 2026-02-24
      Then it is late by 1 day
      And the last day was 2026-02-23

    Example: Not disposed of on the twenty-first day
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-noticed" happened on 2026-02-02
      When OVS-26 is checked on 2026-02-23
      Then the clock is still running
      And the last day is 2026-02-23

    Example: Not disposed of on the twenty-second day
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-noticed" happened on 2026-02-02
      When OVS-26 is checked on 2026-02-24
      Then it is overdue by 1 day
      And the last day was 2026-02-23

  Rule: A lost or withdrawn motion is disposed of too

    Example: Rejected on the last day
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-noticed" happened on 2026-02-02
      And "removal-rejected" happened on 2026-02-23
      When OVS-26 is checked on 2026-02-23
      Then the duty is met

  Rule: A last day that is a public holiday moves

    Example: Monday 6 April is Easter Monday: carried on Tuesday 7 April
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-noticed" happened on 2026-03-16
      And "removal-resolved" happened on 2026-04-07
      When OVS-26 is checked on 2026-04-07
      Then the duty is met
      And the last day was 2026-04-07

    Example: Carried on the day after the moved day
      Given the motion-removal-governor "governor-removal-2026"
      And "removal-noticed" happened on 2026-03-16
      And "removal-resolved" happened on 2026-04-08
      When OVS-26 is checked on 2026-04-08
      Then it is late by 1 day

  Rule: Counsel decides whether a last day may move to a Saturday
    Friday 1 May 2026 is Labour Day.

    Example: Saturdays count: the last day is Saturday 2 May 2026
      Given Saturdays count
      And the motion-removal-governor "governor-removal-2026"
      And "removal-noticed" happened on 2026-04-10
      When OVS-26 is checked on 2026-05-03
      Then it is overdue by 1 day
      And the last day was 2026-05-02
      And the last arguable day is 2026-05-04

    Example: Saturdays are excluded: the last day is Monday 4 May 2026
      Given Saturdays are excluded
      And the motion-removal-governor "governor-removal-2026"
      And "removal-noticed" happened on 2026-04-10
      When OVS-26 is checked on 2026-05-03
      Then the clock is still running
      And the last day is 2026-05-04
