package ke.mizani.rulebook;

import java.util.List;
import java.util.function.Function;
import ke.mizani.rulebook.Question.WhichBand;
import ke.mizani.rulebook.Question.WhichConsequences;
import ke.mizani.rulebook.Question.WhichCourses;
import ke.mizani.rulebook.Question.WhichDeadline;
import ke.mizani.rulebook.Question.WhichEscalations;
import ke.mizani.rulebook.Question.WhichFormula;
import ke.mizani.rulebook.Question.WhichInterpretation;
import ke.mizani.rulebook.Question.WhichKpi;
import ke.mizani.rulebook.Question.WhichParts;
import ke.mizani.rulebook.Question.WhichRequirement;
import ke.mizani.rulebook.Question.WhichScheme;
import ke.mizani.rulebook.Question.WhichTimelines;

/**
 * How the rows of a sheet answer a question.
 *
 * @param sheet the sheet they come from
 * @param fact the kind of question they answer
 * @param conditions what of the question is compared with which column
 * @param rows the rows as they are compiled
 * @param everyQuestion all questions with different answers that there can be
 */
record DecisionTable(
        TableDefinition sheet,
        Class<? extends Question> fact,
        List<Condition> conditions,
        Function<Tables, List<Row>> rows,
        Function<Cases, List<Question>> everyQuestion) {

    /** A column that is compared with a property of the question. */
    record Condition(String property, Comparison comparison, String label) {}

    private static final Condition FROM =
            new Condition("day", Comparison.FROM, TableDefinition.FROM);
    private static final Condition TO = new Condition("day", Comparison.TO, TableDefinition.TO);

    static final DecisionTable TIMELINES =
            of(
                    TimelineTables.TIMELINES,
                    WhichTimelines.class,
                    WhichTimelines::all,
                    new Condition("matterType", Comparison.IS_ONE_OF, "Matter types"));

    static final DecisionTable INTERPRETATIONS =
            of(
                    CalendarTables.INTERPRETATIONS,
                    WhichInterpretation.class,
                    WhichInterpretation::all,
                    new Condition("id", Comparison.IS, "Interpretation"));

    static final DecisionTable SCHEMES =
            of(
                    ScoringTables.SCHEMES,
                    WhichScheme.class,
                    WhichScheme::all,
                    new Condition("code", Comparison.IS, "Scheme"),
                    FROM,
                    TO);

    static final DecisionTable FORMULAS =
            of(
                    ScoringTables.FORMULAS,
                    WhichFormula.class,
                    WhichFormula::all,
                    new Condition("scheme", Comparison.IS, "Scheme"),
                    new Condition("part", Comparison.IS, "Part"),
                    new Condition("better", Comparison.IS, "Better is"),
                    FROM,
                    TO);

    static final DecisionTable BANDS =
            new DecisionTable(
                    ScoringTables.BANDS,
                    WhichBand.class,
                    List.of(
                            new Condition("scheme", Comparison.IS, "Scheme"),
                            new Condition("score", Comparison.MORE_THAN, Limit.MORE_THAN.word()),
                            new Condition("score", Comparison.AT_LEAST, Limit.AT_LEAST.word()),
                            new Condition("score", Comparison.LESS_THAN, Limit.LESS_THAN.word()),
                            new Condition("score", Comparison.AT_MOST, Limit.AT_MOST.word()),
                            FROM,
                            TO),
                    BandLimits::rows,
                    WhichBand::all);

    static final DecisionTable CONSEQUENCES =
            new DecisionTable(
                    ConsequenceTables.CONSEQUENCES,
                    WhichConsequences.class,
                    List.of(
                            new Condition("scheme", Comparison.IS, "Scheme"),
                            new Condition("grade", Comparison.IS, "Grade"),
                            new Condition("level", Comparison.IS_ONE_OF, "Level"),
                            new Condition("period", Comparison.IS, "Period"),
                            new Condition("times", Comparison.AT_LEAST, "Times in a row"),
                            new Condition("score", Comparison.AT_LEAST, "Score at least"),
                            FROM,
                            TO),
                    ConsequenceTables::compared,
                    WhichConsequences::all);

    static final DecisionTable DEADLINES =
            of(
                    ConsequenceTables.DEADLINES,
                    WhichDeadline.class,
                    WhichDeadline::all,
                    new Condition("about", Comparison.IS, "About"),
                    FROM,
                    TO);

    static final DecisionTable ESCALATION =
            new DecisionTable(
                    EscalationTable.ESCALATION,
                    WhichEscalations.class,
                    List.of(
                            new Condition("countedFrom", Comparison.IS, "Counted from"),
                            new Condition("severity", Comparison.IS_ONE_OF, "Severity"),
                            new Condition("days", Comparison.AT_LEAST, "Days"),
                            FROM,
                            TO),
                    EscalationTable::compared,
                    WhichEscalations::all);

    static final DecisionTable PARTS =
            of(
                    ScoringTables.PARTS,
                    WhichParts.class,
                    WhichParts::all,
                    new Condition("scheme", Comparison.IS, "Scheme"),
                    FROM,
                    TO);

    static final DecisionTable INDICATORS =
            of(
                    KpiTables.INDICATORS,
                    WhichKpi.class,
                    WhichKpi::all,
                    new Condition("id", Comparison.IS, "KPI"),
                    FROM,
                    TO);

    static final DecisionTable REQUIREMENTS =
            of(
                    CompetencyTables.REQUIREMENTS,
                    WhichRequirement.class,
                    WhichRequirement::all,
                    new Condition("holder", Comparison.IS, "Post or job group"),
                    new Condition("competency", Comparison.IS, "Competency"),
                    FROM,
                    TO);

    static final DecisionTable COURSES =
            of(
                    CompetencyTables.COURSES,
                    WhichCourses.class,
                    WhichCourses::all,
                    new Condition("competency", Comparison.IS, "Competency"),
                    new Condition("level", Comparison.AT_LEAST, "From level"),
                    new Condition("level", Comparison.LESS_THAN, "To level"),
                    FROM,
                    TO);

    /** Every table that is put to the engine. */
    static final List<DecisionTable> ALL =
            List.of(
                    TIMELINES,
                    INTERPRETATIONS,
                    SCHEMES,
                    FORMULAS,
                    BANDS,
                    INDICATORS,
                    IndexDecisions.VERSIONS,
                    IndexDecisions.LEVELS,
                    IndexDecisions.VIEW_WEIGHTS,
                    IndexDecisions.ROLES,
                    IndexDecisions.AIMS,
                    CONSEQUENCES,
                    DEADLINES,
                    REQUIREMENTS,
                    COURSES,
                    PARTS,
                    ESCALATION);

    static DecisionTable of(
            TableDefinition sheet,
            Class<? extends Question> fact,
            Function<Cases, List<Question>> questions,
            Condition... conditions) {
        return new DecisionTable(
                sheet, fact, List.of(conditions), tables -> tables.of(sheet), questions);
    }

    /** The cases that the rows of the table tell apart. */
    Cases cases(Tables tables) {
        return new Cases(conditions, rows.apply(tables));
    }

    /** One question of each case. */
    List<Question> questions(Tables tables) {
        return everyQuestion.apply(cases(tables));
    }
}
