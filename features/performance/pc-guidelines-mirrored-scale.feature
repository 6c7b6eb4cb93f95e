@clause:PC-GUIDELINES
Feature: The mirrored scale of some bodies: 5 (best) to 1
  The institutional scale turned round at 3.00. Its limits are mirrored and not confirmed.

  Rule: The higher the achievement against a rising target, the higher the score

    Scenario Outline: <achieved> percent of the target is scored <raw>
      When a rising target of 100 is achieved with <achieved> under the institutional-mirror scheme
      Then the raw score is <raw>

      Examples:
        | achieved | raw  |
        | 250      | 5.00 |
        | 200      | 5.00 |
        | 130      | 3.60 |
        | 100      | 3.00 |
        | 70       | 2.40 |
        | 0        | 1.00 |

  Rule: The lower the achievement against a falling target, the higher the score

    Scenario Outline: A falling target of 8 and an achievement of <achieved> is scored <raw>
      When a falling target of 8 is achieved with <achieved> under the institutional-mirror scheme
      Then the raw score is <raw>

      Examples:
        | achieved | raw  |
        | 0        | 5.00 |
        | 8        | 3.00 |
        | 16       | 1.00 |
        | 17       | 1.00 |

  Rule: A limit belongs to the better grade

    Scenario Outline: A composite of <score> is <grade>
      When a score of <score> is graded under the institutional-mirror scheme
      Then the grade is "<grade>"

      Examples:
        | score  | grade     |
        | 5      | Excellent |
        | 3.60   | Excellent |
        | 3.5999 | Very Good |
        | 3.00   | Very Good |
        | 2.9999 | Good      |
        | 2.40   | Good      |
        | 2.3999 | Fair      |
        | 2.00   | Fair      |
        | 1.9999 | Poor      |
        | 1      | Poor      |
