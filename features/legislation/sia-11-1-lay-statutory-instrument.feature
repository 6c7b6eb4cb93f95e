@clause:SIA-11-1
Feature: Statutory Instruments Act, section 11(1): send a statutory instrument to the Clerk within 7 sitting days
  The authority that makes an instrument sends it for tabling. If it does not, the instrument lapses when the seventh sitting day has passed.
  Only days on which the House sat are counted.

  Rule: The seventh day on which the House sits is the last day

    Example: Laid on the seventh sitting day, Tuesday 24 February
      Given the statutory-instrument "market-regulations"
      And "instrument-published" happened on 2026-02-09
      And "instrument-laid" happened on 2026-02-24
      And the House sat every Tuesday, Wednesday and Thursday from 2026-02-10 to 2026-03-12
      When LEG-16 is checked on 2026-02-24
      Then the duty is met
      And the last day was 2026-02-24
      And the finding cites SIA-11-1

    Example: Laid on the day before, Monday 23 February
      Given the statutory-instrument "market-regulations"
      And "instrument-published" happened on 2026-02-09
      And "instrument-laid" happened on 2026-02-23
      And the House sat every Tuesday, Wednesday and Thursday from 2026-02-10 to 2026-03-12
      When LEG-16 is checked on 2026-02-24
      Then the duty is met
      And the last day was 2026-02-24

    Example: Laid on the eighth sitting day
      Given the statutory-instrument "market-regulations"
      And "instrument-published" happened on 2026-02-09
      And "instrument-laid" happened on 2026-02-25
      And the House sat every Tuesday, Wednesday and Thursday from 2026-02-10 to 2026-03-12
      When LEG-16 is checked on 2026-02-25
      Then the law supplies "instrument-lapsed" on 2026-02-24

    Example: Not laid on the seventh sitting day
      Given the statutory-instrument "market-regulations"
      And "instrument-published" happened on 2026-02-09
      And the House sat every Tuesday, Wednesday and Thursday from 2026-02-10 to 2026-03-12
      When LEG-16 is checked on 2026-02-24
      Then the clock is still running
      And the last day is 2026-02-24

    Example: Not laid on the next day, though the House sits on no such day
      Given the statutory-instrument "market-regulations"
      And "instrument-published" happened on 2026-02-09
      And the House sat every Tuesday, Wednesday and Thursday from 2026-02-10 to 2026-03-12
      When LEG-16 is checked on 2026-02-25
      Then the law supplies "instrument-lapsed" on 2026-02-24

  Rule: Until the seventh sitting has been held its day is not known

    Example: Six sittings held in three weeks
      Given the statutory-instrument "market-regulations"
      And "instrument-published" happened on 2026-02-09
      And the House sat every Tuesday, Wednesday and Thursday from 2026-02-10 to 2026-02-19
      When LEG-16 is checked on 2026-03-02
      Then the clock is still running
      And the last day is not known yet

    Example: A recess of two months does not end the period
      Given the statutory-instrument "market-regulations"
      And "instrument-published" happened on 2026-02-09
      And the House sat every Tuesday, Wednesday and Thursday from 2026-02-10 to 2026-02-19
      When LEG-16 is checked on 2026-04-30
      Then the clock is still running
      And the last day is not known yet

  Rule: Two sittings on one day count once

    Example: Seven sittings on six days
      Given the statutory-instrument "market-regulations"
      And "instrument-published" happened on 2026-02-09
      And the House sat on 2026-02-10, 2026-02-10, 2026-02-11, 2026-02-12, 2026-02-17, 2026-02-18, 2026-02-19
      When LEG-16 is checked on 2026-03-02
      Then the clock is still running
      And the last day is not known yet

  Rule: A sitting on the day of publication is not counted

    Example: Published on a sitting day
      Given the statutory-instrument "market-regulations"
      And "instrument-published" happened on 2026-02-10
      And the House sat every Tuesday, Wednesday and Thursday from 2026-02-10 to 2026-03-12
      When LEG-16 is checked on 2026-02-25
      Then the clock is still running
      And the last day is 2026-02-25
