@clause:PC-GUIDELINES
Feature: The same word means different things in two schemes
  A grade names its scheme. No grade is turned into another scheme's: each scheme computes its own score from targets and achievements, and grades that.

  Rule: One achievement, two schemes, two grades

    Scenario Outline: <percent> percent of the target is <department> for a department and <person> for a person
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better |
        | L1   | 100    | 100    | higher |
      And the records of 2025/26 show
        | line | achieved  |
        | L1   | <percent> |
      When the contract is scored for 2025/26
      Then the grade is "<department>"
      And the grade names its scheme, "Institutional performance contract (1 best to 5 worst)"
      Given a contract under the staff scheme with the lines
        | line | weight | target | better |
        | L1   | 100    | 100    | higher |
      When the contract is scored for 2025/26
      Then the grade is "<person>"
      And the grade names its scheme, "Staff performance appraisal (percent of agreed targets)"

      Examples:
        | percent | department | person    |
        | 130     | Excellent  | Excellent |
        | 129     | Very Good  | Excellent |
        | 101     | Very Good  | Excellent |
        | 100     | Very Good  | Very Good |
        | 89      | Good       | Good      |
        | 75      | Good       | Fair      |
        | 55      | Fair       | Poor      |

  Rule: A score is graded on the bands of its own scheme only

    Scenario Outline: A score of <score> is <grade> on the scheme <scheme>
      When a score of <score> is graded under the <scheme> scheme
      Then the grade is "<grade>"

      Examples:
        | score | scheme               | grade            |
        | 4.5   | institutional        | Poor             |
        | 4.5   | institutional-mirror | Excellent        |
        | 4.5   | productivity         | Highly productive |
        | 75    | staff                | Fair             |
        | 75    | staff-values         | Good             |
