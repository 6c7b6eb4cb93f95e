@clause:PMP-2.3.2
Feature: Productivity Mainstreaming Policy, section 2.3.2: staff and members are trained continuously
  Training is recorded as it happens. Targets may add up over the year.

  Rule: A cumulative target counts from the start of the year, another only its quarter

    Example: Twelve trained in the first quarter and ten in the second, cumulative
      Given a contract under the institutional scheme with the lines
        | line | weight | target | q1 | q2 | q3 | q4 | cumulative | better | measured |
        | H1   | 100    | 40     | 10 | 22 | 30 | 40 | yes        | higher | sum      |
      And the records of 2025/26 show
        | line | achieved | date       |
        | H1   | 12       | 2025-09-30 |
        | H1   | 10       | 2025-10-01 |
      When the contract is scored for quarter 2 of 2025/26
      Then line "H1" achieved 22
      And line "H1" has the raw score 3.00

    Example: The same records, each quarter by itself
      Given a contract under the institutional scheme with the lines
        | line | weight | target | q1 | q2 | q3 | q4 | cumulative | better | measured |
        | H1   | 100    | 40     | 10 | 10 | 10 | 10 | no         | higher | sum      |
      And the records of 2025/26 show
        | line | achieved | date       |
        | H1   | 12       | 2025-09-30 |
        | H1   | 10       | 2025-10-01 |
      When the contract is scored for quarter 2 of 2025/26
      Then line "H1" achieved 10
      And line "H1" has the raw score 3.00

  Rule: A quarter without a target is not evaluated

    Example: No target for the first quarter
      Given a contract under the institutional scheme with the lines
        | line | weight | target | q2 | q3 | q4 | cumulative | better | measured |
        | H1   | 100    | 30     | 10 | 20 | 30 | yes        | higher | sum      |
      And the records of 2025/26 show
        | line | achieved | date       |
        | H1   | 12       | 2025-09-30 |
      When the contract is scored for quarter 1 of 2025/26
      Then line "H1" is not evaluated
