@clause:CGA-24-5
Feature: County Governments Act, section 24(5): send a Bill passed again within 7 days, and assent within 7 days
  A Bill passed a second time by two-thirds goes back to the Governor within seven days.
  The Governor then has seven days to assent. There is no second referral back.

  Rule: The Speaker has seven days to send the Bill again; the day of passing is not counted

    Example: Sent again on the last day, Tuesday 17 February
      Given the bill "roads-bill"
      And "referred-back" happened on 2026-01-13
      And "bill-passed-again" happened on 2026-02-10
      And "resubmitted-to-governor" happened on 2026-02-17
      When LEG-04 is checked on 2026-02-17
      Then the duty is met
      And the last day was 2026-02-17
      And the finding cites CGA-24-5

    Example: Sent again on the day before, Monday 16 February
      Given the bill "roads-bill"
      And "referred-back" happened on 2026-01-13
      And "bill-passed-again" happened on 2026-02-10
      And "resubmitted-to-governor" happened on 2026-02-16
      When LEG-04 is checked on 2026-02-16
      Then the duty is met
      And the last day was 2026-02-17

    Example: Sent again on the day after
      Given the bill "roads-bill"
      And "referred-back" happened on 2026-01-13
      And "bill-passed-again" happened on 2026-02-10
      And "resubmitted-to-governor" happened on 2026-02-18
      When LEG-04 is checked on 2026-02-18
      Then it is late by 1 day
      And the last day was 2026-02-17

    Example: Not yet sent again on the last day
      Given the bill "roads-bill"
      And "referred-back" happened on 2026-01-13
      And "bill-passed-again" happened on 2026-02-10
      When LEG-04 is checked on 2026-02-17
      Then the clock is still running
      And the last day is 2026-02-17

    Example: Still not sent again on the day after
      Given the bill "roads-bill"
      And "referred-back" happened on 2026-01-13
      And "bill-passed-again" happened on 2026-02-10
      When LEG-04 is checked on 2026-02-18
      Then it is overdue by 1 day
      And the last day was 2026-02-17

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Monday 6 April, Easter Monday: sent again on Tuesday 7 April
      Given the bill "roads-bill"
      And "referred-back" happened on 2026-03-02
      And "bill-passed-again" happened on 2026-03-30
      And "resubmitted-to-governor" happened on 2026-04-07
      When LEG-04 is checked on 2026-04-07
      Then the duty is met
      And the last day was 2026-04-07

    Example: Sent again on the day after the moved day
      Given the bill "roads-bill"
      And "referred-back" happened on 2026-03-02
      And "bill-passed-again" happened on 2026-03-30
      And "resubmitted-to-governor" happened on 2026-04-08
      When LEG-04 is checked on 2026-04-08
      Then it is late by 1 day
      And the last day was 2026-04-07

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 3 April: Good Friday.

    Example: Saturdays count: the last day is Saturday 4 April
      Given Saturdays count
      And the bill "roads-bill"
      And "referred-back" happened on 2026-02-27
      And "bill-passed-again" happened on 2026-03-27
      When LEG-04 is checked on 2026-04-05
      Then it is overdue by 1 day
      And the last day was 2026-04-04
      And the last arguable day is 2026-04-07

    Example: Saturdays are excluded: the last day is Tuesday 7 April
      Given Saturdays are excluded
      And the bill "roads-bill"
      And "referred-back" happened on 2026-02-27
      And "bill-passed-again" happened on 2026-03-27
      When LEG-04 is checked on 2026-04-05
      Then the clock is still running
      And the last day is 2026-04-07

  Rule: Without the day of the second passing nobody can say whether it was in time

    Example: Sent again, but the day of the second passing is not recorded
      Given the bill "roads-bill"
      And "resubmitted-to-governor" happened on 2026-02-17
      When LEG-04 is checked on 2026-02-17
      Then we cannot tell

  Rule: The Governor has seven days from the return of the Bill; the day of return is not counted

    Example: Assented to on the last day, Tuesday 14 July
      Given the bill "roads-bill"
      And "bill-passed-again" happened on 2026-07-02
      And "resubmitted-to-governor" happened on 2026-07-07
      And "assented" happened on 2026-07-14
      When LEG-05 is checked on 2026-07-14
      Then the duty is met
      And the last day was 2026-07-14
      And the finding cites CGA-24-5

    Example: Assented to on the day before, Monday 13 July
      Given the bill "roads-bill"
      And "bill-passed-again" happened on 2026-07-02
      And "resubmitted-to-governor" happened on 2026-07-07
      And "assented" happened on 2026-07-13
      When LEG-05 is checked on 2026-07-13
      Then the duty is met
      And the last day was 2026-07-14

    Example: Assented to a day too late, when the law has already spoken
      Given the bill "roads-bill"
      And "bill-passed-again" happened on 2026-07-02
      And "resubmitted-to-governor" happened on 2026-07-07
      And "assented" happened on 2026-07-15
      When LEG-05 is checked on 2026-07-15
      Then the law supplies "deemed-assent" on 2026-07-14
      And it is no breach

    Example: Not yet assented to on the last day
      Given the bill "roads-bill"
      And "bill-passed-again" happened on 2026-07-02
      And "resubmitted-to-governor" happened on 2026-07-07
      When LEG-05 is checked on 2026-07-14
      Then the clock is still running
      And the last day is 2026-07-14

    Example: Not assented to when the last day has passed
      Given the bill "roads-bill"
      And "bill-passed-again" happened on 2026-07-02
      And "resubmitted-to-governor" happened on 2026-07-07
      When LEG-05 is checked on 2026-07-15
      Then the law supplies "deemed-assent" on 2026-07-14
      And the finding cites CGA-24-5

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Tuesday 20 October, Mashujaa Day: assented to on Wednesday 21 October
      Given the bill "roads-bill"
      And "bill-passed-again" happened on 2026-10-08
      And "resubmitted-to-governor" happened on 2026-10-13
      And "assented" happened on 2026-10-21
      When LEG-05 is checked on 2026-10-21
      Then the duty is met
      And the last day was 2026-10-21

    Example: Not assented to when the moved day has passed
      Given the bill "roads-bill"
      And "bill-passed-again" happened on 2026-10-08
      And "resubmitted-to-governor" happened on 2026-10-13
      When LEG-05 is checked on 2026-10-22
      Then the law supplies "deemed-assent" on 2026-10-21

  Rule: Counsel decides whether a last day may move to a Saturday
    The last day would be Friday 26 March: Good Friday.

    Example: Saturdays count: the last day is Saturday 27 March
      Given Saturdays count
      And the bill "roads-bill"
      And "bill-passed-again" happened on 2027-03-12
      And "resubmitted-to-governor" happened on 2027-03-19
      When LEG-05 is checked on 2027-03-28
      Then the law supplies "deemed-assent" on 2027-03-27
      And the last arguable day is 2027-03-30

    Example: Saturdays are excluded: the last day is Tuesday 30 March
      Given Saturdays are excluded
      And the bill "roads-bill"
      And "bill-passed-again" happened on 2027-03-12
      And "resubmitted-to-governor" happened on 2027-03-19
      When LEG-05 is checked on 2027-03-28
      Then the clock is still running
      And the last day is 2027-03-30

  Rule: No clock runs without the Bill's return to the Governor

    Example: Nothing of the kind is recorded
      Given the bill "roads-bill"
      And "matter-opened" happened on 2026-07-07
      When LEG-05 is checked on 2026-07-15
      Then no clock runs

  Rule: The treated assent after a second passing starts the clock for the Gazette too

    Example: Silence through seven days, then seven days for the Gazette
      Given the bill "roads-bill"
      And "resubmitted-to-governor" happened on 2026-07-07
      When LEG-07 is checked on 2026-07-20
      Then the clock is still running
      And the last day is 2026-07-21

    Example: Not gazetted when those have passed
      Given the bill "roads-bill"
      And "resubmitted-to-governor" happened on 2026-07-07
      When LEG-07 is checked on 2026-07-22
      Then it is overdue by 1 day
      And the last day was 2026-07-21

  Rule: Referring back a second time does not stop the clock

    Example: Referred back on the third day and not assented to
      Given the bill "roads-bill"
      And "resubmitted-to-governor" happened on 2026-07-07
      And "referred-back" happened on 2026-07-10
      When LEG-05 is checked on 2026-07-15
      Then the law supplies "deemed-assent" on 2026-07-14
