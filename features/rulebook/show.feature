Feature: The tables can be looked at without a spreadsheet program
  Rows are shown with the cells in which they stand, as a whole or as they were in force on a day.

  Rule: A row is shown with all its cells

    Example: The time in which a passed Bill is forwarded
      When the officer asks for the row "LEG-01"
      Then its "Period" is told as "14"
      And the cell told is that of "Period" of "LEG-01" in "timelines" of "timelines.xlsx"

  Rule: Only rows in force on the day asked for are shown

    Example: BUD-21 is law since 14 July 2021
      When the officer asks for the row "BUD-21" as it was in force on 2021-07-14
      Then its "In force from" is told as "2021-07-14"

    Example: On the day before it was not
      When the officer asks for the row "BUD-21" as it was in force on 2021-07-13
      Then the answer is "there is no row in force on that day 'BUD-21'"

  Rule: A name that is not known is answered with the nearest that is

    Example: A number was left out
      When the officer asks for the row "LEG-0"
      Then the answer is "Did you mean 'LEG-"
