@clause:CAP2-57-a
Feature: Interpretation and General Provisions Act (Cap. 2), section 57(a): the first day is excluded and the last day included
  The day of the event does not count. The day on which the period ends is still in time.

  Rule: Counting begins on the day after the event

    Scenario Outline: The last day of <period> from <start> is <end>: <why>
      Then a statutory period of <period> that starts on <start> ends on <end>

      Examples:
        | period  | start      | end        | why                                                                        |
        | 14 days | 2026-06-04 | 2026-06-18 | a Bill passed on a Thursday                                                |
        | 14 days | 2018-03-20 | 2018-04-03 | a notification of 2018, where the House asked for more time "from 3 April" |
        | 7 days  | 2026-06-29 | 2026-07-06 | an assent on a Monday                                                      |
        | 21 days | 2026-02-03 | 2026-02-24 | three weeks                                                                |
        | 1 day   | 2026-02-03 | 2026-02-04 | the next day                                                               |
        | 30 days | 2024-02-05 | 2024-03-06 | February of a leap year has a twenty-ninth                                 |
        | 30 days | 2025-02-05 | 2025-03-07 | February of another year has none                                          |

  Rule: The end of the last day is still in time

    Example: The last day itself
      Given the bill "example-01"
      And "bill-passed" happened on 2026-06-04
      When LEG-01 is checked on 2026-06-18
      Then the clock is still running
      And the last day is 2026-06-18

    Example: The day after
      Given the bill "example-01"
      And "bill-passed" happened on 2026-06-04
      When LEG-01 is checked on 2026-06-19
      Then it is overdue by 1 day
      And the last day was 2026-06-18

  Rule: The act may come on the day of the event itself

    Example: Passed and delivered on one day
      Given the bill "example-01"
      And "bill-passed" happened on 2026-06-04
      And "delivered-to-governor" happened on 2026-06-04
      When LEG-01 is checked on 2026-06-05
      Then the duty is met

    Example: Delivered the day before it was passed does not count
      Given the bill "example-01"
      And "delivered-to-governor" happened on 2026-06-03
      And "bill-passed" happened on 2026-06-04
      When LEG-01 is checked on 2026-06-19 for the clock started on 2026-06-04
      Then it is overdue by 1 day
