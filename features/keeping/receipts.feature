Feature: Whoever has the receipt of an evaluation can make it again
  A receipt is one file with the rulebook, the records, the question and all that was found, signed. It is made again on another machine,
  without the store and without the files. (The Bills are invented.)

  Rule: The same comes of it, to the last byte

    Example: The duties of a day, from a run that is kept
      Given the duties as of 2023-06-27 are kept, and a receipt of them is written
      When the receipt is made again on another machine
      Then the same comes of it

    Example: The duties of a day, under another reading, without a store
      Given the duties as of 2023-06-27 are looked at with Saturdays excluded, and a receipt of them is written
      When the receipt is made again on another machine
      Then the same comes of it

  Rule: A receipt that is not exactly as it was written is refused, and its place is named

    Example: One byte of the records is another
      Given the duties as of 2023-06-27 are kept, and a receipt of them is written
      But one byte of the records in it is changed
      When the receipt is made again on another machine
      Then it is refused, since "inputs/1.csv" is not as it was written

    Example: It is cut in half
      Given the duties as of 2023-06-27 are kept, and a receipt of them is written
      But it is cut in half
      When the receipt is made again on another machine
      Then it is refused

    Example: Another program packed it again
      Given the duties as of 2023-06-27 are kept, and a receipt of them is written
      But another program unpacks and packs it
      When the receipt is made again on another machine
      Then it is refused

  Rule: Whose signature counts is for the reader to say

    Example: The key of the office is known
      Given the duties as of 2023-06-27 are kept, and a receipt of them is written
      When it is made again on another machine by somebody who trusts the key of that office
      Then the same comes of it

    Example: The key of another office is trusted
      Given the duties as of 2023-06-27 are kept, and a receipt of them is written
      When it is made again on another machine by somebody who trusts another key
      Then it is refused, since "signature.json" is of another key
