@clause:CGA-23
Feature: County Governments Act, section 23: publish a Bill in both Gazettes before it is introduced
  No number of days is set here. Standing Orders set the interval.

  Rule: Publication comes before introduction

    Example: Introduced after publication
      Given the bill "libraries-bill"
      And "bill-gazetted" happened on 2026-02-10
      And "bill-introduced" happened on 2026-03-03
      When LEG-10 is checked on 2026-03-03
      Then the duty is met
      And the finding cites CGA-23

    Example: Introduced the day before publication
      Given the bill "libraries-bill"
      And "bill-introduced" happened on 2026-02-09
      And "bill-gazetted" happened on 2026-02-10
      When LEG-10 is checked on 2026-03-03
      Then it is too early by 1 day

  Rule: An introduction without a recorded publication is a gap in the record, not a breach

    Example: Only the introduction is recorded
      Given the bill "libraries-bill"
      And "bill-introduced" happened on 2026-03-03
      When LEG-10 is checked on 2026-03-10
      Then we cannot tell
      And it is no breach

  Rule: A published Bill that is not introduced is never late

    Example: A year after publication
      Given the bill "libraries-bill"
      And "bill-gazetted" happened on 2026-02-10
      When LEG-10 is checked on 2027-02-10
      Then the clock is still running
