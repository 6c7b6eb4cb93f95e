@clause:COK-259-5-a
Feature: Constitution of Kenya, Article 259(5)(a): days set by the Constitution: the first day out, the last day in
  The Constitution counts its own periods. For days it agrees with the statutes, but a Saturday is always an ordinary day.

  Rule: Counting begins on the day after the event

    Scenario Outline: <period> from <start> end on <end>: <why>
      Then a constitutional period of <period> that starts on <start> ends on <end>

      Examples:
        | period  | start      | end        | why                         |
        | 30 days | 2026-02-11 | 2026-03-13 | 30 days of a short month    |
        | 30 days | 2026-02-12 | 2026-03-14 | a Saturday stays a Saturday |

  Rule: Saturdays count whatever counsel says about statutes

    Example: Saturdays excluded under the statutes
      Given Saturdays are excluded
      And the county-transfer "stop-2026"
      And "transfer-stop-decided" happened on 2026-03-05
      When BUD-25 is checked on 2026-04-04
      Then the clock is still running
      And the last day is 2026-04-04

    Example: Saturdays counted
      Given Saturdays count
      And the county-transfer "stop-2026"
      And "transfer-stop-decided" happened on 2026-03-05
      When BUD-25 is checked on 2026-04-04
      Then the clock is still running
      And the last day is 2026-04-04
