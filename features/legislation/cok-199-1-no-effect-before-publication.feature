@clause:COK-199-1
Feature: Constitution of Kenya, Article 199(1): no county law takes effect before it is published
  Publication in the Gazette comes first. Every later clock of the law depends on it.

  Rule: The law takes effect after its publication, never before it

    Example: Applied the day before publication
      Given the bill "parking-bill"
      And "commenced" happened on 2026-07-09
      And "gazetted-kenya" happened on 2026-07-10
      When LEG-11 is checked on 2026-07-20
      Then it is too early by 1 day
      And the finding cites COK-199-1

    Example: Applied after publication
      Given the bill "parking-bill"
      And "gazetted-kenya" happened on 2026-07-10
      And "commenced" happened on 2026-07-24
      When LEG-11 is checked on 2026-07-24
      Then the duty is met

  Rule: The law's own effect on the fourteenth day is never too early

    Example: No commencement was recorded by anybody
      Given the bill "parking-bill"
      And "gazetted-kenya" happened on 2026-07-10
      When LEG-11 is checked on 2026-08-10
      Then it is no breach

  Rule: A law in use whose publication is not recorded is a gap in the record

    Example: Only the commencement is recorded
      Given the bill "parking-bill"
      And "commenced" happened on 2026-07-24
      When LEG-11 is checked on 2026-08-01
      Then we cannot tell
