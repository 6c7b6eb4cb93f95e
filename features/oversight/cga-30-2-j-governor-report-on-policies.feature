@clause:CGA-30-2-j
Feature: County Governments Act, section 30(2)(j): yearly report of the Governor on county policies and plans
  The Governor reports to the assembly every year on the implementation of policies and plans.

  Rule: The Act asks for a report each year and names no day

    Example: Submitted within the year that follows
      Given the annual-report "policies-and-plans-2025-26"
      And "matter-opened" happened on 2026-07-01
      And "policy-report-submitted" happened on 2026-11-17
      When OVS-20 is checked on 2026-11-17
      Then the duty is met
      And the finding cites CGA-30-2-j

    Example: Submitted two years later: kept, for no day was set
      Given the annual-report "policies-and-plans-2025-26"
      And "matter-opened" happened on 2026-07-01
      And "policy-report-submitted" happened on 2027-11-16
      When OVS-20 is checked on 2027-11-16
      Then the duty is met

    Example: Not submitted for more than a year: never overdue
      Given the annual-report "policies-and-plans-2025-26"
      And "matter-opened" happened on 2026-07-01
      When OVS-20 is checked on 2027-11-16
      Then the clock is still running
      And no last day is set
      And it is no breach
