Feature: Fresh workbooks can be written at any time
  They have instructions, notes, drop-downs and locks, in English or Kiswahili. Headings and words of the tables are the same in both.

  Rule: With the rows of the rulebook they say what the rulebook says

    Example: In English, with all rows
      When fresh workbooks are written
      Then there is one for each workbook of the rulebook
      And "timelines.xlsx" begins with "Timelines"
      And the notes, drop-downs and locks of "bands" in "schemes.xlsx" are those of the shipped one
      When the copy is compared with the shipped rulebook
      Then the difference is told as "say the same."

  Rule: Without rows they are forms to be filled in

    Example: In Kiswahili, for an office that starts anew
      When fresh workbooks are written in Kiswahili without rows
      Then there is one for each workbook of the rulebook
      And "timelines.xlsx" begins with "Vikomo vya muda"
      And nothing stands under the headings of "timelines" in "timelines.xlsx"
