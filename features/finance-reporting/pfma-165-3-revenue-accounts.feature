@clause:PFMA-165-3
Feature: Public Finance Management Act, section 165(3)-(4): submit the receiver of revenue's accounts within 2 months of the year's end
  The receiver of revenue also reports waivers.

  Rule: Two months after 30 June end on 30 August

    Example: Submitted on Monday 30 August
      Given the financial-statements "revenue-accounts-2026-27"
      And "revenue-accounts-submitted" happened on 2027-08-30
      When FIN-05 is checked on 2027-08-30
      Then the duty is met
      And the last day was 2027-08-30
      And the finding cites PFMA-165-3

    Example: Submitted on the day before, Sunday 29 August
      Given the financial-statements "revenue-accounts-2026-27"
      And "revenue-accounts-submitted" happened on 2027-08-29
      When FIN-05 is checked on 2027-08-29
      Then the duty is met
      And the last day was 2027-08-30

    Example: Submitted on the day after
      Given the financial-statements "revenue-accounts-2026-27"
      And "revenue-accounts-submitted" happened on 2027-08-31
      When FIN-05 is checked on 2027-08-31
      Then it is late by 1 day
      And the last day was 2027-08-30

    Example: Not yet submitted on the last day
      Given the financial-statements "revenue-accounts-2026-27"
      And "matter-opened" happened on 2027-07-31
      When FIN-05 is checked on 2027-08-30
      Then the clock is still running
      And the last day is 2027-08-30

    Example: Still not submitted on the day after
      Given the financial-statements "revenue-accounts-2026-27"
      And "matter-opened" happened on 2027-07-31
      When FIN-05 is checked on 2027-08-31
      Then it is overdue by 1 day
      And the last day was 2027-08-30

  Rule: Counsel decides whether two months after 30 June end on 30 or on 31 August

    Example: The same number: the last day is Monday 30 August 2027
      Given the financial-statements "revenue-accounts-2026-27"
      And "matter-opened" happened on 2027-07-01
      When FIN-05 is checked on 2027-08-31
      Then it is overdue by 1 day
      And the last day was 2027-08-30
      And the last arguable day is 2027-08-31

    Example: From the next day: the last day is Tuesday 31 August 2027
      Given months after the end of a year run from its next day
      And the financial-statements "revenue-accounts-2026-27"
      And "matter-opened" happened on 2027-07-01
      When FIN-05 is checked on 2027-08-31
      Then the clock is still running
      And the last day is 2027-08-31

    Example: From the next day: a day later it is overdue
      Given months after the end of a year run from its next day
      And the financial-statements "revenue-accounts-2026-27"
      And "matter-opened" happened on 2027-07-01
      When FIN-05 is checked on 2027-09-01
      Then it is overdue by 1 day
      And the last day was 2027-08-31

  Rule: The year that ends on 30 June 2027 is the first under this wording

    Example: The year that ended on 30 June 2026
      Given the financial-statements "revenue-accounts-2025-26"
      And "matter-opened" happened on 2026-07-01
      When FIN-05 is checked on 2026-09-01
      Then the rule does not apply

    Example: The year that ends on 30 June 2027
      Given the financial-statements "revenue-accounts-2026-27"
      And "matter-opened" happened on 2027-07-01
      When FIN-05 is checked on 2027-07-31
      Then the clock is still running
      And the last day is 2027-08-30

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 30 August 2031
      Given Saturdays count
      And the financial-statements "revenue-accounts-2030-31"
      And "matter-opened" happened on 2031-07-01
      When FIN-05 is checked on 2031-08-31
      Then it is overdue by 1 day
      And the last day was 2031-08-30
      And the last arguable day is 2031-09-01

    Example: Saturdays are excluded: the last day is Monday 1 September 2031
      Given Saturdays are excluded
      And the financial-statements "revenue-accounts-2030-31"
      And "matter-opened" happened on 2031-07-01
      When FIN-05 is checked on 2031-08-31
      Then the clock is still running
      And the last day is 2031-09-01
