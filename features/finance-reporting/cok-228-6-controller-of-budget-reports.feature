@clause:COK-228-6
Feature: Constitution of Kenya, Article 228(6): the Controller of Budget reports every four months
  Each report starts the clock for the next. It is tracked for information; the assembly does not act here.

  Rule: The next report comes before the day with the same number begins

    Example: The next report on Tuesday 2 June
      Given the quarterly-report "controller-reports"
      And "controller-report-submitted" happened on 2026-02-02
      And "controller-report-submitted" happened on 2026-06-02
      When FIN-14 is checked on 2026-06-02 for the clock started on 2026-02-02
      Then the duty is met
      And the last day was 2026-06-02
      And the finding cites COK-228-6

    Example: The next report on the day before, Monday 1 June, a public holiday
      Given the quarterly-report "controller-reports"
      And "controller-report-submitted" happened on 2026-02-02
      And "controller-report-submitted" happened on 2026-06-01
      When FIN-14 is checked on 2026-06-01 for the clock started on 2026-02-02
      Then the duty is met
      And the last day was 2026-06-02

    Example: The next report on the day after
      Given the quarterly-report "controller-reports"
      And "controller-report-submitted" happened on 2026-02-02
      And "controller-report-submitted" happened on 2026-06-03
      When FIN-14 is checked on 2026-06-03 for the clock started on 2026-02-02
      Then it is late by 1 day
      And the last day was 2026-06-02
      And it is no breach

    Example: No next report on the last day
      Given the quarterly-report "controller-reports"
      And "controller-report-submitted" happened on 2026-02-02
      When FIN-14 is checked on 2026-06-02 for the clock started on 2026-02-02
      Then the clock is still running
      And the last day is 2026-06-02

    Example: No next report on the day after
      Given the quarterly-report "controller-reports"
      And "controller-report-submitted" happened on 2026-02-02
      When FIN-14 is checked on 2026-06-03 for the clock started on 2026-02-02
      Then it is overdue by 1 day
      And the last day was 2026-06-02
      And it is no breach

  Rule: A report does not answer itself, and it starts a clock of its own

    Example: The second clock runs from the second report
      Given the quarterly-report "controller-reports"
      And "controller-report-submitted" happened on 2026-02-02
      And "controller-report-submitted" happened on 2026-06-02
      When FIN-14 is checked on 2026-06-11 for the clock started on 2026-06-02
      Then the clock is still running
      And the last day is 2026-10-01

  Rule: Before the first report there is no clock

    Example: The matter is opened and nothing else
      Given the quarterly-report "controller-reports"
      And "matter-opened" happened on 2026-02-02
      When FIN-14 is checked on 2026-12-01
      Then no clock runs

  Rule: Counsel decides whether the last day of a constitutional month is still in time

    Example: The period ends before 10 June begins
      Given the quarterly-report "controller-reports"
      And "controller-report-submitted" happened on 2026-02-10
      When FIN-14 is checked on 2026-06-10
      Then it is overdue by 1 day
      And the last day was 2026-06-09
      And the last arguable day is 2026-06-10

    Example: The period lasts through 10 June
      Given a constitutional month lasts through its last day
      And the quarterly-report "controller-reports"
      And "controller-report-submitted" happened on 2026-02-10
      When FIN-14 is checked on 2026-06-10
      Then the clock is still running
      And the last day is 2026-06-10
