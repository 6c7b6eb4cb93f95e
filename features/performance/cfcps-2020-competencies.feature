@clause:CFCPS-2020 @clause:PMP-2.3.2
Feature: Competency Framework for the County Public Service, 2020: gaps are found, training follows, succession is planned
  The framework was issued by the Council of Governors in 2020. Its lists could not be read: the competencies, levels and
  requirements used here are default lists, not the official ones, and every answer says so. A gap is the required level
  less the agreed one. The people are invented; a Hansard reporter needs Hansard and reporting at level 4.

  Background:
    Given these people hold posts
      | person             | post             | office           | job_group | from       | to         |
      | hansard-reporter-1 | hansard-reporter | hansard-research | J-M       | 2023-07-01 |            |
      | hansard-reporter-2 | hansard-reporter | hansard-research | J-M       | 2025-01-15 |            |
      | hansard-editor     | hansard-editor   | hansard-research | N-Q       | 2021-03-01 |            |
      | legal-officer-1    | legal-officer    | legal            |           | 2020-01-01 | 2026-03-31 |

  Rule: Only an agreed level counts; the views of the person and the supervisor are kept apart

    Example: The person says 5, the supervisor 2, both together 3
      Given these assessments
        | date       | person             | competency            | kind       | level |
        | 2025-11-10 | hansard-reporter-1 | hansard-and-reporting | self       | 5     |
        | 2025-11-11 | hansard-reporter-1 | hansard-and-reporting | supervisor | 2     |
        | 2025-11-12 | hansard-reporter-1 | hansard-and-reporting | agreed     | 3     |
      When competencies are compared on 2026-06-30
      Then "hansard-reporter-1" has in "hansard-and-reporting" a gap of 1

    Example: Without an agreed level nothing is assessed, which is not level 0
      Given these assessments
        | date       | person             | competency            | kind       | level |
        | 2025-11-10 | hansard-reporter-1 | hansard-and-reporting | self       | 5     |
        | 2025-11-11 | hansard-reporter-1 | hansard-and-reporting | supervisor | 2     |
      When competencies are compared on 2026-06-30
      Then "hansard-reporter-1" is in "hansard-and-reporting" "not-assessed"
      And of the 9 competencies that "hansard-reporter-1" needs 0 are assessed
      And the percent gap of "hansard-reporter-1" is not known

    Example: Two agreed levels of one day cannot both be right, so neither counts
      Given these assessments
        | date       | person             | competency            | kind   | level |
        | 2025-11-12 | hansard-reporter-1 | hansard-and-reporting | agreed | 3     |
        | 2025-11-12 | hansard-reporter-1 | hansard-and-reporting | agreed | 4     |
      When competencies are compared on 2026-06-30
      Then "hansard-reporter-1" is in "hansard-and-reporting" "in-doubt"
      And a row is refused: TWO_AGREED_ON_ONE_DAY

    Example: A supervisor's level that the person wrote is refused
      Given these assessments
        | date       | person             | competency            | kind       | level | assessor           |
        | 2025-11-12 | hansard-reporter-1 | hansard-and-reporting | supervisor | 5     | hansard-reporter-1 |
      When competencies are compared on 2026-06-30
      Then a row is refused: ASSESSED_BY_ONESELF

  Rule: The level counts that was found by the day looked at, and known on it

    Example: A second assessment after training closes the gap
      Given these assessments
        | date       | person             | competency            | kind   | level |
        | 2025-11-12 | hansard-reporter-1 | hansard-and-reporting | agreed | 3     |
        | 2026-05-21 | hansard-reporter-1 | hansard-and-reporting | agreed | 4     |
      When competencies are compared on 2026-06-30
      Then "hansard-reporter-1" is in "hansard-and-reporting" "closed"

    Example: The day before the second assessment the gap is open
      Given these assessments
        | date       | person             | competency            | kind   | level |
        | 2025-11-12 | hansard-reporter-1 | hansard-and-reporting | agreed | 3     |
        | 2026-05-21 | hansard-reporter-1 | hansard-and-reporting | agreed | 4     |
      When competencies are compared on 2026-05-20
      Then "hansard-reporter-1" has in "hansard-and-reporting" a gap of 1

    Example: What was recorded later was not known
      Given these assessments
        | date       | person             | competency            | kind   | level | recorded_on |
        | 2025-11-12 | hansard-reporter-1 | hansard-and-reporting | agreed | 3     | 2025-11-12  |
        | 2026-05-21 | hansard-reporter-1 | hansard-and-reporting | agreed | 4     | 2026-06-10  |
      When competencies are compared on 2026-06-30 as known on 2026-06-09
      Then "hansard-reporter-1" has in "hansard-and-reporting" a gap of 1

    Example: On the last day in the post a person is looked at, on the day after no more
      Given these assessments
        | date       | person          | competency           | kind   | level |
        | 2025-11-12 | legal-officer-1 | legislative-drafting | agreed | 3     |
      When competencies are compared on 2026-03-31
      Then "legal-officer-1" has in "legislative-drafting" a gap of 1
      When competencies are compared on 2026-04-01
      Then nothing is said of "legal-officer-1"

  Rule: More than required in one competency hides no shortfall in another

    Example: One level above in ICT, one below in Hansard and reporting: 1 × 3 of 4 × 3 + 3 × 1
      Given these assessments
        | date       | person             | competency            | kind   | level |
        | 2025-11-12 | hansard-reporter-1 | hansard-and-reporting | agreed | 3     |
        | 2025-11-12 | hansard-reporter-1 | ict                   | agreed | 4     |
      When competencies are compared on 2026-06-30
      Then the percent gap of "hansard-reporter-1" is 20
      And of the 9 competencies that "hansard-reporter-1" needs 2 are assessed

  Rule: Where most is lacking, training comes first: gap times importance, over all who have the gap

    Example: Two reporters lack 1 and 2 levels at importance 3, one lacks 1 level of teamwork at importance 1
      Given these assessments
        | date       | person             | competency            | kind   | level |
        | 2025-11-12 | hansard-reporter-1 | hansard-and-reporting | agreed | 3     |
        | 2025-11-12 | hansard-reporter-2 | hansard-and-reporting | agreed | 2     |
        | 2025-11-12 | hansard-reporter-2 | teamwork              | agreed | 2     |
      When competencies are compared on 2026-06-30
      Then the training needs are
        | competency            | priority | people |
        | hansard-and-reporting | 9        | 2      |
        | teamwork              | 1        | 1      |
      And "hansard-reporter-2" is sent to the course "CRS-24"
      And "hansard-reporter-2" is sent to the course "CRS-25"
      And nobody finds a course for "teamwork"

  Rule: For each post it is shown who is nearest, from what was found

    Example: Of two reporters the one with the higher levels is nearer to the editor's post
      Given these assessments
        | date       | person             | competency            | kind   | level |
        | 2025-11-12 | hansard-reporter-1 | hansard-and-reporting | agreed | 3     |
        | 2025-11-12 | hansard-reporter-2 | hansard-and-reporting | agreed | 2     |
        | 2025-11-12 | hansard-editor     | hansard-and-reporting | agreed | 4     |
      When competencies are compared on 2026-06-30
      Then the nearest to the post "hansard-editor" are "hansard-editor, hansard-reporter-1, hansard-reporter-2"

  Rule: A competency never changes a performance grade

    Example: The same records give the same grade whatever the levels are
      Given a contract under the staff scheme with the lines
        | line | weight | target | better | measured |
        | H1   | 100    | 40     | higher | sum      |
      And the records of 2025/26 show
        | line | achieved |
        | H1   | 40       |
      And these assessments
        | date       | person             | competency            | kind   | level |
        | 2025-11-12 | hansard-reporter-1 | hansard-and-reporting | agreed | 1     |
      When competencies are compared on 2026-06-30
      And the contract is scored for 2025/26
      Then line "H1" has the raw score 100
      And "hansard-reporter-1" has in "hansard-and-reporting" a gap of 3

  Rule: Lists that are not official are said to be default lists

    Example: The lists shipped with Mizani
      When competencies are compared on 2026-06-30
      Then the default lists are "competencies, proficiency-levels, requirements, courses"
