@clause:CGA-47-3
Feature: County Governments Act, section 47(3): yearly performance report of the executive and public service
  The Governor submits the performance report to the assembly every year.

  Rule: The Act asks for a report each year and names no day

    Example: Submitted within the year that follows
      Given the annual-report "county-performance-2025-26"
      And "matter-opened" happened on 2026-07-01
      And "county-performance-report-submitted" happened on 2026-11-17
      When OVS-21 is checked on 2026-11-17
      Then the duty is met
      And the finding cites CGA-47-3

    Example: Submitted two years later: kept, for no day was set
      Given the annual-report "county-performance-2025-26"
      And "matter-opened" happened on 2026-07-01
      And "county-performance-report-submitted" happened on 2027-11-16
      When OVS-21 is checked on 2027-11-16
      Then the duty is met

    Example: Not submitted for more than a year: never overdue
      Given the annual-report "county-performance-2025-26"
      And "matter-opened" happened on 2026-07-01
      When OVS-21 is checked on 2027-11-16
      Then the clock is still running
      And no last day is set
      And it is no breach
