@clause:CGA-89
Feature: County Governments Act, section 89: county authorities answer petitions expeditiously
  The Act gives no number, so an answer is never late by law.

  Rule: A duty without a number is never overdue

    Example: Answered after four months
      Given the petition "petition-to-water-company"
      And "county-petition-received" happened on 2026-02-10
      And "county-petition-answered" happened on 2026-06-09
      When PET-05 is checked on 2026-06-09
      Then the duty is met
      And the finding cites CGA-89

    Example: Not answered after four months
      Given the petition "petition-to-water-company"
      And "county-petition-received" happened on 2026-02-10
      When PET-05 is checked on 2026-06-09
      Then the clock is still running
      And no last day is set

  Rule: An answer without a recorded petition is a gap in the record

    Example: Only the answer is recorded
      Given the petition "petition-to-water-company"
      And "county-petition-answered" happened on 2026-06-09
      When PET-05 is checked on 2026-06-09
      Then we cannot tell
