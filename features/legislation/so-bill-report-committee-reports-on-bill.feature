@clause:SO-BILL-REPORT
Feature: Standing Orders of a county assembly: report on a Bill within 20 days of committal
  The sectoral committee tables its report on the Bill. The period is from memory and not confirmed for Kisumu.

  Rule: The day of committal is not counted and the twentieth day is in time

    Example: Tabled on the last day, Monday 3 March
      Given the bill "fisheries-bill"
      And "bill-introduced" happened on 2025-02-11
      And "bill-committed" happened on 2025-02-11
      And "bill-report-tabled" happened on 2025-03-03
      When LEG-14 is checked on 2025-03-03
      Then the duty is met
      And the last day was 2025-03-03
      And the finding cites SO-BILL-REPORT

    Example: Tabled on the day after
      Given the bill "fisheries-bill"
      And "bill-introduced" happened on 2025-02-11
      And "bill-committed" happened on 2025-02-11
      And "bill-report-tabled" happened on 2025-03-04
      When LEG-14 is checked on 2025-03-04
      Then it is late by 1 day
      And the last day was 2025-03-03

    Example: Not yet tabled on the last day
      Given the bill "fisheries-bill"
      And "bill-introduced" happened on 2025-02-11
      And "bill-committed" happened on 2025-02-11
      When LEG-14 is checked on 2025-03-03
      Then the clock is still running
      And the last day is 2025-03-03

    Example: Still not tabled on the day after
      Given the bill "fisheries-bill"
      And "bill-introduced" happened on 2025-02-11
      And "bill-committed" happened on 2025-02-11
      When LEG-14 is checked on 2025-03-04
      Then it is overdue by 1 day
      And the last day was 2025-03-03

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 23 March, a Sunday: tabled on Monday 24 March
      Given the bill "fisheries-bill"
      And "bill-introduced" happened on 2025-03-03
      And "bill-committed" happened on 2025-03-03
      And "bill-report-tabled" happened on 2025-03-24
      When LEG-14 is checked on 2025-03-24
      Then the duty is met
      And the last day was 2025-03-24

    Example: Tabled on the day after the moved day
      Given the bill "fisheries-bill"
      And "bill-introduced" happened on 2025-03-03
      And "bill-committed" happened on 2025-03-03
      And "bill-report-tabled" happened on 2025-03-25
      When LEG-14 is checked on 2025-03-25
      Then it is late by 1 day
      And the last day was 2025-03-24

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Thursday 25 December: Christmas Day.

    Example: Saturdays count: the last day is Saturday 27 December
      Given Saturdays count
      And the bill "fisheries-bill"
      And "bill-introduced" happened on 2025-12-05
      And "bill-committed" happened on 2025-12-05
      When LEG-14 is checked on 2025-12-28
      Then it is overdue by 1 day
      And the last day was 2025-12-27
      And the last arguable day is 2025-12-29

    Example: Saturdays are excluded: the last day is Monday 29 December
      Given Saturdays are excluded
      And the bill "fisheries-bill"
      And "bill-introduced" happened on 2025-12-05
      And "bill-committed" happened on 2025-12-05
      When LEG-14 is checked on 2025-12-28
      Then the clock is still running
      And the last day is 2025-12-29

  Rule: Without the day of committal nobody can say whether it was in time

    Example: Tabled, but the day of committal is not recorded
      Given the bill "fisheries-bill"
      And "bill-report-tabled" happened on 2025-03-03
      When LEG-14 is checked on 2025-03-03
      Then we cannot tell
