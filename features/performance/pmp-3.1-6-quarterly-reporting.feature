@clause:PMP-3.1-6
Feature: Productivity Mainstreaming Policy, section 3.1, activity 6: data and reports are due each quarter
  The policy sets no number of days. Quarters run from July, October, January and April.

  Rule: A record belongs to the quarter of its date

    Scenario Outline: A record of <date> is of quarter <quarter>
      Given a contract under the institutional scheme with the lines
        | line | weight | target | q1 | q2 | q3 | q4 | better | measured |
        | Q1   | 100    | 4      | 1  | 1  | 1  | 1  | higher | count    |
      And the records of 2025/26 show
        | line | achieved | date   |
        | Q1   | 1        | <date> |
      When the contract is scored for quarter <quarter> of 2025/26
      Then line "Q1" achieved 1

      Examples:
        | date       | quarter |
        | 2025-07-01 | 1       |
        | 2025-09-30 | 1       |
        | 2025-10-01 | 2       |
        | 2025-12-31 | 2       |
        | 2026-01-01 | 3       |
        | 2026-03-31 | 3       |
        | 2026-04-01 | 4       |
        | 2026-06-30 | 4       |

    Scenario Outline: A record of <date> is not of quarter <quarter>
      Given a contract under the institutional scheme with the lines
        | line | weight | target | q1 | q2 | q3 | q4 | better | measured |
        | Q1   | 100    | 4      | 1  | 1  | 1  | 1  | higher | count    |
      And the records of 2025/26 show
        | line | achieved | date   |
        | Q1   | 1        | <date> |
      When the contract is scored for quarter <quarter> of 2025/26
      Then line "Q1" is not evaluated

      Examples:
        | date       | quarter |
        | 2025-06-30 | 1       |
        | 2025-10-01 | 1       |
        | 2025-09-30 | 2       |
        | 2026-01-01 | 2       |
        | 2025-12-31 | 3       |
        | 2026-07-01 | 4       |
