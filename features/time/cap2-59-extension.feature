@clause:CAP2-59
Feature: Interpretation and General Provisions Act (Cap. 2), section 59: an authority that may extend a time may do so before or after it has passed
  The power must come from a text. The extension is recorded with the timeline and the days added. The words are from memory.

  Rule: The added days run on from the last day

    Example: Extended before the end: tabled on the new last day
      Given the petition "petition-extended"
      And "petition-committed" happened on 2026-03-18
      And the time of PET-03 was extended by 15 days on 2026-05-13
      And "petition-report-tabled" happened on 2026-06-02
      When PET-03 is checked on 2026-06-02
      Then the duty is met
      And the last day was 2026-06-02

    Example: Extended before the end: tabled on the day after
      Given the petition "petition-extended"
      And "petition-committed" happened on 2026-03-18
      And the time of PET-03 was extended by 15 days on 2026-05-13
      And "petition-report-tabled" happened on 2026-06-03
      When PET-03 is checked on 2026-06-03
      Then it is late by 1 day
      And the last day was 2026-06-02

    Example: Extended after the end
      Given the petition "petition-extended"
      And "petition-committed" happened on 2026-03-18
      And the time of PET-03 was extended by 15 days on 2026-05-21
      When PET-03 is checked on 2026-05-28
      Then the clock is still running
      And the last day is 2026-06-02

    Example: Before anybody extended it, it was overdue
      Given the petition "petition-extended"
      And "petition-committed" happened on 2026-03-18
      And the time of PET-03 was extended by 15 days on 2026-05-21
      When PET-03 is checked on 2026-05-20
      Then it is overdue by 2 days
      And the last day was 2026-05-18

  Rule: The new last day moves off a Sunday like any other

    Example: 13 more days would end on a Sunday
      Given the petition "petition-extended"
      And "petition-committed" happened on 2026-03-18
      And the time of PET-03 was extended by 13 days on 2026-05-17
      When PET-03 is checked on 2026-05-18
      Then the clock is still running
      And the last day is 2026-06-02

  Rule: An extension of another timeline changes nothing here

    Example: Only the Clerk's letter was extended
      Given the petition "petition-extended"
      And "petition-committed" happened on 2026-03-18
      And the time of PET-04 was extended by 15 days on 2026-05-17
      When PET-03 is checked on 2026-05-19
      Then it is overdue by 1 day
      And the last day was 2026-05-18

  Rule: Time is extended by whole days, at least one

    Example: One day
      Given the petition "petition-extended"
      And "petition-committed" happened on 2026-03-18
      And the time of PET-03 was extended by 1 day on 2026-05-13
      When PET-03 is checked on 2026-05-20
      Then it is overdue by 1 day
      And the last day was 2026-05-19

    Scenario Outline: <days> days are no extension, and nobody can tell what was meant
      Given the petition "petition-extended"
      And "petition-committed" happened on 2026-03-18
      And the time of PET-03 was extended by <days> days on 2026-05-13
      When PET-03 is checked on 2026-05-20
      Then we cannot tell

      Examples:
        | days        |
        | 0           |
        | -3          |
        | 2.5         |
        | 99999999999 |
