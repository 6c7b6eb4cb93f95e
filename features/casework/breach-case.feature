Feature: A breach is dealt with by people, step by step, and goes up if it is not
  A breach of a duty of the Assembly opens a case by itself. It is acknowledged, explained, action is planned with an owner and a day, carried out, verified by another
  person, and closed. Nothing is erased. Who is told when nobody acts is a table (escalation.xlsx); its days are proposals for the committee.

  Rule: A case that nobody deals with goes up on the days of the table, each step once

    Example: A major breach, the day before the head of the office is told
      Given a case of a major breach, opened on 2026-03-02
      When it is looked at each day up to 2026-03-08
      Then the officer was told on 2026-03-02
      And nobody else was told

    Example: The head after seven days
      Given a case of a major breach, opened on 2026-03-02
      When it is looked at each day up to 2026-03-09
      Then the officer was told on 2026-03-02
      And the head was told on 2026-03-09
      And nobody else was told

    Example: The Clerk after fourteen, the committee after thirty
      Given a case of a major breach, opened on 2026-03-02
      When it is looked at each day up to 2026-04-01
      Then the officer was told on 2026-03-02
      And the head was told on 2026-03-09
      And the clerk was told on 2026-03-16
      And the committee was told on 2026-04-01
      And nobody else was told

    Example: The machine stood still for two weeks: each step is taken once, when it runs again
      Given a case of a major breach, opened on 2026-03-02
      When it is looked at on 2026-03-02
      And it is looked at on 2026-03-16
      And it is looked at on 2026-03-16
      Then the officer was told on 2026-03-02
      And the head was told on 2026-03-16
      And the clerk was told on 2026-03-16
      And nobody else was told

  Rule: The graver the breach, the sooner

    Example: A critical one reaches the head after two days
      Given a case of a critical breach, opened on 2026-03-02
      When it is looked at each day up to 2026-03-04
      Then the officer was told on 2026-03-02
      And the head was told on 2026-03-04
      And nobody else was told

    Example: A minor one after fourteen
      Given a case of a minor breach, opened on 2026-03-02
      When it is looked at each day up to 2026-03-16
      Then the officer was told on 2026-03-02
      And the head was told on 2026-03-16
      And nobody else was told

  Rule: Once action is promised, days are counted from the promised day

    Example: The promise is not kept
      Given a case of a major breach, opened on 2026-03-02
      And on 2026-03-04 "clerk-1" plans action by "speaker-1" for 2026-03-20
      When it is looked at each day up to 2026-03-24
      Then the officer was told on 2026-03-21
      And the head was told on 2026-03-24
      And nobody else was told

  Rule: While an extension or an excuse holds nobody is told; after it days are counted from its last day

    Example: More time up to 15 March
      Given a case of a major breach, opened on 2026-03-02
      And a file "Votes of 3 March.pdf" that is a pdf
      And on 2026-03-03 "clerk" notes more-time by "The House" up to 2026-03-15, with that file
      When it is looked at each day up to 2026-03-22
      Then the officer was told on 2026-03-16
      And the head was told on 2026-03-22
      And nobody else was told

  Rule: An excuse and an extension need the document of the authority, as a file

    Example: An extension without a document is none
      Given a case of a major breach, opened on 2026-03-02
      When on 2026-03-03 "clerk" notes more-time by "The House" up to 2026-03-15, without a document
      Then that is refused, because "document" is missing

    Example: Neither is an excuse
      Given a case of a major breach, opened on 2026-03-02
      When on 2026-03-03 "clerk" notes an-excuse by "The House" up to 2026-03-15, without a document
      Then that is refused, because "document" is missing

    Example: With the resolution as a file it is taken, and the case tells of it
      Given a case of a major breach, opened on 2026-03-02
      And a file "Resolution 12.pdf" that is a pdf
      When on 2026-03-03 "clerk" notes an-excuse by "The House" up to 2026-03-15, with that file
      Then that is accepted
      And the case tells of the document "Resolution 12.pdf"

    Example: A spreadsheet is not among the kinds that are taken
      Given a case of a major breach, opened on 2026-03-02
      And a file "Resolution.xlsx" that is a pdf
      When on 2026-03-03 "clerk" notes more-time by "The House" up to 2026-03-15, with that file
      Then the document is refused, because it is not-allowed

    Example: A program that calls itself a PDF
      Given a case of a major breach, opened on 2026-03-02
      And a file "Resolution.pdf" that is a program
      When on 2026-03-03 "clerk" notes more-time by "The House" up to 2026-03-15, with that file
      Then the document is refused, because it is not-as-named

    Example: An empty file
      Given a case of a major breach, opened on 2026-03-02
      And a file "Resolution.pdf" that is a void
      When on 2026-03-03 "clerk" notes more-time by "The House" up to 2026-03-15, with that file
      Then the document is refused, because it is empty

    Example: A file that is larger than the settings allow
      Given a case of a major breach, opened on 2026-03-02
      And documents of at most 5 bytes are taken
      And a file "Resolution.txt" that is a text
      When on 2026-03-03 "clerk" notes more-time by "The House" up to 2026-03-15, with that file
      Then the document is refused, because it is too-large

  Rule: Action is verified by another person than its owner

    Example: The owner verifies
      Given a case of a major breach, opened on 2026-03-02
      And on 2026-03-04 "clerk-1" plans action by "speaker-1" for 2026-03-20
      And on 2026-03-18 "clerk-1" says that it was carried out
      When on 2026-03-19 "speaker-1" verifies it
      Then that is refused, because it is for another person

    Example: Who planned the action verifies
      Given a case of a major breach, opened on 2026-03-02
      And on 2026-03-04 "clerk-1" plans action by "speaker-1" for 2026-03-20
      And on 2026-03-18 "speaker-2" says that it was carried out
      When on 2026-03-19 "clerk-1" verifies it
      Then that is refused, because it is for another person

    Example: Who said that it was carried out verifies
      Given a case of a major breach, opened on 2026-03-02
      And on 2026-03-04 "clerk-1" plans action by "speaker-1" for 2026-03-20
      And on 2026-03-18 "speaker-2" says that it was carried out
      When on 2026-03-19 "speaker-2" verifies it
      Then that is refused, because it is for another person

    Example: Another person verifies, but the owner of the action may not close the case
      Given a case of a major breach, opened on 2026-03-02
      And on 2026-03-04 "clerk-1" plans action by "speaker-1" for 2026-03-20
      And on 2026-03-18 "clerk-1" says that it was carried out
      And on 2026-03-19 "lcu-1" verifies it
      When on 2026-03-20 "speaker-1" closes it as remedied
      Then that is refused, because it is for another person

    Example: Somebody else verifies, and the case can be closed
      Given a case of a major breach, opened on 2026-03-02
      And on 2026-03-04 "clerk-1" plans action by "speaker-1" for 2026-03-20
      And on 2026-03-18 "clerk-1" says that it was carried out
      And on 2026-03-19 "lcu-1" verifies it
      When on 2026-03-20 "lcu-1" closes it as remedied
      Then that is accepted

  Rule: A case is closed as what it is

    Example: Nothing was done
      Given a case of a major breach, opened on 2026-03-02
      When on 2026-03-20 "lcu-1" closes it as remedied
      Then that is refused, because "outcome" cannot be so

    Example: Judged again it is no breach, which proposes closing it
      Given a case of a major breach, opened on 2026-03-02
      And on 2026-03-10 it is judged again and the duty was met
      When on 2026-03-11 "lcu-1" closes it as no-breach
      Then that is accepted
