@clause:COK-259-6
Feature: Constitution of Kenya, Article 259(6): Sundays and public holidays are not counted in six days or less
  A period of the Constitution of six days or less. Saturdays count.

  Rule: Five and six days pass over a Sunday, seven do not

    Scenario Outline: <period> from <start> end on <end>: <why>
      Then a constitutional period of <period> that starts on <start> ends on <end>

      Examples:
        | period | start      | end        | why                                                                               |
        | 5 days | 2026-02-11 | 2026-02-17 | a Sunday is passed over                                                           |
        | 6 days | 2026-02-11 | 2026-02-18 | a day more                                                                        |
        | 7 days | 2026-02-11 | 2026-02-18 | the Sunday counts                                                                 |
        | 2 days | 2026-04-02 | 2026-04-07 | Good Friday, Easter Sunday and Easter Monday are passed over, the Saturday counts |
