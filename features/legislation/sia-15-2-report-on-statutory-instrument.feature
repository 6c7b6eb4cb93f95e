@clause:SIA-15-2
Feature: Statutory Instruments Act, section 15(2): report on a statutory instrument within 28 sitting days
  The committee on delegated legislation reports on the instrument. Without a report the instrument is treated as in order.
  The text means sitting days. The House may set another period.

  Rule: The twenty-eighth day on which the House sits is the last day; the day of referral is not counted

    Example: Tabled on the twenty-eighth sitting day, Wednesday 15 April
      Given the statutory-instrument "cess-regulations"
      And "instrument-referred" happened on 2026-02-10
      And "instrument-report-tabled" happened on 2026-04-15
      And the House sat every Tuesday, Wednesday and Thursday from 2026-02-10 to 2026-06-25
      When LEG-17 is checked on 2026-04-15
      Then the duty is met
      And the last day was 2026-04-15
      And the finding cites SIA-15-2

    Example: Tabled on the day before, Tuesday 14 April
      Given the statutory-instrument "cess-regulations"
      And "instrument-referred" happened on 2026-02-10
      And "instrument-report-tabled" happened on 2026-04-14
      And the House sat every Tuesday, Wednesday and Thursday from 2026-02-10 to 2026-06-25
      When LEG-17 is checked on 2026-04-15
      Then the duty is met
      And the last day was 2026-04-15

    Example: Tabled on the twenty-ninth sitting day
      Given the statutory-instrument "cess-regulations"
      And "instrument-referred" happened on 2026-02-10
      And "instrument-report-tabled" happened on 2026-04-16
      And the House sat every Tuesday, Wednesday and Thursday from 2026-02-10 to 2026-06-25
      When LEG-17 is checked on 2026-04-16
      Then the law supplies "instrument-deemed-in-order" on 2026-04-15

    Example: Not tabled on the twenty-eighth sitting day
      Given the statutory-instrument "cess-regulations"
      And "instrument-referred" happened on 2026-02-10
      And the House sat every Tuesday, Wednesday and Thursday from 2026-02-10 to 2026-06-25
      When LEG-17 is checked on 2026-04-15
      Then the clock is still running
      And the last day is 2026-04-15

    Example: Not tabled when that day has passed
      Given the statutory-instrument "cess-regulations"
      And "instrument-referred" happened on 2026-02-10
      And the House sat every Tuesday, Wednesday and Thursday from 2026-02-10 to 2026-06-25
      When LEG-17 is checked on 2026-04-16
      Then the law supplies "instrument-deemed-in-order" on 2026-04-15

  Rule: Twenty-eight calendar days mean nothing here

    Example: Twelve sittings in four weeks
      Given the statutory-instrument "cess-regulations"
      And "instrument-referred" happened on 2026-02-10
      And the House sat every Tuesday, Wednesday and Thursday from 2026-02-10 to 2026-03-10
      When LEG-17 is checked on 2026-03-11
      Then the clock is still running
      And the last day is not known yet

  Rule: The House may set another period by resolution: more sitting days

    Example: Three more, tabled on the last of them, Wednesday 22 April
      Given the statutory-instrument "cess-regulations"
      And "instrument-referred" happened on 2026-02-10
      And the House extended the time of LEG-17 by 3 days on 2026-04-14
      And "instrument-report-tabled" happened on 2026-04-22
      And the House sat every Tuesday, Wednesday and Thursday from 2026-02-10 to 2026-06-25
      When LEG-17 is checked on 2026-04-22
      Then the duty is met
      And the last day was 2026-04-22

    Example: Tabled on the next sitting day
      Given the statutory-instrument "cess-regulations"
      And "instrument-referred" happened on 2026-02-10
      And the House extended the time of LEG-17 by 3 days on 2026-04-14
      And "instrument-report-tabled" happened on 2026-04-23
      And the House sat every Tuesday, Wednesday and Thursday from 2026-02-10 to 2026-06-25
      When LEG-17 is checked on 2026-04-23
      Then the law supplies "instrument-deemed-in-order" on 2026-04-22

    Example: Before they have been held the last day is not known
      Given the statutory-instrument "cess-regulations"
      And "instrument-referred" happened on 2026-02-10
      And the House extended the time of LEG-17 by 3 days on 2026-04-14
      And the House sat every Tuesday, Wednesday and Thursday from 2026-02-10 to 2026-04-16
      When LEG-17 is checked on 2026-04-20
      Then the clock is still running
      And the last day is not known yet

    Example: The Speaker alone may not
      Given the statutory-instrument "cess-regulations"
      And "instrument-referred" happened on 2026-02-10
      And the Speaker extended the time of LEG-17 by 3 days on 2026-04-14
      And the House sat every Tuesday, Wednesday and Thursday from 2026-02-10 to 2026-06-25
      When LEG-17 is checked on 2026-04-16
      Then the law supplies "instrument-deemed-in-order" on 2026-04-15
      And the extension has no effect, since only the House has the power
