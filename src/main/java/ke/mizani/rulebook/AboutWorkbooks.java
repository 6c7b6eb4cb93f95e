package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the first sheet of each workbook says. */
final class AboutWorkbooks {

    private static final List<List<String>> FOR_ALL =
            List.of(
                    List.of(
                            "To change a row",
                            "Where the sheet says from when to when a row is in force, do not overwrite it: write the"
                                    + " last day of the old wording in \"In force to\", then add a row with the new"
                                    + " wording from the day after. Past periods keep the law that was in force."),
                    List.of(
                            "To add a row",
                            "Write it directly under the last row, without an empty row between. Point at a heading to"
                                    + " read what goes in. Choose from the drop-down where there is one."),
                    List.of(
                            "What is refused",
                            "Empty rows between others, hidden rows and columns, merged cells, formulas, names used"
                                    + " twice, words that are not in the drop-down, dates typed as text. The message"
                                    + " names sheet and cell; the rulebook before stays in use."),
                    List.of(
                            "Colours",
                            "Orange rows are not confirmed in the text of the law (\"Confirmed\" says no), yellow rows"
                                    + " only in part. Counsel confirms."),
                    List.of(
                            "Hidden rows",
                            "Rows above the headings show how the sheet is read as a decision table. They are locked"
                                    + " and not used: changing them changes nothing."));

