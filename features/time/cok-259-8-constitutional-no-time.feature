@clause:COK-259-8
Feature: Constitution of Kenya, Article 259(8): where the Constitution sets no time, without unreasonable delay
  As often as occasion arises. Nothing is late by number.

  Rule: Participation has no number of days

    Example: Participation a year before the Bill was passed
      Given the bill "slow-bill"
      And "participation-held" happened on 2025-02-10
      And "bill-passed" happened on 2026-02-10
      When PP-01 is checked on 2026-02-10
      Then the duty is met
      And no last day is set
