@notices
Feature: Notices — people are told what waits for them, once
  Whoever has to act is told by mail: when a due day comes near, when it is past, when something
  is put on somebody's desk. A notice that comes twice, at night, or about something done already
  teaches people to look away.

  Background:
    Given an officer "lcu-1" of the Legal Compliance Unit who reads English
    And a Clerk "karani" who reads Kiswahili

  Rule: One mail a day tells all that waits, in the reader's language

    Example: Two notices of a day are one mail
      Given on 2026-03-02 at 08:00 the role "lcu" is told that petition-7 is due on 2026-03-09
      And on 2026-03-02 at 08:10 the role "lcu" is told that petition-8 is due on 2026-03-09
      When mails are sent on 2026-03-02 at 09:00
      Then "lcu-1" has 1 mail, "Mizani: 2 notices, Mon 2 Mar 2026"

    Example: The Clerk reads Kiswahili
      Given on 2026-03-02 at 08:00 the role "clerk" is told that petition-7 is due on 2026-03-09
      When mails are sent on 2026-03-02 at 09:00
      Then "karani" has 1 mail, "Mizani: taarifa moja, Jumatatu 2 Machi 2026"

  Rule: Nothing is told twice

    Example: The same reminder is queued again by a second server
      Given on 2026-03-02 at 08:00 the role "lcu" is told that petition-7 is due on 2026-03-09
      And mails are sent on 2026-03-02 at 09:00
      And on 2026-03-02 at 10:00 the role "lcu" is told that petition-7 is due on 2026-03-09
      When mails are sent on 2026-03-03 at 09:00
      Then "lcu-1" has 1 mail, "Mizani: one notice, Mon 2 Mar 2026"

  Rule: Mails go out between seven and eighteen o'clock in Nairobi

    Example: What is queued in the evening comes in the morning
      Given on 2026-03-02 at 19:00 the role "lcu" is told that petition-7 is due on 2026-03-09
      When mails are sent on 2026-03-02 at 19:05
      Then "lcu-1" has no mail
      When mails are sent on 2026-03-03 at 07:00
      Then "lcu-1" has 1 mail, "Mizani: one notice, Tue 3 Mar 2026"

  Rule: Who stands in for somebody is told instead

    Example: The officer is away for a week
      Given "karani" stands in for "lcu-1" as "lcu" from 2026-03-01 to 2026-03-07
      And on 2026-03-02 at 08:00 the role "lcu" is told that petition-7 is due on 2026-03-09
      When mails are sent on 2026-03-02 at 09:00
      Then "lcu-1" has no mail
      And "karani" has 1 mail, "Mizani: taarifa moja, Jumatatu 2 Machi 2026"

  Rule: What is done meanwhile is not told

    Example: The petition is reviewed an hour before mails go out
      Given on 2026-03-02 at 06:00 the role "lcu" is told that petition-7 is due on 2026-03-09
      And petition-7 is done on 2026-03-02 at 06:30
      When mails are sent on 2026-03-02 at 07:30
      Then "lcu-1" has no mail

  Rule: A mail server that is away loses nothing

    Example: It is away for the morning
      Given on 2026-03-02 at 08:00 the role "lcu" is told that petition-7 is due on 2026-03-09
      And the mail server is away
      When mails are sent on 2026-03-02 at 09:00
      And mails are sent on 2026-03-02 at 09:10
      And the mail server is back
      And mails are sent on 2026-03-02 at 13:00
      Then "lcu-1" has 1 mail, "Mizani: one notice, Mon 2 Mar 2026"
