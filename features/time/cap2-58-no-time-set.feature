@clause:CAP2-58
Feature: Interpretation and General Provisions Act (Cap. 2), section 58: where no time is set, without unreasonable delay
  Nothing is late by number. The words are from memory.

  Rule: A duty without a number is never overdue and never late

    Example: Two years of silence
      Given the motion-removal-executive "dismissal-2024"
      And "dismissal-resolved" happened on 2024-03-05
      When OVS-06 is checked on 2026-03-05
      Then the clock is still running
      And no last day is set
      And it is no breach

    Example: Done after two years
      Given the motion-removal-executive "dismissal-2024"
      And "dismissal-resolved" happened on 2024-03-05
      And "dismissal-delivered" happened on 2026-03-05
      When OVS-06 is checked on 2026-03-05
      Then the duty is met
