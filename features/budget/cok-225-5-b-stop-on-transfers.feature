@clause:COK-225-5-b
Feature: Constitution of Kenya, Article 225(5)(b): Parliament confirms a stop on transfers within 30 days
  Without confirmation by both Houses the stop lapses. It binds Parliament, not the assembly. The Constitution counts these days, so a Saturday is an ordinary day.

  Rule: The day of the decision is not counted and the thirtieth day is in time

    Example: Confirmed on the last day, Friday 13 March
      Given the county-transfer "stop-on-kisumu-transfers"
      And "transfer-stop-decided" happened on 2026-02-11
      And "transfer-stop-confirmed" happened on 2026-03-13
      When BUD-25 is checked on 2026-03-13
      Then the duty is met
      And the last day was 2026-03-13
      And the finding cites COK-225-5-b

    Example: Confirmed on the day before, Thursday 12 March
      Given the county-transfer "stop-on-kisumu-transfers"
      And "transfer-stop-decided" happened on 2026-02-11
      And "transfer-stop-confirmed" happened on 2026-03-12
      When BUD-25 is checked on 2026-03-12
      Then the duty is met
      And the last day was 2026-03-13

    Example: Confirmed a day too late, when the law has already spoken
      Given the county-transfer "stop-on-kisumu-transfers"
      And "transfer-stop-decided" happened on 2026-02-11
      And "transfer-stop-confirmed" happened on 2026-03-14
      When BUD-25 is checked on 2026-03-14
      Then the law supplies "transfer-stop-lapsed" on 2026-03-13
      And it is no breach

    Example: Not yet confirmed on the last day
      Given the county-transfer "stop-on-kisumu-transfers"
      And "transfer-stop-decided" happened on 2026-02-11
      When BUD-25 is checked on 2026-03-13
      Then the clock is still running
      And the last day is 2026-03-13

    Example: Not confirmed when the last day has passed
      Given the county-transfer "stop-on-kisumu-transfers"
      And "transfer-stop-decided" happened on 2026-02-11
      When BUD-25 is checked on 2026-03-14
      Then the law supplies "transfer-stop-lapsed" on 2026-03-13
      And the finding cites COK-225-5-b

  Rule: A last day that is a Sunday or a public holiday moves to the next day that is neither

    Example: The last day would be Sunday 5 April, a Sunday: confirmed on Tuesday 7 April
      Given the county-transfer "stop-on-kisumu-transfers"
      And "transfer-stop-decided" happened on 2026-03-06
      And "transfer-stop-confirmed" happened on 2026-04-07
      When BUD-25 is checked on 2026-04-07
      Then the duty is met
      And the last day was 2026-04-07

    Example: Not confirmed when the moved day has passed
      Given the county-transfer "stop-on-kisumu-transfers"
      And "transfer-stop-decided" happened on 2026-03-06
      When BUD-25 is checked on 2026-04-08
      Then the law supplies "transfer-stop-lapsed" on 2026-04-07

  Rule: Without the day of the decision nobody can say whether it was in time

    Example: Confirmed, but the day of the decision is not recorded
      Given the county-transfer "stop-on-kisumu-transfers"
      And "transfer-stop-confirmed" happened on 2026-03-13
      When BUD-25 is checked on 2026-03-13
      Then we cannot tell

  Rule: A Saturday is never an excluded day under the Constitution

    Example: The last day is Saturday 4 April even where Saturdays are excluded
      Given Saturdays are excluded
      And the county-transfer "stop-on-kisumu-transfers"
      And "transfer-stop-decided" happened on 2026-03-05
      When BUD-25 is checked on 2026-04-05
      Then the law supplies "transfer-stop-lapsed" on 2026-04-04
