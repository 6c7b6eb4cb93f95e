@clause:CGA-28-7
Feature: County Governments Act, section 28(7)-(8): hold a recall election within 90 days
  The electoral commission holds the election after it has published the recall question. It is tracked for information and never counted against the assembly.

  Rule: The day of publication of the question is not counted and the ninetieth day is in time

    Example: Held on the last day, Monday 11 May
      Given the member-seat "recall-manyatta-b"
      And "recall-question-published" happened on 2026-02-10
      And "recall-election-held" happened on 2026-05-11
      When OVS-25 is checked on 2026-05-11
      Then the duty is met
      And the last day was 2026-05-11
      And the finding cites CGA-28-7

    Example: Held on the day after
      Given the member-seat "recall-manyatta-b"
      And "recall-question-published" happened on 2026-02-10
      And "recall-election-held" happened on 2026-05-12
      When OVS-25 is checked on 2026-05-12
      Then it is late by 1 day
      And the last day was 2026-05-11
      And it is no breach

    Example: Not yet held on the last day
      Given the member-seat "recall-manyatta-b"
      And "recall-question-published" happened on 2026-02-10
      When OVS-25 is checked on 2026-05-11
      Then the clock is still running
      And the last day is 2026-05-11

    Example: Still not held on the day after
      Given the member-seat "recall-manyatta-b"
      And "recall-question-published" happened on 2026-02-10
      When OVS-25 is checked on 2026-05-12
      Then it is overdue by 1 day
      And the last day was 2026-05-11
      And it is no breach

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 31 May, a Sunday: held on Tuesday 2 June
      Given the member-seat "recall-manyatta-b"
      And "recall-question-published" happened on 2026-03-02
      And "recall-election-held" happened on 2026-06-02
      When OVS-25 is checked on 2026-06-02
      Then the duty is met
      And the last day was 2026-06-02

    Example: Held on the day after the moved day
      Given the member-seat "recall-manyatta-b"
      And "recall-question-published" happened on 2026-03-02
      And "recall-election-held" happened on 2026-06-03
      When OVS-25 is checked on 2026-06-03
      Then it is late by 1 day
      And the last day was 2026-06-02

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Thursday 25 December: Christmas Day.

    Example: Saturdays count: the last day is Saturday 27 December
      Given Saturdays count
      And the member-seat "recall-manyatta-b"
      And "recall-question-published" happened on 2025-09-26
      When OVS-25 is checked on 2025-12-28
      Then it is overdue by 1 day
      And the last day was 2025-12-27
      And the last arguable day is 2025-12-29

    Example: Saturdays are excluded: the last day is Monday 29 December
      Given Saturdays are excluded
      And the member-seat "recall-manyatta-b"
      And "recall-question-published" happened on 2025-09-26
      When OVS-25 is checked on 2025-12-28
      Then the clock is still running
      And the last day is 2025-12-29

  Rule: Without the day of publication of the question nobody can say whether it was in time

    Example: Held, but the day of publication of the question is not recorded
      Given the member-seat "recall-manyatta-b"
      And "recall-election-held" happened on 2026-05-11
      When OVS-25 is checked on 2026-05-11
      Then we cannot tell
