@clause:PHA-4
Feature: Public Holidays Act (Cap. 110), section 4: a holiday that falls on a Sunday moves to the next day that is no holiday
  The Sunday then is an ordinary Sunday. There is no rule for Saturdays.

  Rule: The Monday is the holiday

    Scenario Outline: <period> from <start> end on <end>: <why>
      Then a statutory period of <period> that starts on <start> ends on <end>

      Examples:
        | period  | start      | end        | why                                                                                        |
        | 14 days | 2025-05-19 | 2025-06-03 | 1 June 2025 was a Sunday, so Monday 2 June is Madaraka Day                                 |
        | 14 days | 2024-10-07 | 2024-10-22 | 20 October 2024 was a Sunday, so Monday 21 October is Mashujaa Day                         |
        | 14 days | 2022-12-13 | 2022-12-28 | 25 December 2022 was a Sunday and 26 December a holiday, so Christmas moved to 27 December |

  Rule: A holiday on a Saturday does not move

    Scenario Outline: <period> from <start> end on <end>: <why>
      Then a statutory period of <period> that starts on <start> ends on <end>

      Examples:
        | period  | start      | end        | why                                                                    |
        | 14 days | 2026-09-28 | 2026-10-12 | 10 October 2026 is a Saturday and Monday 12 October is an ordinary day |
        | 14 days | 2024-05-20 | 2024-06-03 | 1 June 2024 was a Saturday and Monday 3 June an ordinary day           |
