@clause:PCAA-5
Feature: Petition to County Assemblies (Procedure) Act, section 5: answer a petitioner by report within 60 days
  The committee tables its report. The text names no outcome for a late one; the Speaker may be asked for more time.

  Rule: The day of committal is not counted and the sixtieth day is in time

    Example: Tabled on the last day, Monday 18 May
      Given the petition "petition-on-drainage"
      And "petition-committed" happened on 2026-03-19
      And "petition-report-tabled" happened on 2026-05-18
      When PET-03 is checked on 2026-05-18
      Then the duty is met
      And the last day was 2026-05-18
      And the finding cites PCAA-5

    Example: Tabled on the day after
      Given the petition "petition-on-drainage"
      And "petition-committed" happened on 2026-03-19
      And "petition-report-tabled" happened on 2026-05-19
      When PET-03 is checked on 2026-05-19
      Then it is late by 1 day
      And the last day was 2026-05-18

    Example: Not yet tabled on the last day
      Given the petition "petition-on-drainage"
      And "petition-committed" happened on 2026-03-19
      When PET-03 is checked on 2026-05-18
      Then the clock is still running
      And the last day is 2026-05-18

    Example: Still not tabled on the day after
      Given the petition "petition-on-drainage"
      And "petition-committed" happened on 2026-03-19
      When PET-03 is checked on 2026-05-19
      Then it is overdue by 1 day
      And the last day was 2026-05-18

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 7 June, a Sunday: tabled on Monday 8 June
      Given the petition "petition-on-drainage"
      And "petition-committed" happened on 2026-04-08
      And "petition-report-tabled" happened on 2026-06-08
      When PET-03 is checked on 2026-06-08
      Then the duty is met
      And the last day was 2026-06-08

    Example: Tabled on the day after the moved day
      Given the petition "petition-on-drainage"
      And "petition-committed" happened on 2026-04-08
      And "petition-report-tabled" happened on 2026-06-09
      When PET-03 is checked on 2026-06-09
      Then it is late by 1 day
      And the last day was 2026-06-08

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 27 June
      Given Saturdays count
      And the petition "petition-on-drainage"
      And "petition-committed" happened on 2026-04-28
      When PET-03 is checked on 2026-06-28
      Then it is overdue by 1 day
      And the last day was 2026-06-27
      And the last arguable day is 2026-06-29

    Example: Saturdays are excluded: the last day is Monday 29 June
      Given Saturdays are excluded
      And the petition "petition-on-drainage"
      And "petition-committed" happened on 2026-04-28
      When PET-03 is checked on 2026-06-28
      Then the clock is still running
      And the last day is 2026-06-29

  Rule: The wording applies from 27 July 2020

    Example: The clock would start on Sunday 26 July 2020, the day before
      Given the petition "petition-2020"
      And "petition-committed" happened on 2020-07-26
      When PET-03 is checked on 2020-07-28
      Then the rule does not apply

    Example: The clock starts on Monday 27 July 2020, the first day
      Given the petition "petition-2020"
      And "petition-committed" happened on 2020-07-27
      When PET-03 is checked on 2020-07-28
      Then the clock is still running
      And the last day is 2020-09-25

  Rule: The day the Clerk received the petition starts nothing here

    Example: Received, not yet committed
      Given the petition "petition-on-drainage"
      And "petition-received" happened on 2026-01-12
      When PET-03 is checked on 2026-06-30
      Then no clock runs
