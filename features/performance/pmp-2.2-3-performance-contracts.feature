@clause:PMP-2.2-3
Feature: Productivity Mainstreaming Policy, section 2.2(3): productivity is measured through performance contracts
  Each line of a contract has a weight and a target. The weights total 100.
  The composite score is the sum of the weighted scores, and the grade is taken from it before it is rounded.

  Rule: The weights of a contract total 100

    Example: 99.5 is refused
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better |
        | A1   | 60     | 100    | higher |
        | A2   | 39.5   | 100    | higher |
      When the contract is handed in
      Then it is refused: WEIGHTS_NOT_100

    Example: 100 is accepted
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better |
        | A1   | 60     | 100    | higher |
        | A2   | 40     | 100    | higher |
      When the contract is handed in
      Then it is accepted

    Example: 100.5 is refused
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better |
        | A1   | 60     | 100    | higher |
        | A2   | 40.5   | 100    | higher |
      When the contract is handed in
      Then it is refused: WEIGHTS_NOT_100

  Rule: A rising target of nothing is refused

    Example: Target 0, more is better
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better |
        | A1   | 100    | 0      | higher |
      When the contract is handed in
      Then it is refused: ZERO_TARGET

    Example: Target 0, less is better
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better |
        | A1   | 100    | 0      | lower  |
      When the contract is handed in
      Then it is accepted

  Rule: The composite is the sum of the weighted scores

    Example: One target met, one passed by 30 percent
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better |
        | A1   | 60     | 100    | higher |
        | A2   | 40     | 100    | higher |
      And the records of 2025/26 show
        | line | achieved |
        | A1   | 100      |
        | A2   | 130      |
      When the contract is scored for 2025/26
      Then line "A1" has the raw score 3.00
      And line "A2" has the raw score 2.40
      And the composite score is 2.7600
      And the grade is "Very Good"
      And the grade names its scheme, "Institutional performance contract (1 best to 5 worst)"

    Example: A rising and a falling target
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better |
        | A1   | 50     | 100    | higher |
        | A2   | 50     | 10     | lower  |
      And the records of 2025/26 show
        | line | achieved |
        | A1   | 70       |
        | A2   | 15       |
      When the contract is scored for 2025/26
      Then line "A1" has the raw score 3.60
      And line "A2" has the raw score 4.00
      And the composite score is 3.8000
      And the grade is "Fair"

  Rule: The grade is taken before rounding

    Example: Printed as 3.0000 and yet not Very Good
      Given a contract under the institutional scheme with the lines
        | line | weight | target  | better |
        | A1   | 100    | 1000000 | higher |
      And the records of 2025/26 show
        | line | achieved |
        | A1   | 999990   |
      When the contract is scored for 2025/26
      Then the composite score is 3.0000
      And the grade is "Good"

    Example: Printed as 3.0000 and Very Good
      Given a contract under the institutional scheme with the lines
        | line | weight | target  | better |
        | A1   | 100    | 1000000 | higher |
      And the records of 2025/26 show
        | line | achieved |
        | A1   | 1000000  |
      When the contract is scored for 2025/26
      Then the composite score is 3.0000
      And the grade is "Very Good"

  Rule: Records of another year do not count

    Example: The last day of the year
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better |
        | A1   | 100    | 100    | higher |
      And the records of 2025/26 show
        | line | achieved | date       |
        | A1   | 100      | 2026-06-30 |
      When the contract is scored for 2025/26
      Then the composite score is 3.0000

    Example: The day after
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better |
        | A1   | 100    | 100    | higher |
      And the records of 2025/26 show
        | line | achieved | date       |
        | A1   | 100      | 2026-07-01 |
      When the contract is scored for 2025/26
      Then line "A1" is not evaluated

    Example: The first day of the year
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better |
        | A1   | 100    | 100    | higher |
      And the records of 2025/26 show
        | line | achieved | date       |
        | A1   | 100      | 2025-07-01 |
      When the contract is scored for 2025/26
      Then the composite score is 3.0000
