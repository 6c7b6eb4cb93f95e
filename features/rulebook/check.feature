Feature: Before a workbook is used its faults are told, and which records they would meet
  A policy officer edits a copy of a workbook and has it checked, together with the records of 2025/26 (an example with invented figures). Nothing
  is changed by a check: the rulebook before it stays in use until every fault that must be fixed is mended.

  Rule: A fault in a cell is told with the cell and with what was meant

    Example: The letter O in place of a zero
      Given an officer's copy of "schemes.xlsx"
      And there "Limit" of "STAFF-3" in "bands" is "8O"
      When the copy is checked with the records of 2025/26
      Then the rulebook is refused
      And "bands!F17" must be fixed, and "80" was meant
      And no record is looked for before that is done

    Example: Nothing was changed
      Given an officer's copy of "schemes.xlsx"
      When the copy is checked with the records of 2025/26
      Then the rulebook can be used
      And nothing needs a look

  Rule: Numbers that no row takes in are told, and the contracts whose score lies there

    Example: Poor ends at 4.80 in place of 5; the worst score of 2025/26 is far better
      Given an officer's copy of "schemes.xlsx"
      And there "Limit" of "INST-5" in "bands" is "4.80"
      When the copy is checked with the records of 2025/26
      Then no row of "bands" answers a score above 4.80 and up to 5
      And no record falls there

    Example: Poor starts at 10 in place of 0; whoever has no score yet can still come to lie there
      Given an officer's copy of "schemes.xlsx"
      And there "Limit" of "STAFF-5" in "bands" is "10"
      When the copy is checked with the records of 2025/26
      Then no row of "bands" answers a score from 0 and below 10
      And no record falls there
      And it cannot be told of the contract "member-ward-1-2025-26", whose line "MW1-4" is not evaluated
      And nothing is open about the contract "hansard-editor-2025-26"

  Rule: Days on which no row is in force are told, and whoever asks on one of them; a contract asks on the last day of its period

    Example: No formula for falling targets in June and July 2026
      Given an officer's copy of "schemes.xlsx"
      And there "In force to" of "INST-LOWER" in "formulas" is "2026-05-31"
      And there "LATER" is a copy of "INST-LOWER" in "formulas", in force from 2026-08-01
      When the copy is checked with the records of 2025/26
      Then the days between "INST-LOWER" and "LATER" have no row in "formulas"
      And the line "FNA-A2" of the contract "finance-accounts-2025-26" falls there, with the rows R083 and R198
      And no line "FNA-A1" falls there
      And the score of "finance-accounts-2025-26" is that of the shipped rulebook

    Example: No formula for falling targets in July 2026, when the year is over
      Given an officer's copy of "schemes.xlsx"
      And there "In force to" of "INST-LOWER" in "formulas" is "2026-06-30"
      And there "LATER" is a copy of "INST-LOWER" in "formulas", in force from 2026-08-01
      When the copy is checked with the records of 2025/26
      Then the days between "INST-LOWER" and "LATER" have no row in "formulas"
      And no record falls there

  Rule: Two wordings that are law on the same days are told, and the matters whose clock started then

    Example: Of LEG-01 the earlier wording ends on the day on which the later begins, and a Bill was passed on it
      Given an officer's copy of "timelines.xlsx"
      And there "In force from" of "LEG-01" in "timelines" is "2025-10-22"
      And there "LEG-01-old" is a copy of "LEG-01" in "timelines", in force up to 2025-10-22
      When the copy is checked with the records of 2025/26
      Then "LEG-01-old" and "LEG-01" are law on the same days
      And LEG-01 of the matter "lake-front-markets-bill-2025" falls there, with the row R051
      And no other record falls there

    Example: The same, and the Bill was passed on the day after
      Given an officer's copy of "timelines.xlsx"
      And there "In force from" of "LEG-01" in "timelines" is "2025-10-21"
      And there "LEG-01-old" is a copy of "LEG-01" in "timelines", in force up to 2025-10-21
      When the copy is checked with the records of 2025/26
      Then "LEG-01-old" and "LEG-01" are law on the same days
      And no record falls there

    Example: The earlier wording ends on the day before the later begins
      Given an officer's copy of "timelines.xlsx"
      And there "In force from" of "LEG-01" in "timelines" is "2025-10-22"
      And there "LEG-01-old" is a copy of "LEG-01" in "timelines", in force up to 2025-10-21
      When the copy is checked with the records of 2025/26
      Then nothing needs a look
