@clause:SRC-REWARD-2023
Feature: Performance reward framework of the Salaries and Remuneration Commission, 2023
  A financial reward of up to 100 % of the basic salary needs an annual rating of at least 101 % of the employee and
  of the institution, and an improved productivity index. Mizani only recommends it, for the Service Board to confirm.

  Rule: The employee has at least 101 %

    Example: Exactly 101 % of the targets
      Given a signed contract under the staff scheme with the lines
        | line | weight | target | better |
        | S1   | 100    | 100    | higher |
      And the registers of 2025/26 show
        | line | achieved |
        | S1   | 101      |
      When the year is reviewed on 2026-07-31
      Then a reward is recommended for the "County Assembly Service Board" to confirm, under "Salaries and Remuneration Commission, performance reward framework 2023"

    Example: 100.99 % is Excellent, but earns no financial reward
      Given a signed contract under the staff scheme with the lines
        | line | weight | target | better |
        | S1   | 100    | 100    | higher |
      And the registers of 2025/26 show
        | line | achieved |
        | S1   | 100.99   |
      When the year is reviewed on 2026-07-31
      Then nothing is recommended under "Salaries and Remuneration Commission, performance reward framework 2023"
      And a reward is recommended for the "County Assembly Service Board" to confirm, under "Productivity Mainstreaming Policy 2025, 2.3.2"
