@clause:PMP-2.2-1
Feature: Productivity Mainstreaming Policy, section 2.2(1): structured timelines for drafting, participation and enactment
  Each stage of a Bill has its clock, and one stage starts the next.

  Rule: A Bill that keeps each stage is in time throughout

    Scenario Outline: <timeline> is met
      Given the bill "model-bill"
      And "bill-gazetted" happened on 2026-02-03
      And "bill-introduced" happened on 2026-02-18
      And "bill-committed" happened on 2026-02-18
      And "participation-notice-published" happened on 2026-02-20
      And "participation-forum-held" happened on 2026-03-03
      And "participation-held" happened on 2026-03-03
      And "bill-report-tabled" happened on 2026-03-10
      And "bill-passed" happened on 2026-03-17
      And "delivered-to-governor" happened on 2026-03-31
      And "assented" happened on 2026-04-14
      And "gazetted-kenya" happened on 2026-04-21
      When <timeline> is checked on 2026-06-30
      Then the duty is met

      Examples:
        | timeline |
        | LEG-10   |
        | LEG-13   |
        | LEG-14   |
        | PP-01    |
        | PP-05    |
        | LEG-01   |
        | LEG-02   |
        | LEG-07   |

    Example: The law itself completes the path
      Given the bill "model-bill"
      And "gazetted-kenya" happened on 2026-04-21
      When LEG-08 is checked on 2026-05-05
      Then the law supplies "commenced" on 2026-05-05

  Rule: A late stage makes that stage late and not the next

    Example: Delivered a day late
      Given the bill "late-bill"
      And "bill-passed" happened on 2026-03-17
      And "delivered-to-governor" happened on 2026-04-01
      And "assented" happened on 2026-04-15
      When LEG-01 is checked on 2026-04-30
      Then it is late by 1 day

    Example: The Governor's fourteen days run from the late delivery
      Given the bill "late-bill"
      And "bill-passed" happened on 2026-03-17
      And "delivered-to-governor" happened on 2026-04-01
      And "assented" happened on 2026-04-15
      When LEG-02 is checked on 2026-04-30
      Then the duty is met
      And the last day was 2026-04-15
