@clause:COK-194-1-b
Feature: Constitution of Kenya, Article 194(1)(b): a seat falls vacant at the eighth absence without permission
  Absences without the written permission of the Speaker are counted, one by one. The law itself makes the seat vacant at the eighth.

  Rule: Seven absences are not enough, the eighth is

    Example: Seven absences
      Given the member-seat "kajulu-ward"
      And "member-absent" happened on 2026-02-10
      And "member-absent" happened on 2026-02-11
      And "member-absent" happened on 2026-02-12
      And "member-absent" happened on 2026-02-17
      And "member-absent" happened on 2026-02-18
      And "member-absent" happened on 2026-02-19
      And "member-absent" happened on 2026-02-24
      When OVS-24 is checked on 2026-02-24
      Then the clock is still running
      And the last day is not known yet

    Example: The eighth absence
      Given the member-seat "kajulu-ward"
      And "member-absent" happened on 2026-02-10
      And "member-absent" happened on 2026-02-11
      And "member-absent" happened on 2026-02-12
      And "member-absent" happened on 2026-02-17
      And "member-absent" happened on 2026-02-18
      And "member-absent" happened on 2026-02-19
      And "member-absent" happened on 2026-02-24
      And "member-absent" happened on 2026-02-25
      When OVS-24 is checked on 2026-02-25
      Then the law supplies "seat-vacated" on 2026-02-25
      And the finding cites COK-194-1-b

    Example: The day before the eighth absence, seen later
      Given the member-seat "kajulu-ward"
      And "member-absent" happened on 2026-02-10
      And "member-absent" happened on 2026-02-11
      And "member-absent" happened on 2026-02-12
      And "member-absent" happened on 2026-02-17
      And "member-absent" happened on 2026-02-18
      And "member-absent" happened on 2026-02-19
      And "member-absent" happened on 2026-02-24
      And "member-absent" happened on 2026-02-25
      When OVS-24 is checked on 2026-02-24
      Then the clock is still running
      And the last day is not known yet

  Rule: A ninth absence changes nothing

    Example: Nine absences
      Given the member-seat "kajulu-ward"
      And "member-absent" happened on 2026-02-10
      And "member-absent" happened on 2026-02-11
      And "member-absent" happened on 2026-02-12
      And "member-absent" happened on 2026-02-17
      And "member-absent" happened on 2026-02-18
      And "member-absent" happened on 2026-02-19
      And "member-absent" happened on 2026-02-24
      And "member-absent" happened on 2026-02-25
      And "member-absent" happened on 2026-02-26
      When OVS-24 is checked on 2026-02-26
      Then the law supplies "seat-vacated" on 2026-02-25

  Rule: Two sittings missed on one day are two absences

    Example: Seven sittings on four days
      Given the member-seat "kajulu-ward"
      And "member-absent" happened on 2026-02-10
      And "member-absent" happened on 2026-02-10
      And "member-absent" happened on 2026-02-11
      And "member-absent" happened on 2026-02-11
      And "member-absent" happened on 2026-02-12
      And "member-absent" happened on 2026-02-12
      And "member-absent" happened on 2026-02-17
      When OVS-24 is checked on 2026-02-17
      Then the clock is still running

    Example: Eight sittings on four days
      Given the member-seat "kajulu-ward"
      And "member-absent" happened on 2026-02-10
      And "member-absent" happened on 2026-02-10
      And "member-absent" happened on 2026-02-11
      And "member-absent" happened on 2026-02-11
      And "member-absent" happened on 2026-02-12
      And "member-absent" happened on 2026-02-12
      And "member-absent" happened on 2026-02-17
      And "member-absent" happened on 2026-02-17
      When OVS-24 is checked on 2026-02-17
      Then the law supplies "seat-vacated" on 2026-02-17

  Rule: The counter is not a duty that somebody breaks

    Example: Seven absences and a long recess
      Given the member-seat "kajulu-ward"
      And "member-absent" happened on 2026-02-10
      And "member-absent" happened on 2026-02-11
      And "member-absent" happened on 2026-02-12
      And "member-absent" happened on 2026-02-17
      And "member-absent" happened on 2026-02-18
      And "member-absent" happened on 2026-02-19
      And "member-absent" happened on 2026-02-24
      When OVS-24 is checked on 2026-12-01
      Then the clock is still running
      And it is no breach
