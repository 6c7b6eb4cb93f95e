Feature: What an office hands in is kept as it was, and corrected by adding
  A file of activities is taken into the ledger whole, with who handed it in, for which period and when. Its rows are never changed: a
  correction is another row that names the earlier one and says why.

  Background:
    Given the office "clerk" handed in for "2025/26-Q2" on 2026-01-10
      | activity_id | date       | matter | matter_type | event             |
      | A1          | 2025-10-06 | roads  | petition    | petition-received |
      | A2          | 2025-10-16 | water  | petition    | petition-received |

  Rule: The same file again is the same submission

    Example: Two officers hand in one file
      When the same file is handed in again on 2026-01-12
      Then it is submission 1 already, and nothing is entered

  Rule: A row counts as known from the day it was handed in, unless its file says an earlier one

    Example: The day before, and the day
      Then as known on 2026-01-09 the ledger has nothing
      And as known on 2026-01-10 the ledger has "A1, A2"

    Example: The register shows that the row was written on 15 December
      When the office "clerk" hands in for "2025/26-Q2" on 2026-01-11
        | activity_id | date       | matter | matter_type | event             | recorded_on |
        | A3          | 2025-12-12 | trees  | petition    | petition-received | 2025-12-15  |
      Then as known on 2025-12-14 the ledger has nothing
      And as known on 2025-12-15 the ledger has "A3"

  Rule: A correction takes effect from the day it was handed in, and the earlier row is not removed

    Example: The petition was received a day later than was written
      When the office "clerk" hands in for "2025/26-Q2" on 2026-02-03
        | activity_id | date       | matter | matter_type | event             | corrects | reason              |
        | A4          | 2025-10-07 | roads  | petition    | petition-received | A1       | the stamp says so   |
      Then as known on 2026-02-02 the ledger has "A1, A2"
      And as known on 2026-02-03 the ledger has "A2, A4"

    Example: A row that should not have been there is withdrawn by one that says nothing else
      When the office "clerk" hands in for "2025/26-Q2" on 2026-02-03
        | activity_id | date       | matter | matter_type | event | corrects | reason           |
        | A4          | 2026-02-03 |        |             |       | A2       | a draft          |
      Then as known on 2026-02-02 the ledger has "A1, A2"
      And as known on 2026-02-03 the ledger has "A1"

    Example: A row is corrected once; then its correction is
      Given the office "clerk" handed in for "2025/26-Q2" on 2026-02-03
        | activity_id | date       | matter | matter_type | event             | corrects | reason            |
        | A4          | 2025-10-07 | roads  | petition    | petition-received | A1       | the stamp says so |
      When the office "clerk" hands in for "2025/26-Q2" on 2026-02-04
        | activity_id | date       | matter | matter_type | event             | corrects | reason         |
        | A5          | 2025-10-08 | roads  | petition    | petition-received | A1       | a second stamp |
      Then the row "A5" is refused because of "CORRECTED_TWICE"

  Rule: What is refused is kept until it is mended

    Example: A day that the calendar does not have
      Given the office "clerk" handed in for "2025/26-Q2" on 2026-01-11
        | activity_id | date       | matter | matter_type | event             |
        | A3          | 2025-11-31 | trees  | petition    | petition-received |
      Then the row "A3" is refused because of "IMPOSSIBLE_DATE"
      And 1 row is to be mended
      When the office "clerk" hands in for "2025/26-Q2" on 2026-01-12
        | activity_id | date       | matter | matter_type | event             |
        | A3          | 2025-11-30 | trees  | petition    | petition-received |
      Then no row is to be mended

    Example: An id that is there already is not used for something else
      When the office "clerk" hands in for "2025/26-Q2" on 2026-01-11
        | activity_id | date       | matter | matter_type | event             |
        | A1          | 2025-10-06 | roads  | petition    | petition-received |
        | A2          | 2025-10-17 | water  | petition    | petition-received |
      Then the row "A2" is refused because of "DUPLICATE_ID"
      And 1 row was there already

  Rule: A late submission is taken, and its lateness told

    Example: The last day is 15 January, fifteen days after the quarter (a default that nobody confirmed)
      When the office "clerk" hands in for "2025/26-Q2" on 2026-01-15
        | activity_id | date       | matter | matter_type | event             |
        | A6          | 2025-10-06 | trees  | petition    | petition-received |
      Then the submission is in time

    Example: The day after
      When the office "clerk" hands in for "2025/26-Q2" on 2026-01-16
        | activity_id | date       | matter | matter_type | event             |
        | A6          | 2025-10-06 | trees  | petition    | petition-received |
      Then the submission is late by 1 day

  Rule: A spreadsheet is handed in like a file of lines, and is data only

    Example: What is typed counts; a cell with a formula is refused with its address
      When the office "clerk" hands in a spreadsheet for "2025/26-Q2" on 2026-01-11
        | activity_id | date       | matter | matter_type | event             |
        | A3          | 2025-12-12 | trees  | petition    | petition-received |
        | A4          | =TODAY()   | ponds  | petition    | petition-received |
        | A5          | 2025-12-12 | wells  | petition    | petition-recieved |
      Then the row "A4" is refused because of "FORMULA_CELL"
      And the fault of the row "A4" is in the cell "Sheet1!B3"
      And the fault of the row "A5" is in the cell "Sheet1!E4"
      And as known on 2026-01-11 the ledger has "A1, A2, A3"

    Example: A fault that shows only beside what was handed in before has its cell too
      When the office "clerk" hands in a spreadsheet for "2025/26-Q2" on 2026-01-11
        | activity_id | date       | matter | matter_type | event             |
        | A1          | 2025-10-07 | roads  | petition    | petition-received |
        | A3          | 2025-12-12 | trees  | petition    | petition-received |
      Then the row "A1" is refused because of "DUPLICATE_ID"
      And the fault of the row "A1" is in the cell "Sheet1!A2"

  Rule: An office is handed out a file with a row for everything that its contracts need

    Example: Only the rows that were filled in are handed in
      Given the office "clerk" was handed out a template for the indicators "CLK-1, CLK-2, CLK-3"
      When it fills in the row of "CLK-2" with the day 2025-12-12 and hands it in for "2025/26-Q2" on 2026-01-11
      Then 1 row was read and entered
      And the ledger knows of "CLK-2" on 2025-12-12
