@clause:OMAX
Feature: Objectives matrix: levels 0 to 10, index 0 to 1000
  A level times a weight, added up; the weights total 100. More is better. The matrix gives no grades.

  Rule: The level is the share of the target, in tenths

    Scenario Outline: <achieved> of 100 is level <level>
      When a rising target of 100 is achieved with <achieved> under the objectives-matrix scheme
      Then the raw score is <level>

      Examples:
        | achieved | level |
        | 0        | 0     |
        | 45       | 4.5   |
        | 99       | 9.9   |
        | 100      | 10    |
        | 101      | 10    |

  Rule: The index is the total of level times weight

    Example: 45 of 100 with weight 5 counts 22.5
      Given a contract under the objectives-matrix scheme with the lines
        | line | weight | target | better |
        | O1   | 95     | 10     | higher |
        | O2   | 5      | 100    | higher |
      And the records of 2025/26 show
        | line | achieved |
        | O1   | 10       |
        | O2   | 45       |
      When the contract is scored for 2025/26
      Then line "O2" has the weighted score 22.5
      And the composite score is 972.5
      And there is no grade, for the scheme has none

    Example: While a line is not evaluated the index can lie anywhere that it leaves
      Given a contract under the objectives-matrix scheme with the lines
        | line | weight | target | better |
        | O1   | 95     | 10     | higher |
        | O2   | 5      | 100    | higher |
      And the records of 2025/26 show
        | line | achieved |
        | O1   | 10       |
      When the contract is scored for 2025/26
      Then there is no composite score and no grade
      And the composite can still lie between 1000 and 950

  Rule: A line may have levels of its own, which rise evenly between two of them

    Scenario Outline: On levels 0, 5, 10, 20, 30, 40, 50, 60, 70, 80, 100, an achievement of <achieved> is level <level>
      Given a contract under the objectives-matrix scheme with the lines
        | line | weight | target | better | levels                                     |
        | O1   | 100    | 100    | higher | 0, 5, 10, 20, 30, 40, 50, 60, 70, 80, 100 |
      And the records of 2025/26 show
        | line | achieved   |
        | O1   | <achieved> |
      When the contract is scored for 2025/26
      Then line "O1" has the raw score <level>

      Examples:
        | achieved | level |
        | 0        | 0     |
        | 4        | 0.8   |
        | 5        | 1     |
        | 25       | 3.5   |
        | 79       | 8.9   |
        | 80       | 9     |
        | 90       | 9.5   |
        | 100      | 10    |
        | 120      | 10    |

    Scenario Outline: From 40 days down to 20, <achieved> days are level <level>
      Given a contract under the objectives-matrix scheme with the lines
        | line | weight | target | better | levels |
        | O1   | 100    | 20     | lower  | 40, 20 |
      And the records of 2025/26 show
        | line | achieved   |
        | O1   | <achieved> |
      When the contract is scored for 2025/26
      Then line "O1" has the raw score <level>

      Examples:
        | achieved | level |
        | 41       | 0     |
        | 40       | 0     |
        | 30       | 5     |
        | 21       | 9.5   |
        | 20       | 10    |
        | 19       | 10    |

    Example: A falling target needs levels: where level 0 lies no rule says
      Given a contract under the objectives-matrix scheme with the lines
        | line | weight | target | better |
        | O1   | 100    | 20     | lower  |
      When the contract is handed in
      Then it is refused: LEVELS_NEEDED

    Scenario Outline: Levels <levels> for a rising target of 100 are refused: <fault>
      Given a contract under the objectives-matrix scheme with the lines
        | line | weight | target | better | levels   |
        | O1   | 100    | 100    | higher | <levels> |
      When the contract is handed in
      Then it is refused: <fault>

      Examples:
        | levels      | fault               |
        | 0, 50, 100  | LEVELS_NOT_IN_ORDER |
        | 100, 100    | LEVELS_NOT_IN_ORDER |
        | 120, 100    | LEVELS_NOT_IN_ORDER |
        | 0, 99       | LEVELS_AND_TARGET   |
        | 0, 101      | LEVELS_AND_TARGET   |

    Example: Levels have no place where another formula scores
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | levels |
        | O1   | 100    | 100    | higher | 0, 100 |
      When the contract is handed in
      Then it is refused: LEVELS_NOT_USED

    Example: Levels are those of the year: a quarter is not scored on them
      Given a contract under the objectives-matrix scheme with the lines
        | line | weight | target | better | levels | q2 |
        | O1   | 100    | 100    | higher | 0, 100 | 50 |
      And the records of 2025/26 show
        | line | achieved | date       |
        | O1   | 50       | 2025-12-31 |
      When the contract is scored for quarter 2 of 2025/26
      Then line "O1" is not scored: "levels-of-the-year"
