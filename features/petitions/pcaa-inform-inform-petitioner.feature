@clause:PCAA-INFORM
Feature: Petition to County Assemblies (Procedure) Act: inform the petitioner of the decision within 15 days
  The Clerk writes to the petitioner. The period is from memory.

  Rule: The day of decision is not counted and the fifteenth day is in time

    Example: Informed on the last day, Wednesday 3 June
      Given the petition "petition-on-drainage"
      And "petition-decided" happened on 2026-05-19
      And "petitioner-informed" happened on 2026-06-03
      When PET-04 is checked on 2026-06-03
      Then the duty is met
      And the last day was 2026-06-03
      And the finding cites PCAA-INFORM

    Example: Informed on the day after
      Given the petition "petition-on-drainage"
      And "petition-decided" happened on 2026-05-19
      And "petitioner-informed" happened on 2026-06-04
      When PET-04 is checked on 2026-06-04
      Then it is late by 1 day
      And the last day was 2026-06-03

    Example: Not yet informed on the last day
      Given the petition "petition-on-drainage"
      And "petition-decided" happened on 2026-05-19
      When PET-04 is checked on 2026-06-03
      Then the clock is still running
      And the last day is 2026-06-03

    Example: Still not informed on the day after
      Given the petition "petition-on-drainage"
      And "petition-decided" happened on 2026-05-19
      When PET-04 is checked on 2026-06-04
      Then it is overdue by 1 day
      And the last day was 2026-06-03

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 18 July
      Given Saturdays count
      And the petition "petition-on-drainage"
      And "petition-decided" happened on 2026-07-03
      When PET-04 is checked on 2026-07-19
      Then it is overdue by 1 day
      And the last day was 2026-07-18
      And the last arguable day is 2026-07-20

    Example: Saturdays are excluded: the last day is Monday 20 July
      Given Saturdays are excluded
      And the petition "petition-on-drainage"
      And "petition-decided" happened on 2026-07-03
      When PET-04 is checked on 2026-07-19
      Then the clock is still running
      And the last day is 2026-07-20

  Rule: The wording applies from 27 July 2020

    Example: The clock would start on Sunday 26 July 2020, the day before
      Given the petition "petition-2020"
      And "petition-decided" happened on 2020-07-26
      When PET-04 is checked on 2020-07-28
      Then the rule does not apply

    Example: The clock starts on Monday 27 July 2020, the first day
      Given the petition "petition-2020"
      And "petition-decided" happened on 2020-07-27
      When PET-04 is checked on 2020-07-28
      Then the clock is still running
      And the last day is 2020-08-11
