@clause:PFMA-130-5
Feature: Public Finance Management Act, section 130(5): introduce a supplementary Bill for unspent assembly money within 2 months of the new year
  Only if money was unspent. Failing is counted as a sign of serious or persistent material breach.

  Rule: Two months after 1 July end on 1 September

    Example: Introduced on Thursday 1 September
      Given the budget-estimates "kisumu-budget-2022-23"
      And "supplementary-bill-introduced" happened on 2022-09-01
      When BUD-21 is checked on 2022-09-01
      Then the duty is met
      And the last day was 2022-09-01
      And the finding cites PFMA-130-5

    Example: Introduced on the day before, Wednesday 31 August
      Given the budget-estimates "kisumu-budget-2022-23"
      And "supplementary-bill-introduced" happened on 2022-08-31
      When BUD-21 is checked on 2022-08-31
      Then the duty is met
      And the last day was 2022-09-01

    Example: Introduced on the day after
      Given the budget-estimates "kisumu-budget-2022-23"
      And "supplementary-bill-introduced" happened on 2022-09-02
      When BUD-21 is checked on 2022-09-02
      Then it is late by 1 day
      And the last day was 2022-09-01

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: 1 September 2024 is a Sunday: introduced on Monday 2 September
      Given the budget-estimates "kisumu-budget-2024-25"
      And "supplementary-bill-introduced" happened on 2024-09-02
      When BUD-21 is checked on 2024-09-02
      Then the duty is met
      And the last day was 2024-09-02

    Example: Introduced on the day after the moved day
      Given the budget-estimates "kisumu-budget-2024-25"
      And "supplementary-bill-introduced" happened on 2024-09-03
      When BUD-21 is checked on 2024-09-03
      Then it is late by 1 day
      And the last day was 2024-09-02

  Rule: How months after the end of a year are read does not touch it, for it runs from the start of the year

    Example: Introduced on 2 September 2026
      Given months after the end of a year run from its next day
      And the budget-estimates "kisumu-budget-2026-27"
      And "supplementary-bill-introduced" happened on 2026-09-02
      When BUD-21 is checked on 2026-09-02
      Then it is late by 1 day
      And the last day was 2026-09-01

  Rule: The silence of the record is no breach, for no Bill is asked for unless money was unspent

    Example: Nothing is recorded about unspent money
      Given the budget-estimates "kisumu-budget-2026-27"
      And "matter-opened" happened on 2026-03-01
      When BUD-21 is checked on 2026-10-01
      Then we cannot tell
      And it is no breach

  Rule: The provision speaks from 14 July 2021

    Example: The year that began on 1 July 2021
      Given the budget-estimates "kisumu-budget-2021-22"
      And "supplementary-bill-introduced" happened on 2021-09-10
      When BUD-21 is checked on 2021-09-10
      Then the rule does not apply
      And no wording of BUD-21 was in force before 2021-07-14

    Example: The year that began on 1 July 2022
      Given the budget-estimates "kisumu-budget-2022-23"
      And "supplementary-bill-introduced" happened on 2022-09-02
      When BUD-21 is checked on 2022-09-02
      Then it is late by 1 day
      And the last day was 2022-09-01

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: introduced on Monday 3 September 2029, two days late
      Given Saturdays count
      And the budget-estimates "kisumu-budget-2029-30"
      And "supplementary-bill-introduced" happened on 2029-09-03
      When BUD-21 is checked on 2029-09-03
      Then it is late by 2 days
      And the last day was 2029-09-01
      And the last arguable day is 2029-09-03

    Example: Saturdays are excluded: introduced on the same day, in time
      Given Saturdays are excluded
      And the budget-estimates "kisumu-budget-2029-30"
      And "supplementary-bill-introduced" happened on 2029-09-03
      When BUD-21 is checked on 2029-09-03
      Then the duty is met
      And the last day was 2029-09-03
