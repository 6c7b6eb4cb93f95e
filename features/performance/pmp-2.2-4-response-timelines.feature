@clause:PMP-2.2-4
Feature: Productivity Mainstreaming Policy, section 2.2(4): response times for inquiries, petitions and complaints
  The policy leaves the numbers to a charter. Where a law or Standing Orders give one, nothing longer can be promised.

  Rule: A petition is answered within its sixty days

    Example: Tabled on the sixtieth day
      Given the petition "petition-on-lighting"
      And "petition-committed" happened on 2026-02-12
      And "petition-report-tabled" happened on 2026-04-13
      When PET-03 is checked on 2026-04-30
      Then the duty is met
      And it is a duty of the assembly

    Example: Tabled on the next day
      Given the petition "petition-on-lighting"
      And "petition-committed" happened on 2026-02-12
      And "petition-report-tabled" happened on 2026-04-14
      When PET-03 is checked on 2026-04-30
      Then it is late by 1 day

  Rule: An access request is answered within its twenty-one days

    Example: Decided on the twenty-first day
      Given the information-request "request-on-minutes"
      And "information-requested" happened on 2026-02-10
      And "information-decided" happened on 2026-03-03
      When INF-01 is checked on 2026-03-31
      Then the duty is met

    Example: Decided on the next day, after the law has spoken
      Given the information-request "request-on-minutes"
      And "information-requested" happened on 2026-02-10
      And "information-decided" happened on 2026-03-04
      When INF-01 is checked on 2026-03-31
      Then the law supplies "deemed-refusal" on 2026-03-03
