@clause:COK-196-1
Feature: Constitution of Kenya, Article 196(1): the public takes part before the decision
  The assembly lets the public take part in its business. A Bill is the case that is modelled. No number of days is set.

  Rule: Participation comes before the Bill is passed

    Example: Passed after participation
      Given the bill "alcohol-control-bill"
      And "participation-held" happened on 2026-03-10
      And "bill-passed" happened on 2026-03-24
      When PP-01 is checked on 2026-03-24
      Then the duty is met
      And the finding cites COK-196-1

    Example: Passed a day before participation
      Given the bill "alcohol-control-bill"
      And "bill-passed" happened on 2026-03-24
      And "participation-held" happened on 2026-03-25
      When PP-01 is checked on 2026-03-31
      Then it is too early by 1 day

  Rule: A Bill passed without recorded participation is a gap in the record until it is filled

    Example: Only the passing is recorded
      Given the bill "alcohol-control-bill"
      And "bill-passed" happened on 2026-03-24
      When PP-01 is checked on 2026-03-31
      Then we cannot tell
      And it is no breach

  Rule: One forum in time is enough, later ones do not undo it

    Example: A second round after the passing
      Given the bill "alcohol-control-bill"
      And "participation-held" happened on 2026-03-10
      And "bill-passed" happened on 2026-03-24
      And "participation-held" happened on 2026-04-14
      When PP-01 is checked on 2026-04-20
      Then the duty is met

  Rule: The Finance Bill is asked the same

    Example: A Finance Bill passed two days before participation
      Given the finance-bill "finance-bill-2027-28"
      And "bill-passed" happened on 2027-06-08
      And "participation-held" happened on 2027-06-10
      When PP-01 is checked on 2027-06-30
      Then it is too early by 2 days
