@clause:PMP-4.2
Feature: Productivity Mainstreaming Policy, section 4.2: success is measured by improvement and by satisfaction
  Scores can be compared with those of the year before. On the scale from 1 (best) to 5 a lower composite is an improvement.

  Rule: A lower composite is the better one

    Example: 2.40 is better than 2.41
      When a score of 2.40 is graded under the institutional scheme
      Then the grade is "Excellent"

    Example: 2.41 is worse than 2.40
      When a score of 2.41 is graded under the institutional scheme
      Then the grade is "Very Good"

  Rule: A survey score is a line like any other

    Example: Satisfaction of 82.5 percent against a target of 75
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better |
        | V1   | 100    | 75     | higher |
      And the records of 2025/26 show
        | line | achieved |
        | V1   | 82.5     |
      When the contract is scored for 2025/26
      Then line "V1" has the raw score 2.80
      And the grade is "Very Good"

  Rule: Success is growth of the index by a tenth from year to year, like for like

    Example: Exactly a tenth
      Given the office "library" has a contract for 2024/25 with the lines
        | line | kpi     | weight | target |
        | L1   | KPI-005 | 100    | 100    |
      And the office "library" has a contract for 2025/26 with the lines
        | line | kpi     | weight | target |
        | L2   | KPI-005 | 100    | 100    |
      And these lines achieved
        | line | achieved | date       |
        | L1   | 100      | 2025-06-30 |
        | L2   | 115      | 2025-07-01 |
      When the indices of 2025/26 are computed
      Then the index of "library" has grown by 10 percent, which reaches the aim

    Example: Less than a tenth
      Given the office "library" has a contract for 2024/25 with the lines
        | line | kpi     | weight | target |
        | L1   | KPI-005 | 100    | 100    |
      And the office "library" has a contract for 2025/26 with the lines
        | line | kpi     | weight | target |
        | L2   | KPI-005 | 100    | 100    |
      And these lines achieved
        | line | achieved | date       |
        | L1   | 100      | 2025-06-30 |
        | L2   | 112      | 2025-07-01 |
      When the indices of 2025/26 are computed
      Then the index of "library" has grown by 8 percent, which misses the aim

    Example: The year before is not at hand
      Given the office "library" has a contract for 2025/26 with the lines
        | line | kpi     | weight | target |
        | L2   | KPI-005 | 100    | 100    |
      And these lines achieved
        | line | achieved |
        | L2   | 115      |
      When the indices of 2025/26 are computed
      Then no growth of "library" is told, since no contract of that year was read

    Example: The year before was not evaluated in full
      Given the office "library" has a contract for 2024/25 with the lines
        | line | kpi     | weight | target |
        | L1   | KPI-005 | 90     | 100    |
        | L3   | KPI-041 | 10     | 100    |
      And the office "library" has a contract for 2025/26 with the lines
        | line | kpi     | weight | target |
        | L2   | KPI-005 | 100    | 100    |
      And these lines achieved
        | line | achieved | date       |
        | L1   | 100      | 2025-06-30 |
        | L2   | 115      | 2025-07-01 |
      When the indices of 2025/26 are computed
      Then no growth of "library" is told, since something was not evaluated then

    Example: The formula did not exist in the year before
      Given the office "library" has a contract for 2023/24 with the lines
        | line | kpi     | weight | target |
        | L1   | KPI-005 | 100    | 100    |
      And these lines achieved
        | line | achieved | date       |
        | L1   | 100      | 2024-06-30 |
      When the indices of 2023/24 are computed
      Then no growth of "library" is told, since no formula was in force
