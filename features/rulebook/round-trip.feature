Feature: A workbook that LibreOffice saved differs in nothing but what was typed
  An officer opens a workbook in LibreOffice, changes a cell, saves it, and asks. LibreOffice itself does it here.

  Rule: One cell is changed: it is the only difference, and what helps an officer is still there

    Example: Very Good on the institutional scale ends at 2.9 in place of 3.00
      Given an officer's copy of the workbooks
      When LibreOffice types "2.9" into the "Limit" of "INST-2" in "bands" of "schemes.xlsx"
      And the copy is compared with the shipped rulebook
      Then the difference is told as "upper limit 3.00 → 2.9"
      And the cell told is that of "Limit" of "INST-2" in "bands" of "schemes.xlsx"
      And of the rows 1 changed, 0 moved, and none is new, gone or renamed
      And the notes, drop-downs and locks of "bands" in "schemes.xlsx" are those of the shipped one

  Rule: A workbook may be an .ods while it is worked on

    Example: Saved as .ods and then as .xlsx again
      Given an officer's copy of the workbooks
      When LibreOffice saves "holidays.xlsx" as .ods and back
      And the copy is compared with the shipped rulebook
      Then the difference is told as "say the same."
      And the notes, drop-downs and locks of "holidays" in "holidays.xlsx" are those of the shipped one
