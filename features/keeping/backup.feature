Feature: All records go into one file, and come back whole or not at all
  An officer of ICT keeps a copy of the records on another machine. The copy does not depend on the database.

  Rule: What was backed up is what is restored

    Example: On another machine
      Given a store in which the rulebook "copy A" was published because "Counsel read section 24 again"
      When it is backed up and restored into a new store
      Then the restored store is as it was written
      And there "copy A" is the published rulebook

  Rule: A damaged file is refused, and nothing is restored

    Example: One byte
      Given a store in which the rulebook "copy A" was published because "Counsel read section 24 again"
      When it is backed up and one byte of the file is changed
      Then restoring it is refused as "BACKUP_DAMAGED"

    Example: The end is missing
      Given a store in which the rulebook "copy A" was published because "Counsel read section 24 again"
      When it is backed up and the last 100 bytes of the file are lost
      Then restoring it is refused as "BACKUP_DAMAGED"

  Rule: Records that are there are never written over

    Example: The store has records already
      Given a store in which the rulebook "copy A" was published because "Counsel read section 24 again"
      When it is backed up
      Then restoring it into the same store is refused as "NOT_NEW"
