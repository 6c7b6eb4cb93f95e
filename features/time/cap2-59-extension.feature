@clause:CAP2-59
Feature: Interpretation and General Provisions Act (Cap. 2), section 59: an authority that may extend a time may do so before or after it has passed
  The power must come from a text; the column Extension of the timelines says who has it. The extension is recorded with the timeline and the days
  added. One by an office without the power has no effect, and the finding says why. The words of the section are from memory.

  Rule: The added days run on from the last day

    Example: Extended before the end: tabled on the new last day
      Given the petition "petition-extended"
      And "petition-committed" happened on 2026-03-18
      And the Speaker extended the time of PET-03 by 15 days on 2026-05-13
      And "petition-report-tabled" happened on 2026-06-02
      When PET-03 is checked on 2026-06-02
      Then the duty is met
      And the last day was 2026-06-02

    Example: Extended before the end: tabled on the day after
      Given the petition "petition-extended"
      And "petition-committed" happened on 2026-03-18
      And the Speaker extended the time of PET-03 by 15 days on 2026-05-13
      And "petition-report-tabled" happened on 2026-06-03
      When PET-03 is checked on 2026-06-03
      Then it is late by 1 day
      And the last day was 2026-06-02

  Rule: The new last day moves off a Sunday like any other

    Example: 13 more days would end on a Sunday
      Given the petition "petition-extended"
      And "petition-committed" happened on 2026-03-18
      And the Speaker extended the time of PET-03 by 13 days on 2026-05-17
      When PET-03 is checked on 2026-05-18
      Then the clock is still running
      And the last day is 2026-06-02

  Rule: An extension of another timeline changes nothing here

    Example: Only the Clerk's letter was extended
      Given the petition "petition-extended"
      And "petition-committed" happened on 2026-03-18
      And the Speaker extended the time of PET-04 by 15 days on 2026-05-17
      When PET-03 is checked on 2026-05-19
      Then it is overdue by 1 day
      And the last day was 2026-05-18

  Rule: The Chair extends only until the time runs out

    Example: Extended on the last day
      Given the petition "petition-extended"
      And "petition-committed" happened on 2026-03-18
      And the Speaker extended the time of PET-03 by 15 days on 2026-05-18
      When PET-03 is checked on 2026-05-19
      Then the clock is still running
      And the last day is 2026-06-02

    Example: Extended on the day after
      Given the petition "petition-extended"
      And "petition-committed" happened on 2026-03-18
      And the Speaker extended the time of PET-03 by 15 days on 2026-05-19
      When PET-03 is checked on 2026-05-19
      Then it is overdue by 1 day
      And the last day was 2026-05-18
      And the extension has no effect, since the time had run out

    Example: Extended a second time, on the new last day
      Given the petition "petition-extended"
      And "petition-committed" happened on 2026-03-18
      And the Speaker extended the time of PET-03 by 15 days on 2026-05-18
      And the Speaker extended the time of PET-03 by 7 days on 2026-06-02
      When PET-03 is checked on 2026-06-09
      Then the clock is still running
      And the last day is 2026-06-09

    Example: Extended a second time, on the day after the new last day
      Given the petition "petition-extended"
      And "petition-committed" happened on 2026-03-18
      And the Speaker extended the time of PET-03 by 15 days on 2026-05-18
      And the Speaker extended the time of PET-03 by 7 days on 2026-06-03
      When PET-03 is checked on 2026-06-09
      Then it is overdue by 7 days
      And the extension has no effect, since the time had run out

    Example: The House cannot do what is the Chair's
      Given the petition "petition-extended"
      And "petition-committed" happened on 2026-03-18
      And the House extended the time of PET-03 by 15 days on 2026-05-13
      When PET-03 is checked on 2026-05-19
      Then it is overdue by 1 day
      And the extension has no effect, since only the Speaker has the power

  Rule: A period of the Standing Orders is extended by resolution of the House

    Example: The House adds seven days: the new last day
      Given the nomination "chief-officer-lands"
      And "nomination-received" happened on 2026-03-12
      And the House extended the time of APP-07 by 7 days on 2026-03-24
      When APP-07 is checked on 2026-04-02
      Then the clock is still running
      And the last day is 2026-04-02

    Example: The day after the new last day
      Given the nomination "chief-officer-lands"
      And "nomination-received" happened on 2026-03-12
      And the House extended the time of APP-07 by 7 days on 2026-03-24
      When APP-07 is checked on 2026-04-03
      Then it is overdue by 1 day
      And the last day was 2026-04-02

    Example: The House may do so after the end
      Given the nomination "chief-officer-lands"
      And "nomination-received" happened on 2026-03-12
      And the House extended the time of APP-07 by 7 days on 2026-03-30
      When APP-07 is checked on 2026-04-02
      Then the clock is still running
      And the last day is 2026-04-02

    Example: The Speaker alone may not
      Given the nomination "chief-officer-lands"
      And "nomination-received" happened on 2026-03-12
      And the Speaker extended the time of APP-07 by 7 days on 2026-03-24
      When APP-07 is checked on 2026-03-27
      Then it is overdue by 1 day
      And the extension has no effect, since only the House has the power

    Example: A minimum period becomes longer: introduced on its first lawful day
      Given the bill "health-bill"
      And "bill-gazetted" happened on 2026-06-01
      And the House extended the time of LEG-13 by 7 days on 2026-06-10
      And "bill-introduced" happened on 2026-06-23
      When LEG-13 is checked on 2026-06-23
      Then the duty is met
      And the first lawful day is 2026-06-23

    Example: Introduced on the day before
      Given the bill "health-bill"
      And "bill-gazetted" happened on 2026-06-01
      And the House extended the time of LEG-13 by 7 days on 2026-06-10
      And "bill-introduced" happened on 2026-06-22
      When LEG-13 is checked on 2026-06-23
      Then it is too early by 1 day

  Rule: A period of a statute is extended only if its text gives the power

    Example: No text gives one for sending a Bill to the Governor
      Given the bill "health-bill"
      And "bill-passed" happened on 2026-06-04
      And the House extended the time of LEG-01 by 7 days on 2026-06-10
      When LEG-01 is checked on 2026-06-19
      Then it is overdue by 1 day
      And the last day was 2026-06-18
      And the extension has no effect, since nobody has the power

    Example: Not asked for either
      Given the bill "health-bill"
      And "bill-passed" happened on 2026-06-04
      When LEG-01 is checked on 2026-06-19
      Then it is overdue by 1 day
      And the last day was 2026-06-18

    Example: Approval of an emergency payment while the assembly was not sitting
      Given the spending-approval "flood-payment"
      And "emergency-payment-made" happened on 2026-03-10
      And the Clerk extended the time of BUD-22 by 14 days on 2026-05-05
      When BUD-22 is checked on 2026-05-25
      Then the clock is still running
      And the last day is 2026-05-25

    Example: A day later
      Given the spending-approval "flood-payment"
      And "emergency-payment-made" happened on 2026-03-10
      And the Clerk extended the time of BUD-22 by 14 days on 2026-05-05
      When BUD-22 is checked on 2026-05-26
      Then it is overdue by 1 day

  Rule: Without days that can be added nobody can tell

    Example: No days at all
      Given the petition "petition-extended"
      And "petition-committed" happened on 2026-03-18
      And the Speaker extended the time of PET-03 by 0 days on 2026-05-13
      When PET-03 is checked on 2026-05-19
      Then we cannot tell
  Rule: Time is extended by whole days, at least one

    Example: One day
      Given the petition "petition-extended"
      And "petition-committed" happened on 2026-03-18
      And the Speaker extended the time of PET-03 by 1 day on 2026-05-13
      When PET-03 is checked on 2026-05-20
      Then it is overdue by 1 day
      And the last day was 2026-05-19

    Scenario Outline: <days> days are no extension, and nobody can tell what was meant
      Given the petition "petition-extended"
      And "petition-committed" happened on 2026-03-18
      And the Speaker extended the time of PET-03 by <days> days on 2026-05-13
      When PET-03 is checked on 2026-05-20
      Then we cannot tell

      Examples:
        | days        |
        | 0           |
        | -3          |
        | 2.5         |
        | 99999999999 |
