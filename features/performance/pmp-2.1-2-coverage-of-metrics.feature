@clause:PMP-2.1-2
Feature: Productivity Mainstreaming Policy, section 2.1(2): metrics cover legislation, oversight, administration and impact
  The share of duties done in time is computed from the findings. Nobody types it again.

  Rule: The share counts duties that were due in the year

    Example: Three Bills of four delivered in time
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | measured              |
        | B1   | 100    | 100    | higher | share-in-time: LEG-01 |
      And the Bill "bill-one" was passed on 2025-08-05 and delivered to the Governor on 2025-08-19
      And the Bill "bill-two" was passed on 2025-10-07 and delivered to the Governor on 2025-10-15
      And the Bill "bill-three" was passed on 2026-02-10 and delivered to the Governor on 2026-02-24
      And the Bill "bill-four" was passed on 2026-03-03 and delivered to the Governor on 2026-03-18
      When the contract is scored for 2025/26
      Then line "B1" achieved 75
      And line "B1" has the raw score 3.50

    Example: All in time
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | measured              |
        | B1   | 100    | 100    | higher | share-in-time: LEG-01 |
      And the Bill "bill-one" was passed on 2025-08-05 and delivered to the Governor on 2025-08-19
      When the contract is scored for 2025/26
      Then line "B1" achieved 100
      And the grade is "Very Good"

  Rule: A duty due in another year is left out

    Example: Due on the last day before the year
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | measured              |
        | B1   | 100    | 100    | higher | share-in-time: LEG-01 |
      And the Bill "bill-old" was passed on 2025-06-16 and delivered to the Governor on 2025-07-04
      When the contract is scored for 2025/26
      Then line "B1" is not evaluated

    Example: Due on the first day of the year
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | measured              |
        | B1   | 100    | 100    | higher | share-in-time: LEG-01 |
      And the Bill "bill-new" was passed on 2025-06-17 and delivered to the Governor on 2025-07-04
      When the contract is scored for 2025/26
      Then line "B1" achieved 0

  Rule: An index is divided by tier, and nothing is lost

    Example: Legislative and oversight metrics add up to the index
      Given the Assembly has a contract for 2025/26 with the lines
        | line | kpi     | weight | target |
        | A1   | KPI-002 | 50     | 60     |
        | A2   | KPI-014 | 50     | 80     |
      And these lines achieved
        | line | achieved |
        | A1   | 60       |
        | A2   | 40       |
      When the indices of 2025/26 are computed
      Then the index of "county-assembly" is 2.50
      And the legislative tier adds 1.50 to the index of "county-assembly"
      And the oversight tier adds 1.00 to the index of "county-assembly"
