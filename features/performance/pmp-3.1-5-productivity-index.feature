@clause:PMP-3.1-5
Feature: Productivity Mainstreaming Policy, section 3.1, activity 5: the productivity index has weights and thresholds
  The index of an officer, a department or the Assembly is a line of a contract. Its last value in the period counts.

  Rule: The last value of the period counts

    Example: 3.20 in December and 3.50 in June against a target of 3.50
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better |
        | X1   | 100    | 3.50   | higher |
      And the records of 2025/26 show
        | line | achieved | date       |
        | X1   | 3.20     | 2025-12-31 |
        | X1   | 3.50     | 2026-06-30 |
      When the contract is scored for 2025/26
      Then line "X1" achieved 3.50
      And line "X1" has the raw score 3.00

    Example: The value of June seen in the second quarter
      Given a contract under the institutional scheme with the lines
        | line | weight | target | q1   | q2   | q3   | q4   | better |
        | X1   | 100    | 3.50   | 3.20 | 3.20 | 3.20 | 3.50 | higher |
      And the records of 2025/26 show
        | line | achieved | date       |
        | X1   | 3.20     | 2025-12-31 |
        | X1   | 3.50     | 2026-06-30 |
      When the contract is scored for quarter 2 of 2025/26
      Then line "X1" achieved 3.20
      And line "X1" has the raw score 3.00
