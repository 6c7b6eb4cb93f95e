@clause:JUD-FORM
Feature: Performance form of the Judiciary: targets 80, values 20
  The parts and the six grades were read. That the lines of the part of targets count alike, and that the ratings of the values are added and
  taken as a share of the highest total, is our reading: both are marked in the rulebook.

  Rule: The composite is the sum of the two parts

    Example: All targets met, values rated 4 and 5
      Given a contract under the staff-values scheme with the lines
        | criterion | part    | line | weight | target | better |
        | T         | targets | T1   | 50     | 40     | higher |
        | T         | targets | T2   | 30     | 10     | higher |
        | V         | values  | V1   | 10     | 5      | higher |
        | V         | values  | V2   | 10     | 5      | higher |
      And the records of 2025/26 show
        | line | achieved |
        | T1   | 40       |
        | T2   | 10       |
        | V1   | 4        |
        | V2   | 5        |
      When the contract is scored for 2025/26
      Then part "targets" scores 80
      And part "values" scores 18
      And the composite score is 98
      And the grade is "Good"
      And the grade names its scheme, "Staff appraisal with values (targets 80, values 20)"

    Example: A value that nobody rated leaves its part without a score
      Given a contract under the staff-values scheme with the lines
        | criterion | part    | line | weight | target | better |
        | T         | targets | T1   | 80     | 40     | higher |
        | V         | values  | V1   | 10     | 5      | higher |
        | V         | values  | V2   | 10     | 5      | higher |
      And the records of 2025/26 show
        | line | achieved |
        | T1   | 40       |
        | V1   | 4        |
      When the contract is scored for 2025/26
      Then part "targets" scores 80
      And part "values" has no score
      And there is no composite score and no grade

  Rule: A rating stays between 1 and 5

    Scenario Outline: A rating of <given> counts <counted>
      Given a contract under the staff-values scheme with the lines
        | criterion | part    | line | weight | target | better |
        | T         | targets | T1   | 80     | 40     | higher |
        | V         | values  | V1   | 20     | 5      | higher |
      And the records of 2025/26 show
        | line | achieved |
        | T1   | 40       |
        | V1   | <given>  |
      When the contract is scored for 2025/26
      Then line "V1" has the raw score <counted>

      Examples:
        | given | counted |
        | 0     | 1       |
        | 1     | 1       |
        | 5     | 5       |
        | 6     | 5       |

  Rule: The parts carry the weights of the form

    Scenario Outline: Targets <targets> and values <values>
      Given a contract under the staff-values scheme with the lines
        | criterion | part    | line | weight    | target | better |
        | T         | targets | T1   | <targets> | 40     | higher |
        | V         | values  | V1   | <values>  | 5      | higher |
      When the contract is handed in
      Then it is refused: PART_WEIGHT

      Examples:
        | targets | values |
        | 79.5    | 20.5   |
        | 81      | 19     |

    Example: A part that the form does not have
      Given a contract under the staff-values scheme with the lines
        | criterion | part    | line | weight | target | better |
        | T         | targets | T1   | 80     | 40     | higher |
        | V         | virtues | V1   | 20     | 5      | higher |
      When the contract is handed in
      Then it is refused: UNKNOWN_PART

    Example: A scheme without parts has none but targets
      Given a contract under the staff scheme with the lines
        | criterion | part   | line | weight | target | better |
        | V         | values | V1   | 100    | 5      | higher |
      When the contract is handed in
      Then it is refused: UNKNOWN_PART

  Rule: The grades of the form, its holes closed

    Scenario Outline: <score> is <grade>
      When a score of <score> is graded under the staff-values scheme
      Then the grade is "<grade>"

      Examples:
        | score  | grade       |
        | 120    | Outstanding |
        | 119.99 | Excellent   |
        | 100.01 | Excellent   |
        | 100    | Very Good   |
        | 99.99  | Good        |
        | 75     | Good        |
        | 74.99  | Average     |
        | 50     | Average     |
        | 49.99  | Poor        |
        | 0      | Poor        |
