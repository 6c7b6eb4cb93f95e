Feature: Before a rule is changed it is known whose verdict changes, and by which cell
  A policy officer edits a copy of the workbooks. The records of 2025/26 (an example with invented figures) are evaluated by the shipped
  rulebook and by the copy.

  Rule: Who lies between the old limit of a grade and the new one moves

    Example: Of the institutional grades Good ends at 3.40 in place of 3.60; Finance and Accounts has 3.4609
      Given a copy of the rulebook in which "Limit" of "INST-3" in "bands" is "3.40"
      When the records of 2025/26 are evaluated by both
      Then the contract "finance-accounts-2025-26" moves from "Good" to "Fair"
      And that comes from "Limit" of "INST-3" alone
      And no other contract and no duty moves

    Example: Of the staff grades Good starts at 75 in place of 80, but nobody has a score below 96
      Given a copy of the rulebook in which "Limit" of "STAFF-3" in "bands" is "75"
      When the records of 2025/26 are evaluated by both
      Then no contract and no duty moves

  Rule: A longer period moves the acts that were late by less

    Example: A Bill passed on 22 October 2025 was forwarded on 10 November, the 19th day
      Given a copy of the rulebook in which "Period" of "LEG-01" in "timelines" is "21"
      When the records of 2025/26 are evaluated by both
      Then LEG-01 of the matter "lake-front-markets-bill-2025" moves from "met-late" to "met"
      And that comes from "Period" of "LEG-01" alone

  Rule: What is written beside a rule changes no verdict

    Example: A note
      Given a copy of the rulebook in which "Note" of "LEG-01" in "timelines" is "Read again in 2026"
      When the records of 2025/26 are evaluated by both
      Then no contract and no duty moves
