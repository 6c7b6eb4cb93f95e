@clause:PMP-2.3.2
Feature: Productivity Mainstreaming Policy, section 2.3.2: incentives, training and what else follows a grade
  The policy links incentives and training to results. What is recommended stands in a table, always for a named office
  to confirm; nothing takes effect by itself.

  Rule: Nothing is recommended before the period is over

    Example: On the day before the last
      Given a signed contract under the staff scheme with the lines
        | line | weight | target | better |
        | S1   | 100    | 100    | higher |
      And the registers of 2025/26 show
        | line | achieved |
        | S1   | 70       |
      When the year is reviewed on 2026-06-29
      Then nothing is recommended yet: "not-over"

    Example: On the last day
      Given a signed contract under the staff scheme with the lines
        | line | weight | target | better |
        | S1   | 100    | 100    | higher |
      And the registers of 2025/26 show
        | line | achieved |
        | S1   | 70       |
      When the year is reviewed on 2026-06-30
      Then a training is recommended for the "Director, Human Resource" to confirm, under "Productivity Mainstreaming Policy 2025, 2.3.2"

  Rule: Without a grade nothing is recommended

    Example: One of two lines has no record
      Given a signed contract under the staff scheme with the lines
        | line | weight | target | better |
        | S1   | 50     | 100    | higher |
        | S2   | 50     | 100    | higher |
      And the registers of 2025/26 show
        | line | achieved |
        | S1   | 70       |
      When the year is reviewed on 2026-07-31
      Then nothing is recommended yet: "no-grade"
