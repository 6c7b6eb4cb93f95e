@clause:PSC-APPRAISAL-2016
Feature: Public Service Commission appraisal form 2016: staff ratings in percent of agreed targets
  A higher percentage is better. The form prints whole percentages, so some numbers stand in none of its rows.
  How those are read is our choice: a rating reaches up to the lower end of the next.

  Rule: The score of a line is the percentage of its target

    Scenario Outline: <achieved> against a target of 40 is <raw> percent
      When a rising target of 40 is achieved with <achieved> under the staff scheme
      Then the raw score is <raw>

      Examples:
        | achieved | raw |
        | 0        | 0   |
        | 20       | 50  |
        | 40       | 100 |
        | 50       | 125 |

    Example: No rule for falling targets was found, so none is applied
      When a falling target of 8 is achieved with 4 under the staff scheme
      Then there is no raw score

  Rule: The lower end of a rating belongs to it

    Scenario Outline: <score> percent is <grade>
      When a score of <score> is graded under the staff scheme
      Then the grade is "<grade>"

      Examples:
        | score  | grade     |
        | 125    | Excellent |
        | 101    | Excellent |
        | 100.01 | Excellent |
        | 100    | Very Good |
        | 99.99  | Good      |
        | 99     | Good      |
        | 80     | Good      |
        | 79.99  | Fair      |
        | 79     | Fair      |
        | 60     | Fair      |
        | 59.99  | Poor      |
        | 59     | Poor      |
        | 0      | Poor      |

  Rule: The holes of the printed form are closed

    Scenario Outline: <score> percent stands in no printed row and is <grade>
      When a score of <score> is graded under the staff scheme
      Then the grade is "<grade>"

      Examples:
        | score | grade     |
        | 100.3 | Excellent |
        | 99.5  | Good      |
        | 79.4  | Fair      |
        | 59.5  | Poor      |

  Rule: The mean appraisal score is the plain average of the lines, whatever their weights

    Example: A heavy line counts no more than a light one
      Given a contract under the staff scheme with the lines
        | line | weight | target | better |
        | S1   | 90     | 10     | higher |
        | S2   | 10     | 10     | higher |
      And the records of 2025/26 show
        | line | achieved |
        | S1   | 10       |
        | S2   | 5        |
      When the contract is scored for 2025/26
      Then the composite score is 75
      And the grade is "Fair"

  Rule: A grade names its scheme

    Example: Staff
      When a score of 90 is graded under the staff scheme
      Then the grade is "Good"
      And the grade names its scheme, "Staff performance appraisal (percent of agreed targets)"
