@clause:PFMA-117-8
Feature: Public Finance Management Act, section 117(8): publish the Fiscal Strategy Paper within 7 days
  The County Treasury publishes the paper within seven days of submitting it. The 2026 amendment did not change this.

  Rule: The day of submission is not counted and the seventh day is in time

    Example: Published on the last day, Tuesday 9 March
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2027-03-02
      And "cfsp-published" happened on 2027-03-09
      When BUD-03 is checked on 2027-03-09
      Then the duty is met
      And the last day was 2027-03-09
      And the finding cites PFMA-117-8

    Example: Published on the day before, Monday 8 March
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2027-03-02
      And "cfsp-published" happened on 2027-03-08
      When BUD-03 is checked on 2027-03-08
      Then the duty is met
      And the last day was 2027-03-09

    Example: Published on the day after
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2027-03-02
      And "cfsp-published" happened on 2027-03-10
      When BUD-03 is checked on 2027-03-10
      Then it is late by 1 day
      And the last day was 2027-03-09

    Example: Not yet published on the last day
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2027-03-02
      When BUD-03 is checked on 2027-03-09
      Then the clock is still running
      And the last day is 2027-03-09

    Example: Still not published on the day after
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2027-03-02
      When BUD-03 is checked on 2027-03-10
      Then it is overdue by 1 day
      And the last day was 2027-03-09

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 29 March, Easter Monday: published on Tuesday 30 March
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2027-03-22
      And "cfsp-published" happened on 2027-03-30
      When BUD-03 is checked on 2027-03-30
      Then the duty is met
      And the last day was 2027-03-30

    Example: Published on the day after the moved day
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2027-03-22
      And "cfsp-published" happened on 2027-03-31
      When BUD-03 is checked on 2027-03-31
      Then it is late by 1 day
      And the last day was 2027-03-30

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 29 March: Good Friday.

    Example: Saturdays count: the last day is Saturday 30 March
      Given Saturdays count
      And the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2024-03-22
      When BUD-03 is checked on 2024-03-31
      Then it is overdue by 1 day
      And the last day was 2024-03-30
      And the last arguable day is 2024-04-02

    Example: Saturdays are excluded: the last day is Tuesday 2 April
      Given Saturdays are excluded
      And the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2024-03-22
      When BUD-03 is checked on 2024-03-31
      Then the clock is still running
      And the last day is 2024-04-02

  Rule: Without the day of submission nobody can say whether it was in time

    Example: Published, but the day of submission is not recorded
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-published" happened on 2027-03-09
      When BUD-03 is checked on 2027-03-09
      Then we cannot tell

  Rule: The period is the same before and after the amendment

    Example: Submitted on 24 September 2026
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2026-09-24
      When BUD-03 is checked on 2026-09-25
      Then the clock is still running
      And the last day is 2026-10-01

    Example: Submitted on 25 September 2026
      Given the fiscal-strategy-paper "kisumu-cfsp-2027-28"
      And "cfsp-submitted" happened on 2026-09-25
      When BUD-03 is checked on 2026-09-26
      Then the clock is still running
      And the last day is 2026-10-02
