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

  Rule: Every line of a contract is a metric, weighted as the contract says, on a scale of 1 to 5

    Example: A target just met and a target passed by half
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
      And the category of "library" is "Productive"

    Example: The index of the office is no metric of itself
      Given the office "library" has a contract for 2025/26 with the lines
        | line | kpi     | weight | target | measured |
        | L1   | KPI-005 | 90     | 100    | sum      |
        | L2   | KPI-058 | 10     | 4      | latest   |
      And these lines achieved
        | line | achieved |
        | L1   | 100      |
        | L2   | 2        |
      When the indices of 2025/26 are computed
      Then the index of "library" is 3

  Rule: A category starts at its limit

    Example: Exactly at the limit
      Given the office "library" has a contract for 2025/26 with the lines
        | line | kpi     | weight | target |
        | L1   | KPI-005 | 100    | 1000   |
      And these lines achieved
        | line | achieved |
        | L1   | 1000     |
      When the indices of 2025/26 are computed
      Then the category of "library" is "Productive"

    Example: Just below it, even where the printed number is the same
      Given the office "library" has a contract for 2025/26 with the lines
        | line | kpi     | weight | target |
        | L1   | KPI-005 | 100    | 1000   |
      And these lines achieved
        | line | achieved |
        | L1   | 999      |
      When the indices of 2025/26 are computed
      Then the index of "library" is 2.998
      And the category of "library" is "Fairly productive"

  Rule: Officers are parts of their office, offices and Members are parts of the Assembly

    Example: From the officer to the Assembly
      Given the Assembly has a contract for 2025/26 with the lines
        | line | kpi     | weight | target |
        | A1   | KPI-001 | 100    | 4      |
      And the office "library" has a contract for 2025/26 with the lines
        | line | kpi     | weight | target |
        | L1   | KPI-005 | 100    | 100    |
      And the officer "librarian" of "library" has a contract for 2025/26 with the lines
        | line | kpi     | weight | target |
        | P1   | KPI-054 | 100    | 10     |
      And the officer "member-1" of "county-assembly" has a contract for 2025/26 with the lines
        | line | kpi     | weight | target |
        | M1   | KPI-045 | 100    | 4      |
      And these lines achieved
        | line | achieved |
        | A1   | 4        |
        | L1   | 100      |
        | P1   | 20       |
        | M1   | 8        |
      When the indices of 2025/26 are computed
      Then the index of "librarian" is 5
      And the index of "library" is 3.80
      And the index of "county-assembly" is 3.52

  Rule: What was not evaluated is carried upward with its weight, never as zero

    Example: An officer without records
      Given the office "library" has a contract for 2025/26 with the lines
        | line | kpi     | weight | target |
        | L1   | KPI-005 | 100    | 100    |
      And the officer "librarian" of "library" has a contract for 2025/26 with the lines
        | line | kpi     | weight | target |
        | P1   | KPI-054 | 100    | 10     |
      And these lines achieved
        | line | achieved |
        | L1   | 100      |
      When the indices of 2025/26 are computed
      Then the index of "library" has no value, with 60 percent evaluated
      And the index of "library" lies between 2.20 and 3.80

  Rule: Each quarter has its index

    Example: Half the target in the first quarter, all of it in the second
      Given the office "library" has a contract for 2025/26 with the lines
        | line | kpi     | weight | target |
        | L1   | KPI-005 | 100    | 40     |
      And these lines achieved
        | line | achieved | date       |
        | L1   | 5        | 2025-09-30 |
        | L1   | 10       | 2025-10-01 |
      When the indices of 2025/26 are computed
      Then the index of "library" in quarter 1 is 2
      And the index of "library" in quarter 2 is 3

  Rule: It is told how firm a category is when weights move by a tenth

    Example: A category far from its limits holds
      Given the office "library" has a contract for 2025/26 with the lines
        | line | kpi     | weight | target |
        | L1   | KPI-005 | 50     | 100    |
        | L2   | KPI-041 | 50     | 100    |
      And these lines achieved
        | line | achieved |
        | L1   | 100      |
        | L2   | 150      |
      When the indices of 2025/26 are computed
      Then the category of "library" holds when weights move

    Example: A category at its limit does not
      Given the office "library" has a contract for 2025/26 with the lines
        | line | kpi     | weight | target |
        | L1   | KPI-005 | 50     | 100    |
        | L2   | KPI-041 | 50     | 100    |
      And these lines achieved
        | line | achieved |
        | L1   | 50       |
        | L2   | 150      |
      When the indices of 2025/26 are computed
      Then the category of "library" is "Productive"
      And the category of "library" becomes "Fairly productive" when the weight of "L1" goes up
      And the category of "library" becomes "Productive" when the weight of "L1" goes down