    private static final Map<String, List<List<String>>> OWN =
            Map.ofEntries(
                    Map.entry(
                            "timelines.xlsx",
                            List.of(
                                    List.of("Timelines"),
                                    List.of(
                                            "What it is",
                                            "Every time limit that the law sets on the matters of the Assembly."),
                                    List.of(
                                            "Sheets",
                                            "timelines: one time limit a row. events: the things done that start or stop a"
                                                    + " clock. matter-types: the kinds of matter."),
                                    List.of(
                                            "Hit policy",
                                            "Collect: every row that names the type of the matter applies to it. The row in"
                                                    + " force on the day its clock starts decides."),
                                    List.of(
                                            "Source",
                                            "The Acts and Standing Orders in the columns Law and Section, as far as"
                                                    + " \"Confirmed\" says. Severity is a proposal. None of it is legal advice."))),
                    Map.entry(
                            "holidays.xlsx",
                            List.of(
                                    List.of("Public holidays"),
                                    List.of(
                                            "What it is",
                                            "The days on which no act need be done, one row a day."),
                                    List.of(
                                            "Hit policy",
                                            "None: a list. A day that stands here twice is refused."),
                                    List.of(
                                            "Source",
                                            "Public Holidays Act (Cap. 110) and notices in the Kenya Gazette. A holiday with a"
                                                    + " day in \"Gazetted on\" is known only from that day on. One-off holidays"
                                                    + " stand here only if a source was found: add those that are missing,"
                                                    + " with their notice."))),
                    Map.entry(
                            "schemes.xlsx",
                            List.of(
                                    List.of("Schemes"),
                                    List.of(
                                            "What it is",
                                            "How performance is scored and graded: the schemes, their formulas, their bands and,"
                                                    + " where a composite is a sum of parts, the parts. A band states one limit only; its other end is what the next better"
                                                    + " band leaves over, so nothing falls between."),
                                    List.of(
                                            "Hit policy",
                                            "Unique: for a scheme (a direction, a score) exactly one row is in force on a day."
                                                    + " Parts: all rows of the scheme. Ranks run from 1 without a gap. The row in force at the end of the"
                                                    + " period decides."),
                                    List.of(
                                            "Source",
                                            "Performance contracting guidelines and the appraisal form of the Public Service"
                                                    + " Commission, as far as \"Confirmed\" says. The same word means"
                                                    + " different things in two schemes: no grade is turned into another"
                                                    + " scheme's."))),
                    Map.entry(
                            "readings.xlsx",
                            List.of(
                                    List.of("Interpretations"),
                                    List.of(
                                            "What it is",
                                            "The register of provisions that are vague or contradict each other, the ways to"
                                                    + " read each, and the one that holds until counsel decides."
                                                    + " \"mizani check --reading ID=ALTERNATIVE\" runs another and"
                                                    + " tells which findings change."),
                                    List.of(
                                            "Effects",
                                            "saturday, month-end and constitutional-month change how days are counted: both"
                                                    + " results are always shown. Any other alternative leaves out the"
                                                    + " timelines named for it; where none is named nothing is computed, and"
                                                    + " the row says so."),
                                    List.of("Hit policy", "Unique: one row for each question."),
                                    List.of(
                                            "Source",
                                            "The provisions in the column Clause, as far as \"Confirmed\" says. None of it"
                                                    + " is legal advice."))),
                    Map.entry(
                            "index.xlsx",
                            List.of(
                                    List.of("Productivity index"),
                                    List.of(
                                            "What it is",
                                            "What the productivity index of an officer, a department and the Assembly is made"
                                                    + " of. Every line of a contract is a metric, scored on the scheme named in"
                                                    + " index-versions, whatever scheme its contract is graded by; the bands of"
                                                    + " that scheme in schemes.xlsx are the categories."),
                                    List.of(
                                            "Sheets",
                                            "index-versions: the formula in force. index-levels: the components of each level."
                                                    + " view-weights: perspectives and tiers, where a component is weighted by"
                                                    + " them. index-roles: what a KPI is used for beside. index-aims: figures of"
                                                    + " the policy."),
                                    List.of(
                                            "To change the formula",
                                            "End the rows that change and add new ones from the first day of a financial year;"
                                                    + " do the same in index-versions, under a new name. Growth is told only"
                                                    + " between indices of one version."),
                                    List.of(
                                            "Hit policy",
                                            "index-versions and index-aims unique: one row in force on a day. The others"
                                                    + " collect: all rows that fit answer. The rows in force at the end of the"
                                                    + " period decide."),
                                    List.of(
                                            "Source",
                                            "Productivity Mainstreaming Policy, 1.3, 2.1 and 3.1(5). It leaves weights and"
                                                    + " thresholds to the Productivity Committee: those that stand here are"
                                                    + " proposals."))),
                    Map.entry(
                            "sittings.xlsx",
                            List.of(
                                    List.of("Announced sittings"),
                                    List.of(
                                            "What it is",
                                            "The days on which the House was announced to sit, one row a day. They only serve"
                                                    + " to forecast days that the law counts in sittings: a sitting counts"
                                                    + " when an activity says that it was held."),
                                    List.of(
                                            "Empty",
                                            "No announced calendar of the House was found, so the sheet has no row yet. It may"
                                                    + " stay so: then nothing is forecast."),
                                    List.of(
                                            "Hit policy",
                                            "None: a list. A day that stands here twice is refused. A sitting is expected from"
                                                    + " the day in \"Announced on\" until that in \"Withdrawn on\"; do not"
                                                    + " delete one that was called off."),
                                    List.of(
                                            "Source",
                                            "The sessional calendar of the House and notices of special sittings."))),
                    Map.entry(
                            "consequences.xlsx",
                            List.of(
                                    List.of("What follows a grade"),
                                    List.of(
                                            "What it is",
                                            "What is recommended after a grade: rewards, sanctions, training, improvement; and"
                                                    + " up to when records and amendments are in time."),
                                    List.of(
                                            "Never an effect",
                                            "Each row is a recommendation for the office that it names to confirm. Nothing"
                                                    + " happens to anybody's pay, post or record by itself."),
                                    List.of(
                                            "Hit policy",
                                            "consequences: collect, every row that fits the grade applies. deadlines: unique, one"
                                                    + " row for each question. The row in force at the end of the period decides."),
                                    List.of(
                                            "Source",
                                            "The provisions in the column Provision, as far as \"Confirmed\" says. Which grade"
                                                    + " calls for what is mostly a default that the Board may change."))),
                    Map.entry(
                            "escalation.xlsx",
                            List.of(
                                    List.of("Escalation"),
                                    List.of(
                                            "What it is",
                                            "Who is told of a breach that is not dealt with, and after how many days: the"
                                                    + " officer, the head of the office, the Clerk, the committee."),
                                    List.of(
                                            "How days are counted",
                                            "Calendar days, from the day on which the case was opened; once corrective action"
                                                    + " is promised, from the promised day. While an excuse or an extension"
                                                    + " holds nobody is told; after it, days are counted anew from its"
                                                    + " last day."),
                                    List.of(
                                            "Hit policy",
                                            "Collect: every step that is due on the day is taken, each once. The row in force"
                                                    + " on that day decides."),
                                    List.of(
                                            "Source",
                                            "The policy sets up the Legal Compliance Unit and asks for timely corrective action"
                                                    + " (2.3.4, 4.2). It names no days: those that stand here are proposals for"
                                                    + " the committee."))),
                    Map.entry(
                            "indicators.xlsx",
                            List.of(
                                    List.of("Indicators"),
                                    List.of(
                                            "What it is",
                                            "The catalogue of indicators that contracts promise and that the Productivity"
                                                    + " Measurement Manual prints: what each says, how it is computed, from which"
                                                    + " records. A row without definition, formula, unit, direction, data needed,"
                                                    + " collection method or clause is refused."),
                                    List.of(
                                            "Sheets",
                                            "indicators: one indicator a row. objectives: the provisions of the policy and the"
                                                    + " strategic objectives that an indicator can serve; add those of the"
                                                    + " strategic plan."),
                                    List.of(
                                            "Hit policy",
                                            "Unique: for a number exactly one row is in force on a day. The row in force at"
                                                    + " the end of the period decides. objectives: a list."),
                                    List.of(
                                            "Source",
                                            "Productivity Mainstreaming Policy 2025, section 3.1(2), and the sources in the"
                                                    + " column Source, as far as \"Confirmed\" says. Definitions and collection"
                                                    + " methods are our words until the manual is approved."))),
                    Map.entry(
                            "competencies.xlsx",
                            List.of(
                                    List.of("Competencies"),
                                    List.of(
                                            "What it is",
                                            "What people must be able to do, at which level, and how they come by it."),
                                    List.of(
                                            "Not the official lists",
                                            "The lists of the Competency Framework for the County Public Service (2020) could"
                                                    + " not be read. Rows with the word default in \"List\" stand in until"
                                                    + " HR enters those of the framework with the word official;"
                                                    + " every output says so."),
                                    List.of(
                                            "Sheets",
                                            "competencies: what is measured. proficiency-levels: the scale. requirements: the"
                                                    + " level that a post or job group needs. courses: what leads from"
                                                    + " one level to another."),
                                    List.of(
                                            "Hit policy",
                                            "requirements is unique: one row for a post or job group and a competency on a"
                                                    + " day. A row of the post goes before one of its job group. courses"
                                                    + " collects: every course for the level somebody has. The others are"
                                                    + " lists. The row in force on the day looked at decides."),
                                    List.of(
                                            "Source",
                                            "The four groups and the means are those of the framework of 2020, the training"
                                                    + " subjects those of the Productivity Mainstreaming Policy. The scale"
                                                    + " is not Kenyan. Required levels and importance are proposals."))));

    private AboutWorkbooks() {}

    static List<List<String>> lines(String workbook) {
        List<List<String>> lines = new ArrayList<>(OWN.get(workbook));
        lines.addAll(FOR_ALL);
        return lines;
    }
}
