Feature: Clocks that moved since a day
  A holiday declared late, or a row entered late, changes due days that were told before. What moved, from when to when, and why, is told again.

  28 June 2023 (Idd-ul-Adha) was declared a holiday on 26 June 2023.

  Rule: A holiday moves the open clocks that end on it

    Example: Fourteen days that ended on the new holiday
      Given the bill "health-bill"
      And "bill-passed" happened on 2023-06-14
      When we ask on 2023-06-27 what has moved since 2023-06-25
      Then LEG-01 has moved from 2023-06-28 to 2023-06-29
      And LEG-01 has moved because 2023-06-28 became a holiday

    Example: Known at the end of the day of the declaration: nothing is new since
      Given the bill "health-bill"
      And "bill-passed" happened on 2023-06-14
      When we ask on 2023-06-27 what has moved since 2023-06-26
      Then nothing has moved

    Example: The day before is not touched
      Given the bill "health-bill"
      And "bill-passed" happened on 2023-06-13
      When we ask on 2023-06-27 what has moved since 2023-06-25
      Then nothing has moved

    Example: A clock that starts when the moved one ends moves with it
      Given the bill "health-bill"
      And "delivered-to-governor" happened on 2023-06-14
      When we ask on 2023-07-02 what has moved since 2023-06-25
      Then LEG-07 has moved from 2023-07-05 to 2023-07-06
      And LEG-07 has moved because 2023-06-28 became a holiday

  Rule: A clock that has stopped does not move

    Example: Delivered before the declaration
      Given the bill "health-bill"
      And "bill-passed" happened on 2023-06-14
      And "delivered-to-governor" happened on 2023-06-21
      When we ask on 2023-06-27 what has moved since 2023-06-25
      Then LEG-01 has not moved

  Rule: A row entered since moves a clock

    Example: An extension of three days
      Given the nomination "chief-officer-lands"
      And "nomination-received" happened on 2023-06-01
      And the House extended the time of APP-07 by 3 days on 2023-06-12
      When we ask on 2023-06-14 what has moved since 2023-06-11
      Then APP-07 has moved from 2023-06-15 to 2023-06-19
      And APP-07 has moved because "deadline-extended" was entered on 2023-06-12

    Example: Known at the end of that day: nothing is new since
      Given the nomination "chief-officer-lands"
      And "nomination-received" happened on 2023-06-01
      And the House extended the time of APP-07 by 3 days on 2023-06-12
      When we ask on 2023-06-14 what has moved since 2023-06-12
      Then nothing has moved

    Example: A clock that nobody knew of has not moved: it is new
      Given the bill "health-bill"
      And "bill-passed" happened on 2023-06-01 and was entered on 2023-06-12
      When we ask on 2023-06-14 what has moved since 2023-06-11
      Then nothing has moved

  Rule: Recurring duties move too

    Example: The annual statements of 2022/23, if the last day were not a Saturday, stand still
      Given we look for what is due from 2023-07-01 to 2023-12-31
      And the financial-statements "financial-statements-2022-23"
      When we ask on 2023-07-05 what has moved since 2023-06-25
      Then nothing has moved
