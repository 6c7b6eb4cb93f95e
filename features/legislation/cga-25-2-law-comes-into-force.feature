@clause:CGA-25-2
Feature: County Governments Act, section 25(2): a county law comes into force on the fourteenth day after publication
  This is an effect that the law itself brings about, not an act. It never moves to another day.
  Since 27 July 2020 only the Kenya Gazette counts. Before that the earlier of the two Gazettes counted.

  Rule: The law is in force from the fourteenth day, the day of publication not counted

    Example: The thirteenth day
      Given the bill "waste-bill"
      And "gazetted-kenya" happened on 2026-07-10
      When LEG-08 is checked on 2026-07-23
      Then the clock is still running
      And the effect comes on 2026-07-24

    Example: The fourteenth day
      Given the bill "waste-bill"
      And "gazetted-kenya" happened on 2026-07-10
      When LEG-08 is checked on 2026-07-24
      Then the law supplies "commenced" on 2026-07-24
      And the finding cites CGA-25-2

    Example: The fifteenth day
      Given the bill "waste-bill"
      And "gazetted-kenya" happened on 2026-07-10
      When LEG-08 is checked on 2026-07-25
      Then the law supplies "commenced" on 2026-07-24

    Example: Applied on the thirteenth day
      Given the bill "waste-bill"
      And "gazetted-kenya" happened on 2026-07-10
      And "commenced" happened on 2026-07-23
      When LEG-08 is checked on 2026-07-23
      Then it is too early by 1 day

  Rule: A Sunday or public holiday does not put off the effect

    Example: The fourteenth day is Friday 3 April, Good Friday
      Given the bill "waste-bill"
      And "gazetted-kenya" happened on 2026-03-20
      When LEG-08 is checked on 2026-04-03
      Then the law supplies "commenced" on 2026-04-03

  Rule: Since 27 July 2020 the county Gazette starts nothing

    Example: Only in the county Gazette
      Given the bill "waste-bill"
      And "gazetted-county" happened on 2026-07-10
      When LEG-08 is checked on 2026-08-10
      Then no clock runs

  Rule: Before 27 July 2020 the earlier Gazette started the clock

    Example: County Gazette three days before the Kenya Gazette
      Given the bill "old-bill"
      And "gazetted-county" happened on 2020-06-09
      And "gazetted-kenya" happened on 2020-06-12
      When LEG-08-old is checked on 2020-06-23
      Then the law supplies "commenced" on 2020-06-23

    Example: The day after that
      Given the bill "old-bill"
      And "gazetted-county" happened on 2020-06-09
      And "gazetted-kenya" happened on 2020-06-12
      When LEG-08-old is checked on 2020-06-24
      Then the law supplies "commenced" on 2020-06-23

    Example: The day before that
      Given the bill "old-bill"
      And "gazetted-county" happened on 2020-06-09
      And "gazetted-kenya" happened on 2020-06-12
      When LEG-08-old is checked on 2020-06-22
      Then the clock is still running
      And the effect comes on 2020-06-23

    Example: The new wording says nothing about it
      Given the bill "old-bill"
      And "gazetted-county" happened on 2020-06-09
      And "gazetted-kenya" happened on 2020-06-12
      When LEG-08 is checked on 2020-06-23
      Then the rule does not apply

  Rule: The wording in force on the day of publication decides

    Example: Kenya Gazette of Friday 24 July 2020: the earlier wording
      Given the bill "edge-bill"
      And "gazetted-kenya" happened on 2020-07-24
      When LEG-08-old is checked on 2020-08-07
      Then the law supplies "commenced" on 2020-08-07

    Example: Kenya Gazette of Friday 24 July 2020: not the present wording
      Given the bill "edge-bill"
      And "gazetted-kenya" happened on 2020-07-24
      When LEG-08 is checked on 2020-08-07
      Then the rule does not apply

    Example: Kenya Gazette of Sunday 26 July 2020: the earlier wording
      Given the bill "edge-bill"
      And "gazetted-kenya" happened on 2020-07-26
      When LEG-08-old is checked on 2020-08-09
      Then the law supplies "commenced" on 2020-08-09

    Example: Kenya Gazette of Sunday 26 July 2020: not the present wording
      Given the bill "edge-bill"
      And "gazetted-kenya" happened on 2020-07-26
      When LEG-08 is checked on 2020-08-09
      Then the rule does not apply

    Example: Kenya Gazette of Monday 27 July 2020: the present wording
      Given the bill "edge-bill"
      And "gazetted-kenya" happened on 2020-07-27
      When LEG-08 is checked on 2020-08-10
      Then the law supplies "commenced" on 2020-08-10

    Example: Kenya Gazette of Monday 27 July 2020: not the earlier wording
      Given the bill "edge-bill"
      And "gazetted-kenya" happened on 2020-07-27
      When LEG-08-old is checked on 2020-08-10
      Then the rule does not apply
