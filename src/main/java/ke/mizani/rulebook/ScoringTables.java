package ke.mizani.rulebook;

import static ke.mizani.rulebook.Column.of;

import ke.mizani.calendar.Confirmed;
import ke.mizani.policy.ScoringFormula;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.rulebook.TableDefinition.Use;

import java.util.List;

/** The sheets of {@code scoring.xlsx} and {@code grades.xlsx}. */
final class ScoringTables {

    static final String ANY = "any";

    private static final Vocabulary SCHEMES_KNOWN = new Vocabulary.NamesOf("schemes");
    private static final Column FROM =
            of(TableDefinition.FROM, Form.DATE, "First day on which the row is used. Empty: always was").orEmpty();
    private static final Column TO =
            of(TableDefinition.TO, Form.DATE, "Last day on which the row is used. Empty: still is").orEmpty();
    private static final Column CLAUSE = of("Source", Form.TEXT, "The guideline or form that says so");
    private static final Column CONFIRMED =
            of("Confirmed", Form.WORD, Vocabulary.of(Confirmed.class), "How far it was read in the source");
    private static final Column NOTE = of("Note", Form.TEXT, "What a user of the row must know");

    static final TableDefinition SCHEMES =
            new TableDefinition(
                    "scoring.xlsx",
                    "schemes",
                    Use.UNIQUE,
                    List.of(
                            of("Scheme", Form.NAME, "The word used in contracts"),
                            of("Name", Form.TEXT, "As it is printed beside a grade"),
                            of("Better is", Form.WORD, Vocabulary.of(ScoringScheme.Better.class),
                                    "Whether a lower or a higher composite score is better"),
                            of("Composite", Form.WORD, Vocabulary.of(ScoringScheme.Composite.class),
                                    "weighted-sum: weight / 100 times raw score, added up. mean: plain average"),
                            of("Best score", Form.DECIMAL, "Best possible score; any: no limit").orAny(),
                            of("Worst score", Form.DECIMAL, "Worst possible score; any: no limit").orAny(),
                            of("Decimals", Form.WHOLE, "Digits printed after the point"),
                            of("Rounding", Form.WORD, Vocabulary.of("half-up", "half-even", "down", "up"),
                                    "How the printed score is rounded; grades are taken from the unrounded score"),
                            CLAUSE, FROM, TO, CONFIRMED, NOTE),
                    List.of("Scheme"));

    static final TableDefinition FORMULAS =
            new TableDefinition(
                    "scoring.xlsx",
                    "formulas",
                    Use.UNIQUE,
                    List.of(
                            of("Formula row", Form.NAME, "Short name of the row, never used twice"),
                            of("Scheme", Form.WORD, SCHEMES_KNOWN, "The scheme it belongs to"),
                            of("Better is", Form.WORD, Vocabulary.of(ScoringScheme.Better.class),
                                    "Whether more or less of the indicator is better"),
                            of("Formula", Form.WORD, Vocabulary.of(ScoringFormula.Formula.class),
                                    "five-less-twice-share: 5 - 2A/T. one-plus-twice-share: 1 + 2A/T."
                                            + " percent-of-target: 100 A/T"),
                            of("Stops at lowest", Form.DECIMAL, "Raw scores below it stop there").orAny(),
                            of("Stops at highest", Form.DECIMAL, "Raw scores above it stop there").orAny(),
                            of("Target 0 met", Form.DECIMAL,
                                    "Raw score if target and achievement are 0; any: not evaluated").orAny(),
                            of("Target 0 missed", Form.DECIMAL,
                                    "Raw score if only the target is 0; any: not evaluated").orAny(),
                            CLAUSE, FROM, TO, CONFIRMED, NOTE),
                    List.of("Scheme", "Better is"));

    static final TableDefinition BANDS =
            new TableDefinition(
                    "grades.xlsx",
                    "bands",
                    Use.UNIQUE,
                    List.of(
                            of("Band", Form.NAME, "Short name of the row, never used twice"),
                            of("Scheme", Form.WORD, SCHEMES_KNOWN, "The scheme it belongs to"),
                            of("Grade", Form.TEXT, "The word on the scorecard"),
                            of("Rank", Form.COUNT, "1 for the best grade of the scheme"),
                            of("Limit kind", Form.WORD,
                                    Vocabulary.of("at-most", "less-than", "at-least", "more-than", "rest"),
                                    "Which scores have the grade, of those no better grade has."
                                            + " rest: all that are left, only for the last"),
                            of("Limit", Form.DECIMAL, "The one limit of the band; any with rest").orAny(),
                            CLAUSE, FROM, TO, CONFIRMED, NOTE),
                    List.of("Scheme", "Rank"));

    private ScoringTables() {}
}
