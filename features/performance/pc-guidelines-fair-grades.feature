@clause:PC-GUIDELINES
Feature: Performance contracting guidelines: how far a grade is from another, and what a reviewer looks at
  Composites close to a limit deserve a second look. The nearest change is the smallest change of one achievement that
  would give another grade; it is found by scoring again. A notice accuses nobody and changes no score.

  Rule: The nearest better grade is one number away from the limit

    Example: 70 of 100 is on the limit 3.60 of Good; 50 of 100 more on a line of 60 is needed for 3.00
      Given a signed contract under the institutional scheme with the lines
        | line | weight | target | better |
        | A1   | 60     | 100    | higher |
        | A2   | 40     | 100    | higher |
      And the registers of 2025/26 show
        | line | achieved |
        | A1   | 70       |
        | A2   | 70       |
      When the year is reviewed on 2026-07-31
      Then the nearest better grade is "Very Good", with line "A1" at 120
      And the nearest worse grade is "Fair", with line "A1" at 69

    Example: The best grade has no better one
      Given a signed contract under the institutional scheme with the lines
        | line | weight | target | better |
        | A1   | 100    | 100    | higher |
      And the registers of 2025/26 show
        | line | achieved |
        | A1   | 200      |
      When the year is reviewed on 2026-07-31
      Then there is no better grade
      And the nearest worse grade is "Very Good", with line "A1" at 129

  Rule: A composite on a limit is at no distance from it, and the limit belongs to the better grade

    Example: 100 of 100 is 3.00
      Given a signed contract under the institutional scheme with the lines
        | line | weight | target | better |
        | A1   | 100    | 100    | higher |
      And the registers of 2025/26 show
        | line | achieved |
        | A1   | 100      |
      When the year is reviewed on 2026-07-31
      Then it is 0 from the limit 3.00, on the better side, and the limit itself is "Very Good"

    Example: 99 of 100 is 3.02
      Given a signed contract under the institutional scheme with the lines
        | line | weight | target | better |
        | A1   | 100    | 100    | higher |
      And the registers of 2025/26 show
        | line | achieved |
        | A1   | 99       |
      When the year is reviewed on 2026-07-31
      Then it is 0.02 from the limit 3.00, on the worse side, and the limit itself is "Very Good"

  Rule: A record made later than fifteen days after its quarter is told, and still counts

    Example: The fifteenth day
      Given a signed contract under the institutional scheme with the lines
        | line | weight | target | better |
        | A1   | 100    | 100    | higher |
      And the registers of 2025/26 show
        | line | achieved | date       | recorded   |
        | A1   | 100      | 2026-03-31 | 2026-04-15 |
      When the year is reviewed on 2026-07-31
      Then a reviewer is told nothing

    Example: The sixteenth day
      Given a signed contract under the institutional scheme with the lines
        | line | weight | target | better |
        | A1   | 100    | 100    | higher |
      And the registers of 2025/26 show
        | line | achieved | date       | recorded   |
        | A1   | 100      | 2026-03-31 | 2026-04-16 |
      When the year is reviewed on 2026-07-31
      Then a reviewer is told of "recorded-late"
      And the grade of the year is "Very Good"
