Feature: Nobody rewrites the log of who did what without being found out
  Every write, every decision and every look into a record of a person is an entry of the audit log. An entry carries the hash of the one
  before it. Checkpoints, signed and kept elsewhere, tell where the log once ended.

  Rule: What was done to the log is named with its place

    Example: Who did it is changed in one entry
      Given an audit log of 10 entries
      When somebody writes another name into entry 5
      Then the log has one fault: "ENTRY_CHANGED" at entry 5

    Example: An entry is taken out
      Given an audit log of 10 entries
      When somebody takes out entry 5
      Then the log has one fault: "ENTRY_MISSING" at entry 5

    Example: The newest entry is taken out
      Given an audit log of 10 entries
      When somebody takes out entry 10
      Then the log has one fault: "NEWEST_MISSING" at entry 10

    Example: Nobody did anything to it
      Given an audit log of 10 entries
      Then the log has no fault

  Rule: What is hidden from the log itself shows against a checkpoint kept elsewhere

    Example: The newest entries are cut off, and the end that is noted is set back
      Given an audit log of 10 entries
      And a checkpoint of it that is kept elsewhere
      When somebody cuts it off behind entry 8 and notes that as the end
      Then the log has no fault
      But held against the checkpoint it has one fault: "NEWEST_MISSING" at entry 10

    Example: A checkpoint that somebody else signed proves nothing
      Given an audit log of 10 entries
      And a checkpoint of it that somebody else signed
      Then held against the checkpoint it has one fault: "UNKNOWN_KEY" at entry 10

  Rule: Whoever reads a record of a person is in the log before the record is given

    Example: The Clerk reads a scorecard
      Given an audit log of 0 entries
      When "clerk" reads "run 3" on "hansard-editor" because of "an appeal"
      Then the log says that "clerk" read "run 3" on "hansard-editor" because of "an appeal"
