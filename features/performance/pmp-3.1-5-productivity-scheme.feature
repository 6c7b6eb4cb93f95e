@clause:PMP-3.1-5
Feature: Productivity Mainstreaming Policy, section 3.1(5): the scale of the productivity index
  1 (worst) to 5 (best): more is better, the opposite of the composite score of a contract. The policy leaves weights, thresholds and categories
  to the Productivity Committee: what stands in the rulebook is a proposal and marked as such.

  Rule: Meeting the target gives 3.00, the scale ends at 1.00 and at 5.00

    Scenario Outline: <achieved> percent of a rising target is scored <raw>
      When a rising target of 100 is achieved with <achieved> under the productivity scheme
      Then the raw score is <raw>

      Examples:
        | achieved | raw  |
        | 201      | 5.00 |
        | 200      | 5.00 |
        | 100      | 3.00 |
        | 50       | 2.00 |
        | 0        | 1.00 |

    Scenario Outline: A falling target of 10 and an achievement of <achieved> is scored <raw>
      When a falling target of 10 is achieved with <achieved> under the productivity scheme
      Then the raw score is <raw>

      Examples:
        | achieved | raw  |
        | 0        | 5.00 |
        | 10       | 3.00 |
        | 20       | 1.00 |
        | 21       | 1.00 |

  Rule: A threshold belongs to the better category

    Scenario Outline: An index of <index> is <category>
      When a score of <index> is graded under the productivity scheme
      Then the grade is "<category>"

      Examples:
        | index | category          |
        | 5     | Highly productive |
        | 4.00  | Highly productive |
        | 3.99  | Productive        |
        | 3.00  | Productive        |
        | 2.99  | Fairly productive |
        | 2.00  | Fairly productive |
        | 1.99  | Low productivity  |
        | 1     | Low productivity  |
