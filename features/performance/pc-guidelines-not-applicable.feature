@clause:PC-GUIDELINES
Feature: Indicators that do not apply
  An indicator of the guidelines that does not apply to the holder stays on the form with the reason. Its weight is moved inside its criterion
  before the contract is signed, never at evaluation.

  Rule: It carries no weight, and the others of its criterion carry all

    Example: Financial stewardship of 10 with two lines instead of three
      Given a contract under the institutional scheme with the lines
        | criterion | line | weight | target | better | does not apply               | decided    |
        | A         | A1   | 6      | 100    | higher |                              |            |
        | A         | A2   |        |        |        | no appropriation-in-aid here | 2025-07-10 |
        | A         | A4   | 4      | 1      | lower  |                              |            |
        | C         | C1   | 90     | 10     | higher |                              |            |
      And the records of 2025/26 show
        | line | achieved |
        | A1   | 100      |
        | A4   | 1        |
        | C1   | 10       |
      When the contract is scored for 2025/26
      Then the composite score is 3.0000
      And line "A2" is shown as not applicable, because "no appropriation-in-aid here"

    Example: A weight on it is refused
      Given a contract under the institutional scheme with the lines
        | criterion | line | weight | target | better | does not apply               |
        | A         | A1   | 100    | 100    | higher |                              |
        | A         | A2   | 4      |        |        | no appropriation-in-aid here |
      When the contract is handed in
      Then it is refused: NOT_APPLICABLE_WEIGHT

    Example: If nobody took its weight over, the weights do not total 100
      Given a contract under the institutional scheme with the lines
        | criterion | line | weight | target | better | does not apply               |
        | A         | A1   | 96     | 100    | higher |                              |
        | A         | A2   |        |        |        | no appropriation-in-aid here |
      When the contract is handed in
      Then it is refused: WEIGHTS_NOT_100

  Rule: It is decided before the contract is signed
    The contract is signed on 2025-07-15.

    Example: On the day of the signature
      Given a contract under the institutional scheme with the lines
        | criterion | line | weight | target | better | does not apply               | decided    |
        | A         | A1   | 100    | 100    | higher |                              |            |
        | A         | A2   |        |        |        | no appropriation-in-aid here | 2025-07-15 |
      When the contract is handed in
      Then it is accepted

    Example: The day after
      Given a contract under the institutional scheme with the lines
        | criterion | line | weight | target | better | does not apply               | decided    |
        | A         | A1   | 100    | 100    | higher |                              |            |
        | A         | A2   |        |        |        | no appropriation-in-aid here | 2025-07-16 |
      When the contract is handed in
      Then it is refused: NOT_APPLICABLE_AFTER_SIGNING
