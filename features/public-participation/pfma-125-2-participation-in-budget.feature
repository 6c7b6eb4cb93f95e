@clause:PFMA-125-2
Feature: Public Finance Management Act, section 125(2): the public takes part in the budget process
  The executive member for finance lets the public take part before the estimates are submitted.

  Rule: Participation comes before the submission

    Example: Submitted after participation
      Given the budget-estimates "kisumu-budget-2026-27"
      And "participation-held" happened on 2026-03-17
      And "estimates-submitted" happened on 2026-04-30
      When PP-02 is checked on 2026-04-30
      Then the duty is met
      And the finding cites PFMA-125-2

    Example: Submitted a day before participation
      Given the budget-estimates "kisumu-budget-2026-27"
      And "estimates-submitted" happened on 2026-04-30
      And "participation-held" happened on 2026-05-01
      When PP-02 is checked on 2026-05-10
      Then it is too early by 1 day

  Rule: A submission without recorded participation is a gap in the record

    Example: Only the submission is recorded
      Given the budget-estimates "kisumu-budget-2026-27"
      And "estimates-submitted" happened on 2026-04-30
      When PP-02 is checked on 2026-05-10
      Then we cannot tell

  Rule: Participation without a submission is never late here

    Example: Participation held, estimates awaited
      Given the budget-estimates "kisumu-budget-2026-27"
      And "participation-held" happened on 2026-03-17
      When PP-02 is checked on 2026-06-30
      Then the clock is still running
