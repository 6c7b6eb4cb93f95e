Feature: What the rules say about documented events
  Press, Hansard and official papers report these events. Where they are silent the finding says so.

  Rule: Kisumu, budget 2019/20: submitted in time, passed fifty-two days late

    Example: The estimates came on the last day
      Given the budget-estimates "kisumu-budget-2019-20"
      And "estimates-submitted" happened on 2019-04-30
      When BUD-12 is checked on 2019-05-01
      Then the duty is met
      And the last day was 2019-04-30

    Example: The law was passed on 22 or 23 August, both late
      Given the budget-estimates "kisumu-budget-2019-20"
      And "estimates-submitted" happened on 2019-04-30
      And reports differ whether "appropriation-passed" happened on 2019-08-22 or on 2019-08-23
      When BUD-14 is checked on 2019-08-23
      Then it is late by 52 days
      And the last day was 2019-07-01

  Rule: Kisumu, Public Participation Bill 2014: assented to by the law, never gazetted

    Example: The Governor was silent
      Given the bill "kisumu-public-participation-bill-2014"
      And "bill-passed" happened on 2015-08-04
      And "delivered-to-governor" happened on 2015-08-18
      When LEG-02 is checked on 2015-12-07
      Then the law supplies "deemed-assent" on 2015-09-01

    Example: The Gazette was overdue
      Given the bill "kisumu-public-participation-bill-2014"
      And "bill-passed" happened on 2015-08-04
      And "delivered-to-governor" happened on 2015-08-18
      When LEG-07 is checked on 2015-12-07
      Then it is overdue by 90 days
      And the last day was 2015-09-08

  Rule: Kirinyaga, removal of the Governor 2020: the Senate was told and met in time

    Example: Two days to tell the Senate
      Given the motion-removal-governor "kirinyaga-governor-removal-2020"
      And "removal-resolved" happened on 2020-06-09
      And "removal-letter-issued" happened on 2020-06-10
      And "senate-notified" happened on 2020-06-10
      And "senate-met" happened on 2020-06-16
      And "senate-committee-appointed" happened on 2020-06-16
      When OVS-01 is checked on 2020-06-16
      Then the duty is met
      And the last day was 2020-06-11

    Example: Seven days to meet
      Given the motion-removal-governor "kirinyaga-governor-removal-2020"
      And "removal-resolved" happened on 2020-06-09
      And "removal-letter-issued" happened on 2020-06-10
      And "senate-notified" happened on 2020-06-10
      And "senate-met" happened on 2020-06-16
      And "senate-committee-appointed" happened on 2020-06-16
      When OVS-02 is checked on 2020-06-16
      Then the duty is met
      And the last day was 2020-06-17

  Rule: Kericho, removal of the Governor 2024: the day of receipt was not published

    Example: Before the Senate met, the clock ran
      Given the motion-removal-governor "kericho-governor-removal-2024"
      And "removal-resolved" happened on 2024-10-02
      And "senate-met" happened on 2024-10-08
      When OVS-01 is checked on 2024-10-03
      Then the clock is still running
      And the last day is 2024-10-04

    Example: Once it had met, it had been told, nobody knows when
      Given the motion-removal-governor "kericho-governor-removal-2024"
      And "removal-resolved" happened on 2024-10-02
      And "senate-met" happened on 2024-10-08
      When OVS-01 is checked on 2024-10-08
      Then we cannot tell
      And the last day was 2024-10-04

    Example: Nor can the seven days to meet be counted
      Given the motion-removal-governor "kericho-governor-removal-2024"
      And "removal-resolved" happened on 2024-10-02
      And "senate-met" happened on 2024-10-08
      When OVS-02 is checked on 2024-10-08
      Then we cannot tell

  Rule: Kisumu, Review and Outlook Paper 2019/20: a forum six days after the notice

    Example: Seven days of notice make 19 September the first lawful day
      Given the budget-paper "kisumu-cbrop-2019-20"
      And "participation-notice-published" happened on 2020-09-11
      And "participation-forum-held" happened on 2020-09-17
      When PP-05 is checked on 2020-09-21
      Then it is too early by 2 days
      And the first lawful day is 2020-09-19

  Rule: Kakamega, Fiscal Strategy Paper 2024/25: the law of that day decides

    Example: In time under the day that held
      Given the fiscal-strategy-paper "kakamega-cfsp-2024-25"
      And "cfsp-submitted" happened on 2024-02-19
      When BUD-01-old is checked on 2024-02-28
      Then the duty is met
      And the last day was 2024-02-28

    Example: The day of the later amendment does not apply
      Given the fiscal-strategy-paper "kakamega-cfsp-2024-25"
      And "cfsp-submitted" happened on 2024-02-19
      When BUD-01 is checked on 2024-02-28
      Then the rule does not apply
