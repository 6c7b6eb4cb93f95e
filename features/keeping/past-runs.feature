Feature: What was found stays as it was found, and can be found again
  An evaluation that is kept is a run with a number: the day, the readings, the rulebook, the files and all that was found. Nothing in it
  is ever changed. Made again, it is a run of its own, and what differs is told with its reasons.

  On 26 June 2023 the 28th was declared a holiday. Who looked the day before counted that day in; since then it counts no longer.

  Rule: The same question with the same answer is the same run

    Example: Asked twice
      Given the duties as of 2023-06-30, known on 2023-06-25, were kept as run 1
      When the duties as of 2023-06-30, known on 2023-06-25, are asked for again
      Then that is run 1 again
      And 1 run is kept

    Example: Asked from another day
      Given the duties as of 2023-06-30, known on 2023-06-25, were kept as run 1
      When the duties as of 2023-06-30, known on 2023-06-26, are asked for again
      Then that is run 2, a new one

  Rule: By the law and the knowledge of then, the past run comes of it again

    Example: Bit for bit
      Given the duties as of 2023-06-30, known on 2023-06-25, were kept as run 1
      When run 1 is made again by the law of then, with what was known then
      Then run 1 comes of it, bit for bit

  Rule: What became known later gives another run, and is named; the past run stays

    Example: The holiday that was declared two days before
      Given the duties as of 2023-06-30, known on 2023-06-25, were kept as run 1
      When run 1 is made again by the law of then, with what is known now
      Then that is run 2, a new one
      And LEG-01 moves from "due Wed 28 Jun 2023" to "due Thu 29 Jun 2023"
      And the holiday of "Wed 28 Jun 2023" is named, known from "Mon 26 Jun 2023"
      And run 1 still says "due Wed 28 Jun 2023"
      And run 2 says "due Thu 29 Jun 2023"

  Rule: What is handed in later gives another run; the first stays, and can be made again

    Example: The delivery to the Governor is reported late
      Given the passing of a Bill on 2026-06-04 was handed in
      And the duties as of 2026-06-30 were kept from the store as run 1
      When its delivery to the Governor on 2026-06-18 is handed in
      And run 1 is made again by the law of then, with what was known then
      Then run 1 comes of it, bit for bit
      When run 1 is made again by the law of then, with what is known now
      Then that is run 2, a new one
      And LEG-01 moves from "overdue by 12 days, due Thu 18 Jun 2026" to "met, due Thu 18 Jun 2026"
      And run 1 still says "overdue by 12 days"

  Rule: A run is superseded only by decision, with a reason

    Example: Made again without a decision
      Given the duties as of 2023-06-30, known on 2023-06-25, were kept as run 1
      When run 1 is made again by the law of then, with what is known now
      Then run 1 is not superseded

    Example: Made again to take its place
      Given the duties as of 2023-06-30, known on 2023-06-25, were kept as run 1
      When run 1 is made again to be superseded, because "The holiday was not known"
      Then run 1 is superseded by run 2
      And run 1 still says "due Wed 28 Jun 2023"

  Rule: What was found is told in Kiswahili too

    Example: The list of differences
      Given the duties as of 2023-06-30, known on 2023-06-25, were kept as run 1
      When run 1 is made again in Kiswahili
      Then it is said that "Namba 1 inabaki kama ilivyo"
      And it is said that "ni sikukuu, iliyojulikana tangu"
