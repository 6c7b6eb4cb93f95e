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
