@clause:PMP-2.3.4
Feature: Productivity Mainstreaming Policy, section 2.3.4: the Legal Compliance Unit monitors statutory timelines
  Legislation, oversight and public participation are monitored. The assembly's own duties are told apart from those of others.

  Rule: Each finding says whose duty it is

    Scenario Outline: <timeline> is a duty of the <party>
      Given the bill "monitored-bill"
      And "bill-passed" happened on 2026-03-03
      And "delivered-to-governor" happened on 2026-03-10
      And "assented" happened on 2026-03-17
      When <timeline> is checked on 2026-03-31
      Then it is a duty of the <party>

      Examples:
        | timeline | party     |
        | LEG-01   | assembly  |
        | LEG-02   | governor  |
        | LEG-07   | executive |

  Rule: A breach is a late act, a missing act or an act done too early

    Example: Done late
      Given the bill "monitored-bill"
      And "bill-passed" happened on 2026-03-03
      And "delivered-to-governor" happened on 2026-03-18
      When LEG-01 is checked on 2026-03-31
      Then it is late by 1 day
      And it is a breach

    Example: Not done
      Given the bill "monitored-bill"
      And "bill-passed" happened on 2026-03-03
      When LEG-01 is checked on 2026-03-18
      Then it is overdue by 1 day
      And it is a breach

    Example: Done too early
      Given the bill "monitored-bill"
      And "participation-notice-published" happened on 2026-02-03
      And "participation-forum-held" happened on 2026-02-10
      When PP-05 is checked on 2026-02-28
      Then it is too early by 1 day
      And it is a breach

  Rule: What cannot be told, what the law supplied and what is only tracked is no breach

    Example: The record has a gap
      Given the bill "monitored-bill"
      And "delivered-to-governor" happened on 2026-03-18
      When LEG-01 is checked on 2026-03-31
      Then we cannot tell
      And it is no breach

    Example: The law supplied the assent
      Given the bill "monitored-bill"
      And "delivered-to-governor" happened on 2026-03-10
      When LEG-02 is checked on 2026-03-31
      Then the law supplies "deemed-assent" on 2026-03-24
      And it is no breach

    Example: A recall election is tracked only
      Given the member-seat "seat-manyatta-b"
      And "recall-question-published" happened on 2026-02-10
      When OVS-25 is checked on 2026-05-15
      Then it is overdue by 4 days
      And it is no breach
