@clause:PMP-2.2-2
Feature: Productivity Mainstreaming Policy, section 2.2(2): committees' reports and recommendations are tracked
  Completion rates are shares of what was planned. Reports on Bills have a clock of their own.

  Rule: A completion rate is a share of the plan

    Example: Nine of twelve inspections done
      Given a contract under the institutional scheme with the lines
        | line | weight | target | better | measured |
        | O1   | 100    | 100    | higher | ratio    |
      And the records of 2025/26 show
        | line | achieved | of |
        | O1   | 9        | 12 |
      When the contract is scored for 2025/26
      Then line "O1" achieved 75

  Rule: A report on a Bill is in time on the twentieth day after committal

    Example: Tabled on the twentieth day
      Given the bill "tracked-bill"
      And "bill-committed" happened on 2026-02-18
      And "bill-report-tabled" happened on 2026-03-10
      When LEG-14 is checked on 2026-03-31
      Then the duty is met

    Example: Tabled on the day after
      Given the bill "tracked-bill"
      And "bill-committed" happened on 2026-02-18
      And "bill-report-tabled" happened on 2026-03-11
      When LEG-14 is checked on 2026-03-31
      Then it is late by 1 day

  Rule: Silence about an adopted report is seen after three months

    Example: No report on the action taken
      Given the committee-report "roads-committee-report"
      And "committee-report-adopted" happened on 2026-02-17
      When OVS-18 is checked on 2026-05-19
      Then it is overdue by 1 day
      And it is a duty of the executive
