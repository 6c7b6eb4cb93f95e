@clause:AOGA-11-2
Feature: Assumption of the Office of County Governor Act, section 11(2): swear in the Governor-elect on the first Thursday after the tenth day
  The day is fixed by the Act. It is tracked for information only.

  Rule: The swearing in is on that Thursday, neither before nor after

    Example: Declared on Saturday 13 August: sworn in on Thursday 25 August
      Given the county-office "governor-elect-2022"
      And "governor-result-declared" happened on 2022-08-13
      And "governor-sworn-in" happened on 2022-08-25
      When APP-09 is checked on 2022-08-25
      Then the duty is met
      And the finding cites AOGA-11-2

    Example: Sworn in on the Wednesday before
      Given the county-office "governor-elect-2022"
      And "governor-result-declared" happened on 2022-08-13
      And "governor-sworn-in" happened on 2022-08-24
      When APP-09 is checked on 2022-08-24
      Then it is too early by 1 day
      And it is no breach

    Example: Sworn in on the Friday after
      Given the county-office "governor-elect-2022"
      And "governor-result-declared" happened on 2022-08-13
      And "governor-sworn-in" happened on 2022-08-26
      When APP-09 is checked on 2022-08-26
      Then it is late by 1 day
      And the last day was 2022-08-25
      And it is no breach

  Rule: If the tenth day is itself a Thursday, the next Thursday is meant

    Example: Declared on Monday 15 August: the tenth day is Thursday 25 August, the day is Thursday 1 September
      Given the county-office "governor-elect-2022"
      And "governor-result-declared" happened on 2022-08-15
      When APP-09 is checked on 2022-09-01
      Then the clock is still running
      And the last day is 2022-09-01

    Example: Declared a day earlier: the tenth day is a Wednesday, the day is Thursday 25 August
      Given the county-office "governor-elect-2022"
      And "governor-result-declared" happened on 2022-08-14
      When APP-09 is checked on 2022-08-25
      Then the clock is still running
      And the last day is 2022-08-25
