@clause:PMP-1.6
Feature: Productivity Mainstreaming Policy, section 1.6: contracts are measurable and aligned before they are signed
  Human Resource checks a draft before the parties sign it. Each line must be an indicator of the catalogue, measured as the catalogue says, serve
  a provision or a strategic objective, and promise no less than was reached before. A signed contract is evaluated even if the catalogue changes later.

  Rule: A line is an indicator of the catalogue, in its unit and direction

    Example: A draft that agrees with the catalogue
      Given the draft contract of the office ict
      When the draft is checked before signing
      Then the draft is ready to sign

    Example: An indicator that the catalogue does not have
      Given the draft contract of the office ict
      And its line "ICT-C1" has the kpi "KPI-083"
      When the draft is checked before signing
      Then the check names UNKNOWN_KPI at the kpi of line "ICT-C1"

    Example: Another unit than the catalogue's
      Given the draft contract of the office ict
      And its line "ICT-C4" has the unit "Kshs"
      And its line "ICT-C4" has the kind "sum"
      When the draft is checked before signing
      Then the check names KPI_UNIT at the unit of line "ICT-C4"

  Rule: An office takes over indicators of a level above it, never of one below

    Example: A department takes over an indicator of the Assembly
      Given the draft contract of the office ict
      And its line "ICT-C1" has the kpi "KPI-002"
      When the draft is checked before signing
      Then the draft is ready to sign

    Example: A department does not take over an indicator of an officer
      Given the draft contract of the office ict
      And its line "ICT-C1" has the kpi "KPI-055"
      When the draft is checked before signing
      Then the check names KPI_LEVEL at the kpi of line "ICT-C1"

  Rule: Each line serves a provision or a strategic objective that exists

    Example: A strategic objective of section 1.4
      Given the draft contract of the office ict
      And its line "ICT-C2" has the clause "PMP-1.4-8"
      When the draft is checked before signing
      Then the draft is ready to sign

    Example: A ninth objective, of which there are eight
      Given the draft contract of the office ict
      And its line "ICT-C2" has the clause "PMP-1.4-9"
      When the draft is checked before signing
      Then the check names UNKNOWN_CLAUSE at the clause of line "ICT-C2"

  Rule: No target is worse than what was reached before, unless the contract says why

    Example: As much as the year before
      Given the draft contract of the office ict
      And its line "ICT-C2" has the annual "33"
      When the draft is checked before signing
      Then the draft is ready to sign

    Example: A little less than the year before
      Given the draft contract of the office ict
      And its line "ICT-C2" has the annual "32.9"
      When the draft is checked before signing
      Then the check names TARGET_BELOW_BASELINE at the targets.annual of line "ICT-C2"
