@clause:PMP-1.3
Feature: Productivity Mainstreaming Policy, section 1.3: service delivery improves while cost falls
  Some lines are better when they fall, such as the ratio of pending bills.

  Rule: Half the falling target is as good as half again the rising one

    Example: Pending bills of 1 percent against a target of 2 percent
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better |
        | P1   | 100    | 2      | lower  |
      And the records of 2025/26 show
        | line | achieved |
        | P1   | 1        |
      When the contract is scored for 2025/26
      Then line "P1" has the raw score 2.00
      And the grade is "Excellent"

    Example: Pending bills on target
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better |
        | P1   | 100    | 2      | lower  |
      And the records of 2025/26 show
        | line | achieved |
        | P1   | 2        |
      When the contract is scored for 2025/26
      Then line "P1" has the raw score 3.00
      And the grade is "Very Good"

    Example: Pending bills just above target
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better |
        | P1   | 100    | 2      | lower  |
      And the records of 2025/26 show
        | line | achieved |
        | P1   | 2.02     |
      When the contract is scored for 2025/26
      Then line "P1" has the raw score 3.02
      And the grade is "Good"

  Rule: The wage bill takes no more than 35 percent of revenue

    Example: On the limit
      Given the Assembly has a contract for 2025/26 with the lines
        | line | kpi     | weight | target | better | measured |
        | W1   | KPI-033 | 100    | 35     | lower  | ratio    |
      And these lines achieved
        | line | achieved | of  |
        | W1   | 350      | 1000 |
      When the indices of 2025/26 are computed
      Then the wage bill of 35 percent is within the limit

    Example: The share that the policy cites
      Given the Assembly has a contract for 2025/26 with the lines
        | line | kpi     | weight | target | better | measured |
        | W1   | KPI-033 | 100    | 35     | lower  | ratio    |
      And these lines achieved
        | line | achieved | of   |
        | W1   | 460      | 1000 |
      When the indices of 2025/26 are computed
      Then the wage bill of 46 percent is above the limit
