Feature: Days counted in sittings, forecast from the announced calendar
  A period in sitting days ends when the House has sat so often. Until then nobody knows the day. An announced calendar gives a forecast, and a forecast is no due day.

  A statutory instrument must be laid within seven sitting days; a petition waits for two after its notice.

  Rule: Sittings that are announced and still to come give a forecast

    Example: Two held and five announced: the seventh is forecast
      Given the statutory-instrument "market-fees-rules"
      And "instrument-published" happened on 2026-02-02
      And the House sat on 2026-02-10, 2026-02-11
      And the House announced on 2026-01-20 that it would sit on 2026-02-10, 2026-02-11, 2026-02-17, 2026-02-18, 2026-02-19, 2026-02-24, 2026-02-25
      When LEG-16 is checked on 2026-02-12
      Then the clock is still running
      And the last day is not known yet
      And the last day is forecast for 2026-02-25

    Example: One announced sitting too few: nothing is forecast
      Given the statutory-instrument "market-fees-rules"
      And "instrument-published" happened on 2026-02-02
      And the House sat on 2026-02-10, 2026-02-11
      And the House announced on 2026-01-20 that it would sit on 2026-02-10, 2026-02-11, 2026-02-17, 2026-02-18, 2026-02-19, 2026-02-24
      When LEG-16 is checked on 2026-02-12
      Then the clock is still running
      And no day is forecast

    Example: The first lawful day comes after the second sitting
      Given the petition "bodaboda-petition"
      And "petition-noticed" happened on 2026-02-09
      And the House sat on 2026-02-10
      And the House announced on 2026-01-20 that it would sit on 2026-02-10, 2026-02-17
      When PET-02 is checked on 2026-02-10
      Then the clock is still running
      And the first lawful day is forecast for 2026-02-18

  Rule: Only sittings that were held make a due day

    Example: All seven were held: the day is known
      Given the statutory-instrument "market-fees-rules"
      And "instrument-published" happened on 2026-02-02
      And the House sat on 2026-02-10, 2026-02-11, 2026-02-17, 2026-02-18, 2026-02-19, 2026-02-24, 2026-02-25
      And the House announced on 2026-01-20 that it would sit on 2026-02-10, 2026-02-11, 2026-02-17, 2026-02-18, 2026-02-19, 2026-02-24, 2026-02-25
      When LEG-16 is checked on 2026-02-25
      Then the clock is still running
      And the last day is 2026-02-25
      And no day is forecast

    Example: A sitting announced for the past that nobody recorded does not count
      Given the statutory-instrument "market-fees-rules"
      And "instrument-published" happened on 2026-02-02
      And the House sat on 2026-02-10
      And the House announced on 2026-01-20 that it would sit on 2026-02-10, 2026-02-11, 2026-02-17, 2026-02-18, 2026-02-19, 2026-02-24, 2026-02-25, 2026-02-26
      When LEG-16 is checked on 2026-02-12
      Then the last day is forecast for 2026-02-26
      And the announced sitting of 2026-02-11 is said not to be recorded

    Example: One announced for the very day we look is past at its end
      Given the statutory-instrument "market-fees-rules"
      And "instrument-published" happened on 2026-02-02
      And the House announced on 2026-01-20 that it would sit on 2026-02-10, 2026-02-11, 2026-02-17, 2026-02-18, 2026-02-19, 2026-02-24, 2026-02-25, 2026-02-26
      When LEG-16 is checked on 2026-02-10
      Then the last day is forecast for 2026-02-26
      And the announced sitting of 2026-02-10 is said not to be recorded

    Example: On the day before, it is still to come
      Given the statutory-instrument "market-fees-rules"
      And "instrument-published" happened on 2026-02-02
      And the House announced on 2026-01-20 that it would sit on 2026-02-10, 2026-02-11, 2026-02-17, 2026-02-18, 2026-02-19, 2026-02-24, 2026-02-25, 2026-02-26
      When LEG-16 is checked on 2026-02-09
      Then the last day is forecast for 2026-02-25

  Rule: An announcement is known from its day

    Example: Announced on the day of our knowledge
      Given we know only what was known on 2026-02-09
      And the petition "bodaboda-petition"
      And "petition-noticed" happened on 2026-02-09
      And the House announced on 2026-02-09 that it would sit on 2026-02-10, 2026-02-17
      When PET-02 is checked on 2026-02-09
      Then the first lawful day is forecast for 2026-02-18

    Example: Announced on the day after
      Given we know only what was known on 2026-02-09
      And the petition "bodaboda-petition"
      And "petition-noticed" happened on 2026-02-09
      And the House announced on 2026-02-10 that it would sit on 2026-02-10, 2026-02-17
      When PET-02 is checked on 2026-02-09
      Then no day is forecast

    Example: A sitting that was called off is not expected any more
      Given the petition "bodaboda-petition"
      And "petition-noticed" happened on 2026-02-09
      And the House announced on 2026-02-02 that it would sit on 2026-02-10, 2026-02-17, 2026-02-18
      And the sitting of 2026-02-10 was called off on 2026-02-09
      When PET-02 is checked on 2026-02-09
      Then the first lawful day is forecast for 2026-02-19

    Example: With the knowledge of the day before it still was
      Given we know only what was known on 2026-02-08
      And the petition "bodaboda-petition"
      And "petition-noticed" happened on 2026-02-07
      And the House announced on 2026-02-02 that it would sit on 2026-02-10, 2026-02-17, 2026-02-18
      And the sitting of 2026-02-10 was called off on 2026-02-09
      When PET-02 is checked on 2026-02-08
      Then the first lawful day is forecast for 2026-02-18

  Rule: A clock that a court stopped is forecast from the day it goes on

    Example: While it stands still nothing is forecast
      Given the statutory-instrument "market-fees-rules"
      And "instrument-published" happened on 2026-02-02
      And the House sat on 2026-02-10, 2026-02-11
      And a court stopped the clock on 2026-02-12
      And the House announced on 2026-01-20 that it would sit on 2026-02-17, 2026-02-18, 2026-02-19, 2026-02-24, 2026-02-25, 2026-02-26
      When LEG-16 is checked on 2026-02-16
      Then the clock stands still
      And no day is forecast

    Example: It goes on with the five sittings that were left
      Given the statutory-instrument "market-fees-rules"
      And "instrument-published" happened on 2026-02-02
      And the House sat on 2026-02-10, 2026-02-11
      And a court stopped the clock on 2026-02-12
      And the court let the clock go on on 2026-02-17
      And the House announced on 2026-01-20 that it would sit on 2026-02-18, 2026-02-19, 2026-02-24, 2026-02-25, 2026-02-26, 2026-03-03, 2026-03-04
      When LEG-16 is checked on 2026-02-17
      Then the clock is still running
      And the last day is forecast for 2026-02-26

    Example: It starts again with seven
      Given the statutory-instrument "market-fees-rules"
      And "instrument-published" happened on 2026-02-02
      And the House sat on 2026-02-10, 2026-02-11
      And a court stopped the clock on 2026-02-12
      And the court let the clock start again on 2026-02-17
      And the House announced on 2026-01-20 that it would sit on 2026-02-18, 2026-02-19, 2026-02-24, 2026-02-25, 2026-02-26, 2026-03-03, 2026-03-04
      When LEG-16 is checked on 2026-02-17
      Then the last day is forecast for 2026-03-04

    Example: Time that was extended is not forecast
      Given the petition "bodaboda-petition"
      And "petition-noticed" happened on 2026-02-09
      And the House extended the time of PET-02 by 1 day on 2026-02-09
      And the House announced on 2026-02-02 that it would sit on 2026-02-10, 2026-02-17, 2026-02-18, 2026-02-19
      When PET-02 is checked on 2026-02-09
      Then the clock is still running
      And no day is forecast

    Example: An extension that has no effect hides no forecast
      Given the statutory-instrument "market-fees-rules"
      And "instrument-published" happened on 2026-02-02
      And the House extended the time of LEG-16 by 3 days on 2026-02-09
      And the House announced on 2026-01-20 that it would sit on 2026-02-10, 2026-02-11, 2026-02-17, 2026-02-18, 2026-02-19, 2026-02-24, 2026-02-25, 2026-02-26
      When LEG-16 is checked on 2026-02-09
      Then the clock is still running
      And the last day is forecast for 2026-02-25
      And the extension has no effect, since nobody has the power
