Feature: Two officers may change the rulebook at the same time
  Each makes a draft from the same version. Once one of them is published, the other officer is told cell by cell what changed: what stands there now in the own draft
  (mine), in the published version (theirs) and in the version that both began with (base). Only where both changed the same cell in other ways somebody has to choose.

  Rule: What only one of them changed is joined without a question

    Example: Two rows of one table
      Given two officers who begin with the carried rulebook
      When the first writes "Read again in 2026" into "Note" of "LEG-01", and that is published
      And the second writes "Counsel was asked" into "Note" of "LEG-02"
      Then there is nothing to choose
      And joined, "Note" of "LEG-01" is "Read again in 2026"
      And joined, "Note" of "LEG-02" is "Counsel was asked"

  Rule: Where both changed the same cell, the second chooses

    Example: The own words are kept
      Given two officers who begin with the carried rulebook
      When the first writes "Read again in 2026" into "Note" of "LEG-01", and that is published
      And the second writes "Counsel was asked" into "Note" of "LEG-01"
      Then the second is told of "Note" of "LEG-01": mine "Counsel was asked", theirs "Read again in 2026"
      And joined with mine, "Note" of "LEG-01" is "Counsel was asked"
      And joined with theirs, "Note" of "LEG-01" is "Read again in 2026"

    Example: Both wrote the same
      Given two officers who begin with the carried rulebook
      When the first writes "Read again in 2026" into "Note" of "LEG-01", and that is published
      And the second writes "Read again in 2026" into "Note" of "LEG-01"
      Then there is nothing to choose
      And joined, "Note" of "LEG-01" is "Read again in 2026"
