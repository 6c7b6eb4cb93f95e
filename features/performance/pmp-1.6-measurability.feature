@clause:PMP-1.6
Feature: Productivity Mainstreaming Policy, section 1.6: metrics rest on quantities such as output and turnaround
  An achievement is computed from the records of the period in the way that the contract names.

  Rule: Each way of measuring takes all records of the line

    Scenario Outline: Records of 10, 20 and 60 <measured> to <achieved>
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | measured   |
        | M1   | 100    | 100    | higher | <measured> |
      And the records of 2025/26 show
        | line | achieved | date       |
        | M1   | 10       | 2025-08-12 |
        | M1   | 20       | 2025-11-11 |
        | M1   | 60       | 2026-02-10 |
      When the contract is scored for 2025/26
      Then line "M1" achieved <achieved>

      Examples:
        | measured | achieved |
        | sum      | 90       |
        | count    | 3        |
        | mean     | 30       |
        | latest   | 60       |

    Example: Of two rows of one day the later row is the latest
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | measured |
        | M1   | 100    | 100    | higher | latest   |
      And the records of 2025/26 show
        | line | achieved | date       |
        | M1   | 60       | 2026-02-10 |
        | M1   | 70       | 2026-02-10 |
        | M1   | 20       | 2025-11-11 |
      When the contract is scored for 2025/26
      Then line "M1" achieved 70

    Example: A share is the sum of the parts over the sum of the wholes, not the mean of percentages
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | measured |
        | M1   | 100    | 100    | higher | ratio    |
      And the records of 2025/26 show
        | line | achieved | of  | date       |
        | M1   | 1        | 1   | 2025-08-12 |
        | M1   | 49       | 99  | 2026-02-10 |
      When the contract is scored for 2025/26
      Then line "M1" achieved 50

  Rule: A change is told in percent of what there was before

    Scenario Outline: Records of 90 after 100 and 180 after 200 as <measured> are <achieved>
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | measured   |
        | M1   | 100    | 10     | higher | <measured> |
      And the records of 2025/26 show
        | line | achieved | of  | date       |
        | M1   | 90       | 100 | 2025-08-12 |
        | M1   | 180      | 200 | 2026-02-10 |
      When the contract is scored for 2025/26
      Then line "M1" achieved <achieved>

      Examples: used less, grown, and a backlog from 100 at the start to 180 at the end
        | measured          | achieved |
        | reduction         | 10       |
        | gain              | -10      |
        | backlog-reduction | -80      |

  Rule: Turnaround is the mean number of days from the start to the act

    Example: Ten and fourteen days from passing to delivery
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | measured          |
        | M1   | 100    | 12     | lower  | mean-days: LEG-01 |
      And the Bill "bill-one" was passed on 2025-10-07 and delivered to the Governor on 2025-10-17
      And the Bill "bill-two" was passed on 2026-02-10 and delivered to the Governor on 2026-02-24
      When the contract is scored for 2025/26
      Then line "M1" achieved 12
      And line "M1" has the raw score 3.00

    Example: A late Bill counts with its days
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | measured          |
        | M1   | 100    | 12     | lower  | mean-days: LEG-01 |
      And the Bill "bill-one" was passed on 2025-10-07 and delivered to the Governor on 2025-10-17
      And the Bill "bill-two" was passed on 2026-02-10 and delivered to the Governor on 2026-03-06
      When the contract is scored for 2025/26
      Then line "M1" achieved 17

  Rule: Overall labour effectiveness is availability times performance times quality

    Example: The textbook case, 36 hours of 40 at 90 of 100 with 88 of 90 good
      Given the officer "librarian" of "library" has a contract for 2025/26 with the lines
        | line | kpi     | weight | target | measured |
        | P1   | KPI-053 | 40     | 100    | ratio    |
        | P2   | KPI-054 | 30     | 100    | ratio    |
        | P3   | KPI-055 | 30     | 100    | ratio    |
      And these lines achieved
        | line | achieved | of  |
        | P1   | 36       | 40  |
        | P2   | 90       | 100 |
        | P3   | 88       | 90  |
      When the indices of 2025/26 are computed
      Then the labour effectiveness of "librarian" is 79.2 percent

    Example: A factor is missing
      Given the officer "librarian" of "library" has a contract for 2025/26 with the lines
        | line | kpi     | weight | target | measured |
        | P1   | KPI-053 | 60     | 100    | ratio    |
        | P2   | KPI-054 | 40     | 100    | ratio    |
      And these lines achieved
        | line | achieved | of  |
        | P1   | 36       | 40  |
        | P2   | 90       | 100 |
      When the indices of 2025/26 are computed
      Then the labour effectiveness of "librarian" is not known
