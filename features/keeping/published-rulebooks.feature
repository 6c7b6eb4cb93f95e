Feature: At each moment exactly one rulebook is the published one
  A policy officer publishes a copy of the workbooks, at once or from a day to come. What was in force stays so, every version stays kept,
  and whoever asks later finds who published what since when and why. Days are those of Nairobi.

  Rule: A new store begins with the rulebook that the application carries

    Example: The first moment
      Given a new store opened on 2026-07-01
      Then on 2026-07-01 the published rulebook is the carried one
      And on 2030-01-01 the published rulebook is the carried one

  Rule: Another version takes effect at the first moment of the day that was decided

    Example: The day before and the day
      Given a new store opened on 2026-07-01
      When on 2026-07-10 "copy A" is published from 2026-08-01, because "Counsel read section 24 again"
      Then on 2026-07-31 the published rulebook is the carried one
      And on 2026-08-01 the published rulebook is "copy A"
      And the reason given for "copy A" is "Counsel read section 24 again"

  Rule: Nothing is published for the past

    Example: A day too late
      Given a new store opened on 2026-07-01
      When on 2026-07-10 "copy A" is published from 2026-07-09, because "It was forgotten"
      Then that is refused as "IN_THE_PAST"
      And on 2026-07-09 the published rulebook is the carried one
      And on 2026-07-10 the published rulebook is the carried one

  Rule: What is to come is set aside only where that is said

    Example: A year was mistyped
      Given a new store opened on 2026-07-01
      And on 2026-07-10 "copy A" was published from 2062-08-01, because "Counsel read section 24 again"
      When on 2026-07-11 "copy B" is published from 2026-08-01, because "The year was mistyped"
      Then that is refused as "OTHERS_ARE_COMING"
      When on 2026-07-11 "copy B" is published from 2026-08-01 instead of what is to come, because "The year was mistyped"
      Then on 2026-08-01 the published rulebook is "copy B"
      And on 2062-08-01 the published rulebook is "copy B"
      And "copy A" is told as set aside

  Rule: A publication without a reason, or that changes nothing, is refused

    Example: No reason
      Given a new store opened on 2026-07-01
      When on 2026-07-10 "copy A" is published from 2026-08-01, because ""
      Then that is refused as "NO_REASON"

    Example: The same again
      Given a new store opened on 2026-07-01
      When on 2026-07-10 the carried rulebook is published from 2026-08-01, because "To be sure"
      Then that is refused as "PUBLISHED_ALREADY"
