@clause:CAP2-57-d
Feature: Interpretation and General Provisions Act (Cap. 2), section 57(d): excluded days are not counted in a period of six days or less
  Six days or less: Sundays and public holidays are passed over, and Saturdays too if counsel says so. From seven days on every day counts.

  Rule: Five and six days pass over a Sunday, seven do not

    Scenario Outline: <period> from <start> end on <end>: <why>
      Then a statutory period of <period> that starts on <start> ends on <end>

      Examples:
        | period | start      | end        | why                                         |
        | 5 days | 2026-02-11 | 2026-02-17 | Thursday, Friday, Saturday, Monday, Tuesday |
        | 6 days | 2026-02-11 | 2026-02-18 | a day more                                  |
        | 7 days | 2026-02-11 | 2026-02-18 | the same day, for the Sunday counts         |

  Rule: A public holiday is passed over too

    Scenario Outline: <period> from <start> end on <end>: <why>
      Then a statutory period of <period> that starts on <start> ends on <end>

      Examples:
        | period | start      | end        | why                                                              |
        | 2 days | 2026-04-02 | 2026-04-07 | after Good Friday come Saturday and, past Easter Monday, Tuesday |
        | 5 days | 2026-04-30 | 2026-05-07 | Labour Day and a Sunday are passed over                          |
        | 6 days | 2026-05-27 | 2026-06-04 | a Sunday and Madaraka Day are passed over                        |
        | 7 days | 2026-05-27 | 2026-06-03 | every day counts                                                 |

  Rule: Counsel decides whether Saturdays are passed over

    Scenario Outline: With Saturdays excluded <period> from <start> end on <end>: <why>
      Then a statutory period of <period> that starts on <start> ends on <end> where Saturdays are excluded

      Examples:
        | period | start      | end        | why                                                             |
        | 5 days | 2026-02-11 | 2026-02-18 | a week                                                          |
        | 6 days | 2026-02-11 | 2026-02-19 | a week and a day                                                |
        | 7 days | 2026-02-11 | 2026-02-18 | one day earlier than six: the count starts to include every day |
        | 2 days | 2026-04-02 | 2026-04-08 | the Tuesday and Wednesday after Easter                          |
