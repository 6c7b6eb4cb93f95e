@clause:SO-209-3
Feature: Standing Orders of a county assembly, order 209(3): the Clerk reviews a petition within 7 days
  The Clerk looks at form and content. Three other assemblies give seven days; the sections of the 2020 Act were not read.

  Rule: The day of receipt is not counted and the seventh day is in time

    Example: Reviewed on the last day, Thursday 19 February
      Given the petition "petition-on-drainage"
      And "petition-received" happened on 2026-02-12
      And "petition-reviewed" happened on 2026-02-19
      When PET-01 is checked on 2026-02-19
      Then the duty is met
      And the last day was 2026-02-19
      And the finding cites SO-209-3

    Example: Reviewed on the day before, Wednesday 18 February
      Given the petition "petition-on-drainage"
      And "petition-received" happened on 2026-02-12
      And "petition-reviewed" happened on 2026-02-18
      When PET-01 is checked on 2026-02-18
      Then the duty is met
      And the last day was 2026-02-19

    Example: Reviewed on the day after
      Given the petition "petition-on-drainage"
      And "petition-received" happened on 2026-02-12
      And "petition-reviewed" happened on 2026-02-20
      When PET-01 is checked on 2026-02-20
      Then it is late by 1 day
      And the last day was 2026-02-19

    Example: Not yet reviewed on the last day
      Given the petition "petition-on-drainage"
      And "petition-received" happened on 2026-02-12
      When PET-01 is checked on 2026-02-19
      Then the clock is still running
      And the last day is 2026-02-19

    Example: Still not reviewed on the day after
      Given the petition "petition-on-drainage"
      And "petition-received" happened on 2026-02-12
      When PET-01 is checked on 2026-02-20
      Then it is overdue by 1 day
      And the last day was 2026-02-19

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 6 April, Easter Monday: reviewed on Tuesday 7 April
      Given the petition "petition-on-drainage"
      And "petition-received" happened on 2026-03-30
      And "petition-reviewed" happened on 2026-04-07
      When PET-01 is checked on 2026-04-07
      Then the duty is met
      And the last day was 2026-04-07

    Example: Reviewed on the day after the moved day
      Given the petition "petition-on-drainage"
      And "petition-received" happened on 2026-03-30
      And "petition-reviewed" happened on 2026-04-08
      When PET-01 is checked on 2026-04-08
      Then it is late by 1 day
      And the last day was 2026-04-07

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 3 April: Good Friday.

    Example: Saturdays count: the last day is Saturday 4 April
      Given Saturdays count
      And the petition "petition-on-drainage"
      And "petition-received" happened on 2026-03-27
      When PET-01 is checked on 2026-04-05
      Then it is overdue by 1 day
      And the last day was 2026-04-04
      And the last arguable day is 2026-04-07

    Example: Saturdays are excluded: the last day is Tuesday 7 April
      Given Saturdays are excluded
      And the petition "petition-on-drainage"
      And "petition-received" happened on 2026-03-27
      When PET-01 is checked on 2026-04-05
      Then the clock is still running
      And the last day is 2026-04-07

  Rule: Without the day of receipt nobody can say whether it was in time

    Example: Reviewed, but the day of receipt is not recorded
      Given the petition "petition-on-drainage"
      And "petition-reviewed" happened on 2026-02-19
      When PET-01 is checked on 2026-02-19
      Then we cannot tell
