@clause:CGA-91A-6
Feature: County Governments Act, section 91A(6): form the County Development Board within 60 days of a general election
  The county forms its development board. The status of the section after litigation was not checked.

  Rule: The day of the election is not counted and the sixtieth day is in time

    Example: Saturdays count: formed on the sixtieth day, Saturday 8 October
      Given Saturdays count
      And the county-office "development-board-2022"
      And "general-election-held" happened on 2022-08-09
      And "development-board-formed" happened on 2022-10-08
      When PP-06 is checked on 2022-10-08
      Then the duty is met
      And the last day was 2022-10-08
      And the finding cites CGA-91A-6

    Example: Saturdays count: formed on the day before, Friday 7 October
      Given Saturdays count
      And the county-office "development-board-2022"
      And "general-election-held" happened on 2022-08-09
      And "development-board-formed" happened on 2022-10-07
      When PP-06 is checked on 2022-10-07
      Then the duty is met
      And the last day was 2022-10-08

    Example: Saturdays count: still not formed on the day after
      Given Saturdays count
      And the county-office "development-board-2022"
      And "general-election-held" happened on 2022-08-09
      When PP-06 is checked on 2022-10-09
      Then it is overdue by 1 day
      And the last day was 2022-10-08

    Example: Saturdays count: formed on the next working day
      Given Saturdays count
      And the county-office "development-board-2022"
      And "general-election-held" happened on 2022-08-09
      And "development-board-formed" happened on 2022-10-11
      When PP-06 is checked on 2022-10-11
      Then it is late by 3 days
      And the last day was 2022-10-08

    Example: Saturdays are excluded: Sunday and Monday 10 October, a public holiday, are passed over too
      Given Saturdays are excluded
      And the county-office "development-board-2022"
      And "general-election-held" happened on 2022-08-09
      And "development-board-formed" happened on 2022-10-11
      When PP-06 is checked on 2022-10-11
      Then the duty is met
      And the last day was 2022-10-11

    Example: Saturdays are excluded: formed the day after that
      Given Saturdays are excluded
      And the county-office "development-board-2022"
      And "general-election-held" happened on 2022-08-09
      And "development-board-formed" happened on 2022-10-12
      When PP-06 is checked on 2022-10-12
      Then it is late by 1 day
      And the last day was 2022-10-11

    Example: Not yet formed on the sixtieth day
      Given Saturdays count
      And the county-office "development-board-2022"
      And "general-election-held" happened on 2022-08-09
      When PP-06 is checked on 2022-10-08
      Then the clock is still running
      And the last day is 2022-10-08
      And the last arguable day is 2022-10-11
