@clause:PMP-2.1-3
Feature: Productivity Mainstreaming Policy, section 2.1(3): scores rest on verified data
  What nobody recorded is not evaluated. It is not zero.
  A contract with such a line has no composite score and no grade, but we say where the score can still lie.

  Rule: Not recorded is not evaluated, recorded as nothing is scored

    Example: One line has no record
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better |
        | A1   | 60     | 100    | higher |
        | A2   | 40     | 100    | higher |
      And the records of 2025/26 show
        | line | achieved |
        | A1   | 100      |
      When the contract is scored for 2025/26
      Then line "A2" is not evaluated
      And there is no composite score and no grade

    Example: The same line is recorded as 0
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better |
        | A1   | 60     | 100    | higher |
        | A2   | 40     | 100    | higher |
      And the records of 2025/26 show
        | line | achieved |
        | A1   | 100      |
        | A2   | 0        |
      When the contract is scored for 2025/26
      Then line "A2" has the raw score 5.00
      And the composite score is 3.8000

  Rule: The composite can still lie between the best and the worst end

    Example: A line of 40 is missing
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better |
        | A1   | 60     | 100    | higher |
        | A2   | 40     | 100    | higher |
      And the records of 2025/26 show
        | line | achieved |
        | A1   | 100      |
      When the contract is scored for 2025/26
      Then the composite can still lie between 2.20 and 3.80

    Example: Nothing is recorded at all
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better |
        | A1   | 100    | 100    | higher |
      And the records of 2025/26 show
        | line | achieved | date       |
        | A1   | 100      | 2024-06-30 |
      When the contract is scored for 2025/26
      Then the composite can still lie between 1.00 and 5.00

  Rule: The balanced scorecard divides an index by perspective, and nothing is lost

    Example: Two perspectives add up to the index
      Given the office "library" has a contract for 2025/26 with the lines
        | line | kpi     | weight | target |
        | L1   | KPI-026 | 60     | 40     |
        | L2   | KPI-005 | 40     | 100    |
      And these lines achieved
        | line | achieved |
        | L1   | 40       |
        | L2   | 150      |
      When the indices of 2025/26 are computed
      Then the index of "library" is 3.40
      And the efficiency perspective adds 1.80 to the index of "library"
      And the quality perspective adds 1.60 to the index of "library"
