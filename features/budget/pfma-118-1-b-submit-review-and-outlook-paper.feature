@clause:PFMA-118-1-b
Feature: Public Finance Management Act, section 118(1)(b): submit the Budget Review and Outlook Paper by 30 September
  The County Treasury submits it to the county executive committee. The paper names the year reviewed, so the day falls in the year after that begins.

  Rule: 30 September is the last day

    Example: Submitted on Monday 30 September
      Given the budget-paper "kisumu-cbrop-2023-24"
      And "cbrop-submitted" happened on 2024-09-30
      When BUD-04 is checked on 2024-09-30
      Then the duty is met
      And the last day was 2024-09-30
      And the finding cites PFMA-118-1-b

    Example: Submitted on the day after
      Given the budget-paper "kisumu-cbrop-2023-24"
      And "cbrop-submitted" happened on 2024-10-01
      When BUD-04 is checked on 2024-10-01
      Then it is late by 1 day
      And the last day was 2024-09-30

    Example: Not yet submitted on the last day
      Given the budget-paper "kisumu-cbrop-2023-24"
      And "matter-opened" happened on 2024-08-01
      When BUD-04 is checked on 2024-09-30
      Then the clock is still running
      And the last day is 2024-09-30

    Example: Still not submitted on the day after
      Given the budget-paper "kisumu-cbrop-2023-24"
      And "matter-opened" happened on 2024-08-01
      When BUD-04 is checked on 2024-10-01
      Then it is overdue by 1 day
      And the last day was 2024-09-30

  Rule: Counsel decides whether a last day that is a Saturday moves

    Example: Saturdays count: the last day is Saturday 30 September 2023
      Given Saturdays count
      And the budget-paper "kisumu-cbrop-2022-23"
      And "matter-opened" happened on 2023-08-01
      When BUD-04 is checked on 2023-10-01
      Then it is overdue by 1 day
      And the last day was 2023-09-30
      And the last arguable day is 2023-10-02

    Example: Saturdays are excluded: the last day is Monday 2 October 2023
      Given Saturdays are excluded
      And the budget-paper "kisumu-cbrop-2022-23"
      And "matter-opened" happened on 2023-08-01
      When BUD-04 is checked on 2023-10-01
      Then the clock is still running
      And the last day is 2023-10-02
