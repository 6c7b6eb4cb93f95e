@clause:CAP2-57-b
Feature: Interpretation and General Provisions Act (Cap. 2), section 57(b): a last day that is excluded moves to the next day that is not
  Sundays and public holidays are excluded days. Whether a Saturday is one is unsettled: both results are kept, the earlier as the working deadline and the later as the last arguable day.
  An effect that the law itself brings about is no act and never moves.

  Rule: It moves over every excluded day in a row

    Scenario Outline: <period> from <start> end on <end>: <why>
      Then a statutory period of <period> that starts on <start> ends on <end>

      Examples:
        | period  | start      | end        | why                                                                                           |
        | 14 days | 2022-12-11 | 2022-12-28 | Sunday 25 December 2022, then the holiday of 26 December, then Christmas moved to 27 December |
        | 14 days | 2026-03-20 | 2026-04-04 | Good Friday, then Saturday                                                                    |
        | 17 days | 2026-03-19 | 2026-04-07 | Sunday 5 April 2026, then Easter Monday                                                       |
        | 10 days | 2026-02-05 | 2026-02-16 | a Sunday                                                                                      |
        | 10 days | 2026-02-06 | 2026-02-16 | a Monday stays                                                                                |
        | 14 days | 2026-05-18 | 2026-06-02 | Madaraka Day                                                                                  |

  Rule: Counsel decides whether a Saturday is passed over too

    Scenario Outline: With Saturdays excluded <period> from <start> end on <end>: <why>
      Then a statutory period of <period> that starts on <start> ends on <end> where Saturdays are excluded

      Examples:
        | period  | start      | end        | why                                             |
        | 14 days | 2026-03-20 | 2026-04-07 | Good Friday, Saturday, Sunday and Easter Monday |
        | 9 days  | 2026-02-05 | 2026-02-16 | a Saturday, then Sunday                         |
        | 10 days | 2026-02-05 | 2026-02-16 | a Sunday                                        |
        | 14 days | 2026-05-18 | 2026-06-02 | Madaraka Day is followed by a Tuesday           |

    Example: Both results stand beside each other
      Given Saturdays count
      And the bill "example-sat"
      And "bill-passed" happened on 2026-03-20
      When LEG-01 is checked on 2026-03-24
      Then the clock is still running
      And the last day is 2026-04-04
      And the last arguable day is 2026-04-07

  Rule: In a period of seven days or more the days in between all count

    Example: Seven days from Monday 29 June 2026 include a Sunday
      Given the bill "example-03"
      And "assented" happened on 2026-06-29
      When LEG-07 is checked on 2026-07-06
      Then the clock is still running
      And the last day is 2026-07-06

    Example: A day later they have passed
      Given the bill "example-03"
      And "assented" happened on 2026-06-29
      When LEG-07 is checked on 2026-07-07
      Then it is overdue by 1 day
      And the last day was 2026-07-06

  Rule: A legal effect never moves

    Example: Gazetted on Friday 17 April 2026: in force on Friday 1 May, Labour Day
      Given the bill "example-04b"
      And "gazetted-kenya" happened on 2026-04-17
      When LEG-08 is checked on 2026-05-01
      Then the law supplies "commenced" on 2026-05-01

  Rule: A holiday counts from the day of its notice
    Idd-ul-Adha of 28 June 2023 was gazetted on 26 June 2023.

    Example: On the day before the notice the last day is the holiday itself
      Given we know only what was known on 2023-06-25
      And the bill "example-idd"
      And "bill-passed" happened on 2023-06-14
      When LEG-01 is checked on 2023-06-25
      Then the clock is still running
      And the last day is 2023-06-28

    Example: On the day of the notice the last day has moved
      Given we know only what was known on 2023-06-26
      And the bill "example-idd"
      And "bill-passed" happened on 2023-06-14
      When LEG-01 is checked on 2023-06-26
      Then the clock is still running
      And the last day is 2023-06-29

    Example: Seen from later, the moved day holds
      Given the bill "example-idd"
      And "bill-passed" happened on 2023-06-14
      And "delivered-to-governor" happened on 2023-06-29
      When LEG-01 is checked on 2023-07-10
      Then the duty is met
      And the last day was 2023-06-29
