Feature: The tests in the workbooks say what the tables must answer, and only what somebody has confirmed protects
  Each workbook with decision tables has a sheet "tests": a case, the answer it must have, and the reason. A policy officer edits a copy of
  the workbooks and has the tests run before anybody else sees it.

  Rule: A change that a test contradicts is told with both answers

    Example: The form says that Good begins at 80, so 79.99 is Fair; an officer lets Good begin at 75
      Given an officer changes "Limit" of "STAFF-3" in "bands" to "75"
      When the tests are run
      Then the test "STAFF-3-below" fails: "STAFF-3" answers in place of "STAFF-4; Grade=Fair"

    Example: Good begins at 80 as before
      Given an officer changes "Note" of "STAFF-3" in "bands" to "Read again in 2026"
      When the tests are run
      Then the test "STAFF-3-below" passes
      And no test fails

  Rule: Tests beside the limits are proposed, and an unconfirmed proposal is told and protects nothing

    Example: A reward is recommended from a score of 101 on, and no test tries 101.01
      Given a copy of the workbooks with the proposed tests
      When the tests are run
      Then the test "CON-01-above" waits for somebody to confirm it
      And the test "CON-01-above" protects no row
      And no test fails

    Example: The table changes before anybody confirms: both answers are told, and the proposal fails nothing
      Given a copy of the workbooks with the proposed tests
      And an officer changes "Score at least" of "CON-01" in "consequences" to "101.02"
      When the tests are run
      Then the test "CON-01-above" waits for somebody to confirm it, and the table no longer answers "CON-01"

  Rule: Whoever writes the reason in the place of the mark confirms a proposal

    Example: The reward framework says "at least 101 %"
      Given a copy of the workbooks with the proposed tests
      And an officer changes "Reason" of "CON-01-above" in "consequences!tests" to "Reward framework 2023: at least 101 %"
      When the tests are run
      Then the test "CON-01-above" passes
      And the test "CON-01-above" protects the row "CON-01"

    Example: A changed mark is still a mark
      Given a copy of the workbooks with the proposed tests
      And an officer changes "Reason" of "CON-01-above" in "consequences!tests" to "Proposed: to be asked"
      When the tests are run
      Then the test "CON-01-above" waits for somebody to confirm it
