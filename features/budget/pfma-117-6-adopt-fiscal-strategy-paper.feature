@clause:PFMA-117-6
Feature: Public Finance Management Act, section 117(6): adopt the Fiscal Strategy Paper within 21 days
  The assembly considers and adopts the paper. Until 24 September 2026 it had fourteen days. The ceilings are not set until it is done.

  Rule: The day of submission is not counted and the twenty-first day is in time

    Example: Adopted on the last day, Monday 22 March
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2027-03-01
      And "cfsp-adopted" happened on 2027-03-22
      When BUD-02 is checked on 2027-03-22
      Then the duty is met
      And the last day was 2027-03-22
      And the finding cites PFMA-117-6

    Example: Adopted on the day after
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2027-03-01
      And "cfsp-adopted" happened on 2027-03-23
      When BUD-02 is checked on 2027-03-23
      Then it is late by 1 day
      And the last day was 2027-03-22

    Example: Not yet adopted on the last day
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2027-03-01
      When BUD-02 is checked on 2027-03-22
      Then the clock is still running
      And the last day is 2027-03-22

    Example: Still not adopted on the day after
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2027-03-01
      When BUD-02 is checked on 2027-03-23
      Then it is overdue by 1 day
      And the last day was 2027-03-22

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Tuesday 1 June, Madaraka Day: adopted on Wednesday 2 June
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2027-05-11
      And "cfsp-adopted" happened on 2027-06-02
      When BUD-02 is checked on 2027-06-02
      Then the duty is met
      And the last day was 2027-06-02

    Example: Adopted on the day after the moved day
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2027-05-11
      And "cfsp-adopted" happened on 2027-06-03
      When BUD-02 is checked on 2027-06-03
      Then it is late by 1 day
      And the last day was 2027-06-02

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 1 January: New Year's Day.

    Example: Saturdays count: the last day is Saturday 2 January
      Given Saturdays count
      And the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2026-12-11
      When BUD-02 is checked on 2027-01-03
      Then it is overdue by 1 day
      And the last day was 2027-01-02
      And the last arguable day is 2027-01-04

    Example: Saturdays are excluded: the last day is Monday 4 January
      Given Saturdays are excluded
      And the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2026-12-11
      When BUD-02 is checked on 2027-01-03
      Then the clock is still running
      And the last day is 2027-01-04

  Rule: The wording in force on the day of submission decides

    Example: Submitted on Thursday 24 September 2026: fourteen days
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2026-09-24
      When BUD-02-old is checked on 2026-09-25
      Then the clock is still running
      And the last day is 2026-10-08

    Example: Submitted on Thursday 24 September 2026: the other wording is silent
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2026-09-24
      When BUD-02 is checked on 2026-09-25
      Then the rule does not apply

    Example: Submitted on Friday 25 September 2026: twenty-one days
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2026-09-25
      When BUD-02 is checked on 2026-09-26
      Then the clock is still running
      And the last day is 2026-10-16

    Example: Submitted on Friday 25 September 2026: the other wording is silent
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2026-09-25
      When BUD-02-old is checked on 2026-09-26
      Then the rule does not apply

  Rule: Under the earlier wording the fourteenth day is in time

    Example: Adopted on Tuesday 5 March 2024
      Given the fiscal-strategy-paper "kisumu-cfsp-2024-25"
      And "cfsp-submitted" happened on 2024-02-20
      And "cfsp-adopted" happened on 2024-03-05
      When BUD-02-old is checked on 2024-03-05
      Then the duty is met
      And the last day was 2024-03-05

    Example: Adopted on the day before, Monday 4 March
      Given the fiscal-strategy-paper "kisumu-cfsp-2024-25"
      And "cfsp-submitted" happened on 2024-02-20
      And "cfsp-adopted" happened on 2024-03-04
      When BUD-02-old is checked on 2024-03-04
      Then the duty is met
      And the last day was 2024-03-05

    Example: Adopted on the day after
      Given the fiscal-strategy-paper "kisumu-cfsp-2024-25"
      And "cfsp-submitted" happened on 2024-02-20
      And "cfsp-adopted" happened on 2024-03-06
      When BUD-02-old is checked on 2024-03-06
      Then it is late by 1 day
      And the last day was 2024-03-05

    Example: Not adopted on the day after
      Given the fiscal-strategy-paper "kisumu-cfsp-2024-25"
      And "cfsp-submitted" happened on 2024-02-20
      When BUD-02-old is checked on 2024-03-06
      Then it is overdue by 1 day
      And the last day was 2024-03-05

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 14 March 2026
      Given Saturdays count
      And the fiscal-strategy-paper "kisumu-cfsp-2026-27"
      And "cfsp-submitted" happened on 2026-02-28
      When BUD-02-old is checked on 2026-03-15
      Then it is overdue by 1 day
      And the last day was 2026-03-14
      And the last arguable day is 2026-03-16

    Example: Saturdays are excluded: the last day is Monday 16 March 2026
      Given Saturdays are excluded
      And the fiscal-strategy-paper "kisumu-cfsp-2026-27"
      And "cfsp-submitted" happened on 2026-02-28
      When BUD-02-old is checked on 2026-03-15
      Then the clock is still running
      And the last day is 2026-03-16
