@clause:PC-GUIDELINES
Feature: Performance contracting guidelines: raw score and grade on the scale from 1 (best) to 5
  Meeting the target gives 3.00. The scale ends at 1.00 and at 5.00. A lower score is better.
  The annex of the guidelines was not read: the formula stands in systems in use, the limits fit published results.

  Rule: The higher the achievement against a rising target, the lower the score

    Scenario Outline: <achieved> percent of the target is scored <raw>
      When a rising target of 100 is achieved with <achieved> under the institutional scheme
      Then the raw score is <raw>

      Examples:
        | achieved | raw  |
        | 200      | 1.00 |
        | 130      | 2.40 |
        | 100      | 3.00 |
        | 89       | 3.22 |
        | 70       | 3.60 |
        | 50       | 4.00 |
        | 0        | 5.00 |

    Example: The share of the target counts, not its size
      When a rising target of 250 is achieved with 175 under the institutional scheme
      Then the raw score is 3.60

  Rule: The lower the achievement against a falling target, the lower the score

    Scenario Outline: A falling target of 8 and an achievement of <achieved> is scored <raw>
      When a falling target of 8 is achieved with <achieved> under the institutional scheme
      Then the raw score is <raw>

      Examples:
        | achieved | raw  |
        | 0        | 1.00 |
        | 4        | 2.00 |
        | 8        | 3.00 |
        | 16       | 5.00 |

  Rule: The scale ends at 1.00 and at 5.00

    Scenario Outline: A rising target of 100 and an achievement of <achieved> stops at <raw>
      When a rising target of 100 is achieved with <achieved> under the institutional scheme
      Then the raw score is <raw>

      Examples:
        | achieved | raw  |
        | 199.5    | 1.01 |
        | 200.5    | 1.00 |
        | 250      | 1.00 |

    Example: Three times a falling target stops at the worst end
      When a falling target of 8 is achieved with 24 under the institutional scheme
      Then the raw score is 5.00

  Rule: A falling target of nothing is met by nothing, or missed
    This is our proposal. No public rule was found.

    Example: Nothing happened
      When a falling target of 0 is achieved with 0 under the institutional scheme
      Then the raw score is 3.00

    Example: Something happened
      When a falling target of 0 is achieved with 1 under the institutional scheme
      Then the raw score is 5.00

  Rule: A limit belongs to the better grade

    Scenario Outline: A composite of <score> is <grade>
      When a score of <score> is graded under the institutional scheme
      Then the grade is "<grade>"

      Examples:
        | score  | grade     |
        | 1      | Excellent |
        | 2.40   | Excellent |
        | 2.4001 | Very Good |
        | 3.00   | Very Good |
        | 3.0001 | Good      |
        | 3.60   | Good      |
        | 3.6001 | Fair      |
        | 4.00   | Fair      |
        | 4.0001 | Poor      |
        | 5      | Poor      |

    Scenario Outline: Published in 2021 and 2022: <body> with <score> is <grade>
      When a score of <score> is graded under the institutional scheme
      Then the grade is "<grade>"

      Examples:
        | body                            | score  | grade     |
        | National Irrigation Authority   | 1.889  | Excellent |
        | Tharaka University College      | 1.9682 | Excellent |
        | University of Nairobi           | 2.2621 | Excellent |
        | South Eastern Kenya University  | 2.5738 | Very Good |

  Rule: A grade names its scheme

    Example: Institutional
      When a score of 2.90 is graded under the institutional scheme
      Then the grade is "Very Good"
      And the grade names its scheme, "Institutional performance contract (1 best to 5 worst)"
