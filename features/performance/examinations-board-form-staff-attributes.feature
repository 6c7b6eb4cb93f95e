@clause:EXAM-FORM
Feature: Performance form of an examinations board: targets 70, work attributes 30
  Attributes = score / 65 x 30. Both parts are rounded to two decimals before they are added.

  Rule: Each part is rounded to two decimals, then they are added

    Scenario Outline: <rated> of 65 gives <attributes>, in all <total>
      Given a contract under the staff-attributes scheme with the lines
        | criterion | part       | line | weight | target | better |
        | T         | targets    | T1   | 70     | 300    | higher |
        | A         | attributes | A1   | 30     | 65     | higher |
      And the records of 2025/26 show
        | line | achieved |
        | T1   | 200      |
        | A1   | <rated>  |
      When the contract is scored for 2025/26
      Then part "targets" scores 46.67
      And part "attributes" scores <attributes>
      And the composite score is <total>

      Examples:
        | rated | attributes | total |
        | 65    | 30         | 76.67 |
        | 58    | 26.77      | 73.44 |
        | 50    | 23.08      | 69.75 |
        | 0     | 0          | 46.67 |

  Rule: The form rounds first: what is added to 80 is Good

    Example: 56.66666… and 23.33… would be 79.99…; the form adds 56.67 and 23.33
      Given a contract under the staff-attributes scheme with the lines
        | criterion | part       | line | weight | target | better |
        | T         | targets    | T1   | 70     | 210    | higher |
        | A         | attributes | A1   | 30     | 65     | higher |
      And the records of 2025/26 show
        | line | achieved |
        | T1   | 170      |
        | A1   | 50.5483  |
      When the contract is scored for 2025/26
      Then part "targets" scores 56.67
      And part "attributes" scores 23.33
      And the composite score is 80
      And the grade is "Good"

  Rule: The attributes are out of 65

    Scenario Outline: Attributes out of <highest> are refused
      Given a contract under the staff-attributes scheme with the lines
        | criterion | part       | line | weight | target    | better |
        | T         | targets    | T1   | 70     | 300       | higher |
        | A         | attributes | A1   | 30     | <highest> | higher |
      When the contract is handed in
      Then it is refused: PART_TARGETS

      Examples:
        | highest |
        | 64      |
        | 66      |

    Example: Thirteen attributes of five, or any other way to 65
      Given a contract under the staff-attributes scheme with the lines
        | criterion | part       | line | weight | target | better |
        | T         | targets    | T1   | 70     | 300    | higher |
        | A         | attributes | A1   | 10     | 25     | higher |
        | A         | attributes | A2   | 20     | 40     | higher |
      When the contract is handed in
      Then it is accepted
