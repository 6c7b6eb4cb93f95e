@clause:PMP-1.6
Feature: Productivity Mainstreaming Policy, section 1.6: every kind of target is scored by the same formula
  Whatever the unit, the share of the target counts: met is 3.00, missed is more, passed is less.

  Rule: Yes or no: done is 1, not done is 0

    Scenario Outline: <done> is scored <raw> and <status>
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | unit   |
        | Y1   | 100    | 1      | higher | Yes/No |
      And the records of 2025/26 show
        | line | achieved |
        | Y1   | <done>   |
      When the contract is scored for 2025/26
      Then line "Y1" has the raw score <raw>
      And line "Y1" is <status>

      Examples:
        | done | raw  | status       |
        | 1    | 3.00 | achieved     |
        | 0    | 5.00 | not-achieved |

  Rule: Shillings: a target to the cent

    Scenario Outline: <paid> of Kshs 170728159.50 is <status>
      Given a contract under the institutional scheme with the lines
        | line | weight | target       | better | unit | measured |
        | K1   | 100    | 170728159.50 | higher | Kshs | sum      |
      And the records of 2025/26 show
        | line | achieved |
        | K1   | <paid>   |
      When the contract is scored for 2025/26
      Then line "K1" is <status>

      Examples:
        | paid         | status       |
        | 170728159.49 | not-achieved |
        | 170728159.50 | achieved     |
        | 170728159.51 | achieved     |

  Rule: A falling target is met from below

    Scenario Outline: A mean of <days> days against 7 is <status>
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | unit |
        | D1   | 100    | 7      | lower  | Days |
      And the records of 2025/26 show
        | line | achieved |
        | D1   | <days>   |
      When the contract is scored for 2025/26
      Then line "D1" is <status>

      Examples:
        | days | status       |
        | 6.9  | achieved     |
        | 7    | achieved     |
        | 7.1  | not-achieved |

  Rule: A ratio needs its denominator

    Scenario Outline: <part> of <whole> against 80 percent is <status>
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | measured |
        | R1   | 100    | 80     | higher | ratio    |
      And the records of 2025/26 show
        | line | achieved | of      |
        | R1   | <part>   | <whole> |
      When the contract is scored for 2025/26
      Then line "R1" is <status>

      Examples:
        | part | whole | status        |
        | 79   | 100   | not-achieved  |
        | 80   | 100   | achieved      |
        | 81   | 100   | achieved      |
        | 80   |       | not-evaluated |

  Rule: Sub-indicators make up their line by their weights

    Scenario Outline: Charter of 10, 20, 20 and 50: the last <last> percent done is <achieved> percent in all
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | measured   | parts                                  |
        | M1   | 100    | 100    | higher | milestones | M1a 10, M1b 20, M1c 20, M1d 50 |
      And the records of 2025/26 show
        | line | achieved | of  |
        | M1a  | 1        | 1   |
        | M1b  | 1        | 1   |
        | M1c  | 1        | 1   |
        | M1d  | <last>   | 100 |
      When the contract is scored for 2025/26
      Then line "M1" achieved <achieved>
      And line "M1" is <status>

      Examples:
        | last | achieved | status       |
        | 99   | 99.5     | not-achieved |
        | 100  | 100      | achieved     |
        | 101  | 100      | achieved     |

    Scenario Outline: Sub-indicators of 50 and <other> are refused
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | measured   | parts                |
        | M1   | 100    | 100    | higher | milestones | M1a 50, M1b <other> |
      When the contract is handed in
      Then it is refused: SUB_INDICATOR_WEIGHTS

      Examples:
        | other |
        | 49.99 |
        | 50.01 |

  Rule: A quarter counts from 1 July if the target is cumulative, from its first day if not

    Scenario Outline: 3 in September and 4 in December: the second quarter shows <achieved> if cumulative is <cumulative>
      Given a contract under the institutional scheme with the lines
        | line | weight | target | q1 | q2 | better | measured | cumulative   |
        | C1   | 100    | 14     | 3  | 7  | higher | sum      | <cumulative> |
      And the records of 2025/26 show
        | line | achieved | date       |
        | C1   | 3        | 2025-09-30 |
        | C1   | 4        | 2025-12-31 |
      When the contract is scored for quarter 2 of 2025/26
      Then line "C1" achieved <achieved>
      And line "C1" is <status>

      Examples:
        | cumulative | achieved | status       |
        | yes        | 7        | achieved     |
        | no         | 4        | not-achieved |

  Rule: A percent over 1,000 is a slip, not an achievement

    Scenario Outline: A recorded percent of <percent>
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | unit |
        | P1   | 100    | 80     | higher | %    |
      And the records of 2025/26 show
        | line | achieved  |
        | P1   | <percent> |
      When the contract is scored for 2025/26
      Then line "P1" is <status>

      Examples:
        | percent | status        |
        | 1000    | achieved      |
        | 1000.01 | not-evaluated |

    Scenario Outline: A target of <percent> percent is refused
      Given a contract under the institutional scheme with the lines
        | line | weight | target    | better | unit |
        | P1   | 100    | <percent> | higher | %    |
      When the contract is handed in
      Then it is refused: PERCENT_OVER_1000

      Examples:
        | percent |
        | 1000.01 |
        | 5000    |
