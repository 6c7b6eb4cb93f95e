@clause:PFMA-114-1
Feature: Public Finance Management Act, section 114(1): seek approval of emergency payments within 2 months
  The executive member for finance reports each payment from the emergency fund and asks for approval.

  Rule: The day of payment is not counted and two months end on the day with the same number

    Example: Sought on the last day, Monday 15 June
      Given the spending-approval "emergency-payment-nyando"
      And "emergency-payment-made" happened on 2026-04-15
      And "emergency-approval-sought" happened on 2026-06-15
      When BUD-22 is checked on 2026-06-15
      Then the duty is met
      And the last day was 2026-06-15
      And the finding cites PFMA-114-1

    Example: Sought on the day after
      Given the spending-approval "emergency-payment-nyando"
      And "emergency-payment-made" happened on 2026-04-15
      And "emergency-approval-sought" happened on 2026-06-16
      When BUD-22 is checked on 2026-06-16
      Then it is late by 1 day
      And the last day was 2026-06-15

    Example: Not yet sought on the last day
      Given the spending-approval "emergency-payment-nyando"
      And "emergency-payment-made" happened on 2026-04-15
      When BUD-22 is checked on 2026-06-15
      Then the clock is still running
      And the last day is 2026-06-15

    Example: Still not sought on the day after
      Given the spending-approval "emergency-payment-nyando"
      And "emergency-payment-made" happened on 2026-04-15
      When BUD-22 is checked on 2026-06-16
      Then it is overdue by 1 day
      And the last day was 2026-06-15

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 5 July, a Sunday: sought on Monday 6 July
      Given the spending-approval "emergency-payment-nyando"
      And "emergency-payment-made" happened on 2026-05-05
      And "emergency-approval-sought" happened on 2026-07-06
      When BUD-22 is checked on 2026-07-06
      Then the duty is met
      And the last day was 2026-07-06

    Example: Sought on the day after the moved day
      Given the spending-approval "emergency-payment-nyando"
      And "emergency-payment-made" happened on 2026-05-05
      And "emergency-approval-sought" happened on 2026-07-07
      When BUD-22 is checked on 2026-07-07
      Then it is late by 1 day
      And the last day was 2026-07-06

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 25 July
      Given Saturdays count
      And the spending-approval "emergency-payment-nyando"
      And "emergency-payment-made" happened on 2026-05-25
      When BUD-22 is checked on 2026-07-26
      Then it is overdue by 1 day
      And the last day was 2026-07-25
      And the last arguable day is 2026-07-27

    Example: Saturdays are excluded: the last day is Monday 27 July
      Given Saturdays are excluded
      And the spending-approval "emergency-payment-nyando"
      And "emergency-payment-made" happened on 2026-05-25
      When BUD-22 is checked on 2026-07-26
      Then the clock is still running
      And the last day is 2026-07-27

  Rule: Without the day of payment nobody can say whether it was in time

    Example: Sought, but the day of payment is not recorded
      Given the spending-approval "emergency-payment-nyando"
      And "emergency-approval-sought" happened on 2026-06-15
      When BUD-22 is checked on 2026-06-15
      Then we cannot tell
