@clause:SO-211
Feature: Standing Orders of a county assembly, order 211: 2 sitting days' notice before a petition is presented
  A member gives notice of the intention to present a petition. Without it the petition is not presented.

  Rule: Two days on which the House sat must have run out

    Example: Presented on the day after the second sitting day
      Given the petition "petition-on-drainage"
      And "petition-noticed" happened on 2026-03-03
      And "petition-presented" happened on 2026-03-06
      And the House sat on 2026-03-04, 2026-03-05, 2026-03-10, 2026-03-11
      When PET-02 is checked on 2026-03-12
      Then the duty is met
      And the first lawful day is 2026-03-06
      And the finding cites SO-211

    Example: Presented a day later, Saturday 7 March
      Given the petition "petition-on-drainage"
      And "petition-noticed" happened on 2026-03-03
      And "petition-presented" happened on 2026-03-07
      And the House sat on 2026-03-04, 2026-03-05, 2026-03-10, 2026-03-11
      When PET-02 is checked on 2026-03-12
      Then the duty is met
      And the first lawful day is 2026-03-06

    Example: Presented on the second sitting day
      Given the petition "petition-on-drainage"
      And "petition-noticed" happened on 2026-03-03
      And "petition-presented" happened on 2026-03-05
      And the House sat on 2026-03-04, 2026-03-05, 2026-03-10, 2026-03-11
      When PET-02 is checked on 2026-03-12
      Then it is too early by 1 day
      And the first lawful day is 2026-03-06

    Example: Presented at the third sitting
      Given the petition "petition-on-drainage"
      And "petition-noticed" happened on 2026-03-03
      And "petition-presented" happened on 2026-03-10
      And the House sat on 2026-03-04, 2026-03-05, 2026-03-10, 2026-03-11
      When PET-02 is checked on 2026-03-12
      Then the duty is met

  Rule: Days without a sitting do not help

    Example: One sitting in a fortnight: the first lawful day comes after the sitting of 17 March
      Given the petition "petition-on-drainage"
      And "petition-noticed" happened on 2026-03-04
      And "petition-presented" happened on 2026-03-17
      And the House sat on 2026-03-05, 2026-03-17, 2026-03-18
      When PET-02 is checked on 2026-03-31
      Then it is too early by 1 day
      And the first lawful day is 2026-03-18

    Example: Presented on 18 March
      Given the petition "petition-on-drainage"
      And "petition-noticed" happened on 2026-03-04
      And "petition-presented" happened on 2026-03-18
      And the House sat on 2026-03-05, 2026-03-17, 2026-03-18
      When PET-02 is checked on 2026-03-31
      Then the duty is met

  Rule: A sitting on the day of notice is not counted

    Example: Notice at a sitting: the two sitting days are those that follow
      Given the petition "petition-on-drainage"
      And "petition-noticed" happened on 2026-03-03
      And the House sat on 2026-03-03, 2026-03-04, 2026-03-05
      When PET-02 is checked on 2026-03-09
      Then the clock is still running
      And the first lawful day is 2026-03-06

  Rule: A notice is never late

    Example: Never presented
      Given the petition "petition-on-drainage"
      And "petition-noticed" happened on 2026-03-03
      And the House sat on 2026-03-04, 2026-03-05, 2026-03-10, 2026-03-11
      When PET-02 is checked on 2026-09-01
      Then the clock is still running
