@clause:COK-259-7
Feature: Constitution of Kenya, Article 259(7): a period that ends on a Sunday or public holiday extends to the first day that is neither
  The first later day that is neither a Sunday nor a public holiday. A Saturday is such a day.

  Rule: It extends over every Sunday and holiday in a row, but not over a Saturday

    Scenario Outline: <period> from <start> end on <end>: <why>
      Then a constitutional period of <period> that starts on <start> ends on <end>

      Examples:
        | period   | start      | end        | why                               |
        | 30 days  | 2026-02-13 | 2026-03-16 | a Sunday                          |
        | 30 days  | 2026-03-04 | 2026-04-04 | Good Friday, so Saturday          |
        | 30 days  | 2026-03-06 | 2026-04-07 | Easter Sunday and Easter Monday   |
        | 3 months | 2026-01-26 | 2026-04-25 | the last safe day stays           |
        | 3 months | 2026-03-02 | 2026-06-02 | the last safe day is Madaraka Day |

  Rule: An excluded Saturday of the statutes has no say

    Example: Good Friday is followed by Saturday 4 April
      Given Saturdays are excluded
      And the county-transfer "stop-2026"
      And "transfer-stop-decided" happened on 2026-03-04
      When BUD-25 is checked on 2026-04-04
      Then the clock is still running
      And the last day is 2026-04-04
