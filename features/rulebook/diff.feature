Feature: What differs between two versions of the rulebook is told in the words of the office, with the cell
  A policy officer edits a copy of the workbooks and asks what has become of it. Rows are known by their names, wherever they stand.

  Rule: A cell that was changed is told with what stood there before and what stands there now

    Example: Good on the staff scheme starts at 75 in place of 80
      Given an officer's copy of the workbooks
      And in its "schemes.xlsx" the "Limit" of "STAFF-3" in "bands" is now "75"
      When the copy is compared with the shipped rulebook
      Then the difference is told as "Good: lower limit 80 → 75 (scheme staff)"
      And the cell told is that of "Limit" of "STAFF-3" in "bands" of "schemes.xlsx"
      And of the rows 1 changed, 0 moved, and none is new, gone or renamed

    Example: A passed Bill is to be forwarded in 21 days in place of 14
      Given an officer's copy of the workbooks
      And in its "timelines.xlsx" the "Period" of "LEG-01" in "timelines" is now "21"
      When the copy is compared with the shipped rulebook
      Then the difference is told as "LEG-01, Forward a passed Bill to the Governor: 14 → 21 days"
      And the cell told is that of "Period" of "LEG-01" in "timelines" of "timelines.xlsx"

  Rule: A row that stands elsewhere has moved, and nothing in it has changed

    Example: Two neighbours among the events change places
      Given an officer's copy of the workbooks
      And in its "timelines.xlsx" the row "matter-opened" of "events" stands where "sitting-held" stood
      When the copy is compared with the shipped rulebook
      Then the difference is told as "stands elsewhere"
      And of the rows 0 changed, 1 moved, and none is new, gone or renamed

  Rule: A copy in which nothing was changed says the same

    Example: An untouched copy
      Given an officer's copy of the workbooks
      When the copy is compared with the shipped rulebook
      Then the difference is told as "say the same."
