Feature: Recurring duties open by themselves
  A duty that comes with every year, quarter or month needs no row to exist. For the days we look at, the calendar opens what nobody recorded, so that it is found overdue and not missed in silence. The calendar claims nothing else.

  Rule: A duty that nobody recorded is found overdue

    Example: A year: the annual statements of 2024/25, on the day after
      Given we look for what is due from 2025-07-01 to 2026-06-30
      And the financial-statements "financial-statements-2024-25"
      When FIN-01-old is checked on 2025-10-01
      Then it is overdue by 1 day
      And the calendar has opened it

    Example: The same on the last day
      Given we look for what is due from 2025-07-01 to 2026-06-30
      And the financial-statements "financial-statements-2024-25"
      When FIN-01-old is checked on 2025-09-30
      Then the clock is still running
      And the calendar has opened it

    Example: A quarter
      Given we look for what is due from 2026-01-01 to 2026-01-31
      And the quarterly-report "quarterly-report-2025-26-q2"
      When FIN-06 is checked on 2026-01-16
      Then it is overdue by 1 day
      And the calendar has opened it

    Example: A calendar year
      Given we look for what is due from 2026-03-01 to 2026-03-31
      And the annual-report "annual-report-2025"
      When FIN-11 is checked on 2026-04-01
      Then it is overdue by 1 day
      And the calendar has opened it

    Example: A month, a duty of others
      Given we look for what anybody must do from 2025-09-01 to 2025-09-30
      And the county-transfer "county-transfer-2025-09"
      When BUD-23 is checked on 2025-09-16
      Then it is overdue by 1 day
      And the calendar has opened it

  Rule: The day in the law, before any move off a closed day, lies in the days we look at

    Example: 15 January 2026 is the last day we look at
      Given we look for what is due from 2026-01-01 to 2026-01-15
      And the quarterly-report "quarterly-report-2025-26-q2"
      When FIN-06 is checked on 2026-01-10
      Then the calendar has opened it

    Example: We look to the day before
      Given we look for what is due from 2026-01-01 to 2026-01-14
      And the quarterly-report "quarterly-report-2025-26-q2"
      When FIN-06 is checked on 2026-01-20
      Then no clock runs

    Example: 15 January 2026 is the first day we look at
      Given we look for what is due from 2026-01-15 to 2026-01-31
      And the quarterly-report "quarterly-report-2025-26-q2"
      When FIN-06 is checked on 2026-01-20
      Then it is overdue by 5 days

    Example: We look from the day after
      Given we look for what is due from 2026-01-16 to 2026-01-31
      And the quarterly-report "quarterly-report-2025-26-q2"
      When FIN-06 is checked on 2026-01-20
      Then no clock runs

    Example: 30 June 2019 is a Sunday: the duty of that day is looked for, though it may be done on Monday
      Given we look for what is due from 2019-06-01 to 2019-06-30
      And the budget-estimates "budget-estimates-2019-20"
      When BUD-14 is checked on 2019-07-02
      Then it is overdue by 1 day
      And the last day was 2019-07-01

    Example: We look from that Monday
      Given we look for what is due from 2019-07-01 to 2019-07-31
      And the budget-estimates "budget-estimates-2019-20"
      When BUD-14 is checked on 2019-07-02
      Then no clock runs

  Rule: What an office has recorded is not opened again

    Example: A matter of the same kind and period under its own name
      Given we look for what is due from 2026-01-01 to 2026-01-31
      And the quarterly-report "assembly-quarterly-2025-26-q2"
      And "entity-quarterly-report-submitted" happened on 2026-01-12
      When FIN-06 is checked on 2026-01-20
      Then the duty is met
      And the office has opened it

    Example: Then the calendar opens nothing beside it
      Given we look for what is due from 2026-01-01 to 2026-01-31
      And the quarterly-report "assembly-quarterly-2025-26-q2"
      And "entity-quarterly-report-submitted" happened on 2026-01-12
      And the quarterly-report "quarterly-report-2025-26-q2"
      When FIN-06 is checked on 2026-01-20
      Then no clock runs

    Example: Entered later than our knowledge: as far as was known nobody had recorded it
      Given we know only what was known on 2026-01-20
      And we look for what is due from 2026-01-01 to 2026-01-31
      And the quarterly-report "assembly-quarterly-2025-26-q2"
      And "entity-quarterly-report-submitted" happened on 2026-01-12 and was entered on 2026-01-21
      And the quarterly-report "quarterly-report-2025-26-q2"
      When FIN-06 is checked on 2026-01-20
      Then it is overdue by 5 days

  Rule: Only the wording in force is opened

    Example: The statements of 2025/26 have three months: the year ended before 25 September 2026
      Given we look for what is due from 2026-07-01 to 2026-12-31
      And the financial-statements "financial-statements-2025-26"
      When FIN-01-old is checked on 2026-10-01
      Then it is overdue by 1 day

    Example: The new wording says nothing of them
      Given we look for what is due from 2026-07-01 to 2026-12-31
      And the financial-statements "financial-statements-2025-26"
      When FIN-01 is checked on 2026-10-01
      Then no clock runs

    Example: The statements of 2026/27 have two months
      Given we look for what is due from 2027-07-01 to 2027-12-31
      And the financial-statements "financial-statements-2026-27"
      When FIN-01 is checked on 2027-09-01
      Then it is overdue by 2 days
      And the last day was 2027-08-30

    Example: The old wording says nothing of them
      Given we look for what is due from 2027-07-01 to 2027-12-31
      And the financial-statements "financial-statements-2026-27"
      When FIN-01-old is checked on 2027-10-01
      Then no clock runs

  Rule: Duties of others are looked for on request

    Example: Not asked for
      Given we look for what is due from 2025-09-01 to 2025-09-30
      And the county-transfer "county-transfer-2025-09"
      When BUD-23 is checked on 2025-09-16
      Then no clock runs

  Rule: Where the law does not say who owes it in which year, we cannot tell

    Example: The two-yearly declaration of each officer
      Given we look for what is due from 2026-07-01 to 2026-12-31
      And the declaration "declaration-2026"
      When ETH-02 is checked on 2027-01-05
      Then we cannot tell
      And the calendar has opened it
      And it is no breach

    Example: A duty under a condition is not opened: whether money was unspent only an office can record
      Given we look for what anybody must do from 2025-07-01 to 2025-12-31
      And the budget-estimates "budget-estimates-2025-26"
      When BUD-21 is checked on 2025-10-01
      Then no clock runs
