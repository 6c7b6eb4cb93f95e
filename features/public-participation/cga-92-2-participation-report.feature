@clause:CGA-92-2
Feature: County Governments Act, section 92(2): yearly report on citizen participation
  The Governor submits a report on citizen participation every year.

  Rule: The Act asks for a report each year and names no day

    Example: Submitted within the year that follows
      Given the annual-report "participation-2025-26"
      And "matter-opened" happened on 2026-07-01
      And "participation-report-submitted" happened on 2026-11-17
      When PP-03 is checked on 2026-11-17
      Then the duty is met
      And the finding cites CGA-92-2

    Example: Submitted two years later: kept, for no day was set
      Given the annual-report "participation-2025-26"
      And "matter-opened" happened on 2026-07-01
      And "participation-report-submitted" happened on 2027-11-16
      When PP-03 is checked on 2027-11-16
      Then the duty is met

    Example: Not submitted for more than a year: never overdue
      Given the annual-report "participation-2025-26"
      And "matter-opened" happened on 2026-07-01
      When PP-03 is checked on 2027-11-16
      Then the clock is still running
      And no last day is set
      And it is no breach
