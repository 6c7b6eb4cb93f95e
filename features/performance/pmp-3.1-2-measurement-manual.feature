@clause:PMP-3.1-2
Feature: Productivity Mainstreaming Policy, section 3.1(2): a Productivity Measurement Manual
  The manual holds standardised definitions, data collection methods and calculation formulas for all approved indicators.

  Rule: The manual tells every indicator in force, with all that the policy asks for

    Example: The manual for 2025/26
      When the manual for 2025/26 is written
      Then it tells 64 indicators
      And each of them has a definition, formula, unit, direction, data_needed, collection and clause
      And each of them names the cell it comes from

  Rule: The manual of contracts tells the indicators in use, and the lines that use them

    Example: The contract of a Member
      When the manual of the contract member-ward-1 is written
      Then it tells 4 indicators
      And the indicator "KPI-045" is used by "member-ward-1-2025-26 MW1-1"
