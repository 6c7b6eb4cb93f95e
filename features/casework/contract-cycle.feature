@contract-cycle
Feature: A performance contract from its draft to the confirmed category
  A contract is negotiated and signed, its year is reported on, reviewed, evaluated by the holder, moderated on evidence, confirmed by a named officer, perhaps appealed,
  and closed (Productivity Mainstreaming Policy, 2.2.3). Nobody types a score, nobody judges the own work, and no category takes effect without a named officer.
  The example is the contract of the Hansard Editor for 2025/26, with the records of that year.

  Rule: The steps come in their order, each by the person whose it is

    Example: A year without a dispute
      Given "hr-1" hands in the draft of the contract on 2025-07-28
      When "hr-1" has the draft checked
      And "hansard-editor" notes that the parties agree, on 2025-08-01
      And "hr-1" notes the signature, on 2025-08-20
      Then the contract is signed, as version 1
      When "hr-1" reports on quarter 1, on 2025-10-10
      And "hr-1" notes the mid-year review, on 2026-01-20
      And the records of the year are handed in on 2026-07-15
      And "hansard-editor" says what was achieved, on 2026-07-16
      And "hr-1" moderates with reasons, on 2026-07-17
      Then no category takes effect
      When "clerk" confirms the category, on 2026-07-20
      Then the category "Excellent" takes effect, confirmed by "clerk"
      When "hr-1" closes the cycle, on 2026-09-01
      Then nothing is awaited any more

    Example: An appeal is decided by somebody who has neither moderated nor confirmed
      Given a contract whose category was confirmed by "clerk"
      When "hansard-editor" appeals, on 2026-07-24
      And "hr-1" evaluates again, on 2026-07-27
      And "board" dismisses the appeal, on 2026-07-30
      Then the category "Excellent" takes effect, confirmed by "clerk"
      When "hr-1" closes the cycle, on 2026-09-01
      Then nothing is awaited any more

  Rule: What comes too early is refused, and nothing changes

    Example: A draft that nobody has checked cannot be signed
      Given "hr-1" hands in the draft of the contract on 2025-07-28
      When "hr-1" notes the signature, on 2025-08-20
      Then the step is refused, because it is not its turn
      And the contract is not signed

    Example: A contract cannot be signed on a day that has not come
      Given "hr-1" hands in the draft of the contract on 2025-07-28
      When "hr-1" has the draft checked
      And "hansard-editor" notes that the parties agree, on 2025-08-01
      And "hr-1" notes on 2025-08-01 that it was signed on 2025-08-20
      Then the step is refused, because that cannot be so
      And the contract is not signed

    Example: Nobody evaluates a year that has not ended
      Given a contract that was signed on 2025-08-20
      When "hansard-editor" says what was achieved, on 2026-06-30
      Then the step is refused, because that cannot be so

    Example: What was not moderated cannot be confirmed
      Given a contract whose holder has said what was achieved
      When "clerk" confirms the category, on 2026-07-20
      Then the step is refused, because it is not its turn
      And no category takes effect

  Rule: Moderation rests on evidence: each difference from what the holder said needs a reason

    Example: A difference without a reason
      Given a contract whose holder has said what was achieved
      When "hr-1" moderates without reasons, on 2026-07-17
      Then the step is refused, because something has to be said: "reason.HED-2, reason.HED-3, reason.HED-4, reason.HED-5"

  Rule: Nobody judges the own work

    Example: Another officer cannot evaluate in the place of the holder
      Given a contract that was signed on 2025-08-20
      When "hr-1" says what was achieved, on 2026-07-16
      Then the step is refused, because it is for another person

    Example: Who has moderated does not confirm
      Given a contract that was moderated by "hr-1"
      When "hr-1" confirms the category, on 2026-07-20
      Then the step is refused, because it is for another person
      And no category takes effect

    Example: Who has confirmed does not decide the appeal
      Given a contract whose category was confirmed by "clerk"
      When "hansard-editor" appeals, on 2026-07-24
      And "hr-1" evaluates again, on 2026-07-27
      And "clerk" dismisses the appeal, on 2026-07-30
      Then the step is refused, because it is for another person
