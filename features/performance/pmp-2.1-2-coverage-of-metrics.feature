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
