@clause:PMP-2.3.3
Feature: Productivity Mainstreaming Policy, section 2.3.3: services are digitalised step by step
  A line may have parts with weights of their own that total 100. It is scored in percent of the completed parts.

  Rule: A part counts with its weight and its completed share

    Example: One part complete, one half done, one not begun
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | measured   | parts               |
        | D1   | 100    | 100    | higher | milestones | P1 10, P2 60, P3 30 |
      And the records of 2025/26 show
        | line | achieved | of |
        | P1   | 1        | 1  |
        | P2   | 4        | 8  |
      When the contract is scored for 2025/26
      Then line "D1" achieved 40

    Example: More than complete is complete
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | measured   | parts        |
        | D1   | 100    | 100    | higher | milestones | P1 40, P2 60 |
      And the records of 2025/26 show
        | line | achieved | of |
        | P1   | 3        | 2  |
      When the contract is scored for 2025/26
      Then line "D1" achieved 40

  Rule: The weights of the parts total 100

    Example: 99 is refused
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | measured   | parts        |
        | D1   | 100    | 100    | higher | milestones | P1 40, P2 59 |
      When the contract is handed in
      Then it is refused: SUB_INDICATOR_WEIGHTS

    Example: 100 is accepted
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | measured   | parts        |
        | D1   | 100    | 100    | higher | milestones | P1 40, P2 60 |
      When the contract is handed in
      Then it is accepted

  Rule: Without any report of a part the line is not evaluated

    Example: Nothing is recorded
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | measured   | parts        |
        | D1   | 100    | 100    | higher | milestones | P1 40, P2 60 |
      When the contract is scored for 2025/26
      Then line "D1" is not evaluated
