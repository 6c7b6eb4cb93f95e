package ke.mizani.rulebook;

import static ke.mizani.rulebook.Column.column;
import static ke.mizani.rulebook.UsualColumns.CONFIRMED;
import static ke.mizani.rulebook.UsualColumns.FROM;
import static ke.mizani.rulebook.UsualColumns.NOTE;
import static ke.mizani.rulebook.UsualColumns.SOURCE;
import static ke.mizani.rulebook.UsualColumns.TO;

import java.util.List;
import ke.mizani.policy.ScoringFormula;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.rulebook.TableDefinition.Use;

/** The sheets of {@code schemes.xlsx}. */
final class ScoringTables {

    static final String WORKBOOK = "schemes.xlsx";

    private static final Vocabulary SCHEMES_KNOWN = new Vocabulary.NamesOf("schemes");

    static final TableDefinition SCHEMES =
            new TableDefinition(
                    WORKBOOK,
                    "schemes",
                    Use.UNIQUE,
                    List.of(
                            column("Scheme", Form.NAME, "The word used in contracts"),
                            column("Name", Form.TEXT, "As it is printed beside a grade"),
                            column(
                                    "Better is",
                                    Form.WORD,
                                    Vocabulary.of(ScoringScheme.Better.class),
                                    "Whether a lower or a higher composite score is better"),
                            column(
                                    "Composite",
                                    Form.WORD,
                                    Vocabulary.of(ScoringScheme.Composite.class),
                                    "weighted-sum: weight / 100 times raw score, added up. mean: plain average"),
                            column("Best score", Form.DECIMAL, "Best possible score; any: no limit")
                                    .orAny(),
                            column(
                                            "Worst score",
                                            Form.DECIMAL,
                                            "Worst possible score; any: no limit")
                                    .orAny(),
                            column("Decimals", Form.WHOLE, "Digits printed after the point"),
                            column(
                                    "Rounding",
                                    Form.WORD,
                                    Vocabulary.of("half-up", "half-even", "down", "up"),
                                    "How the printed score is rounded; grades are taken from the unrounded score"),
                            SOURCE,
                            FROM,
                            TO,
                            CONFIRMED,
                            NOTE),
                    List.of("Scheme"));

    static final TableDefinition FORMULAS =
            new TableDefinition(
                    WORKBOOK,
                    "formulas",
                    Use.UNIQUE,
                    List.of(
                            column(
                                    "Formula row",
                                    Form.NAME,
                                    "Short name of the row, never used twice"),
                            column("Scheme", Form.WORD, SCHEMES_KNOWN, "The scheme it belongs to"),
                            column(
                                    "Better is",
                                    Form.WORD,
                                    Vocabulary.of(ScoringScheme.Better.class),
                                    "Whether more or less of the indicator is better"),
                            column(
                                    "Formula",
                                    Form.WORD,
                                    Vocabulary.of(ScoringFormula.Formula.class),
                                    "five-less-twice-share: 5 - 2A/T. one-plus-twice-share: 1 + 2A/T."
                                            + " percent-of-target: 100 A/T"),
                            column(
                                            "Stops at lowest",
                                            Form.DECIMAL,
                                            "Raw scores below it stop there")
                                    .orAny(),
                            column(
                                            "Stops at highest",
                                            Form.DECIMAL,
                                            "Raw scores above it stop there")
                                    .orAny(),
                            column(
                                            "Target 0 met",
                                            Form.DECIMAL,
                                            "Raw score if target and achievement are 0; any: not evaluated")
                                    .orAny(),
                            column(
                                            "Target 0 missed",
                                            Form.DECIMAL,
                                            "Raw score if only the target is 0; any: not evaluated")
                                    .orAny(),
                            SOURCE,
                            FROM,
                            TO,
                            CONFIRMED,
                            NOTE),
                    List.of("Scheme", "Better is"));

    static final TableDefinition BANDS =
            new TableDefinition(
                    WORKBOOK,
                    "bands",
                    Use.UNIQUE,
                    List.of(
                            column("Band", Form.NAME, "Short name of the row, never used twice"),
                            column("Scheme", Form.WORD, SCHEMES_KNOWN, "The scheme it belongs to"),
                            column("Grade", Form.TEXT, "The word on the scorecard"),
                            column("Rank", Form.COUNT, "1 for the best grade of the scheme"),
                            column(
                                    "Limit kind",
                                    Form.WORD,
                                    Vocabulary.of(Limit.class),
                                    "Which scores have the grade, of those no better grade has."
                                            + " rest: all that are left, only for the last"),
                            column(
                                            "Limit",
                                            Form.DECIMAL,
                                            "The one limit of the band; any with rest")
                                    .orAny(),
                            SOURCE,
                            FROM,
                            TO,
                            CONFIRMED,
                            NOTE),
                    List.of("Scheme", "Rank"));

    private ScoringTables() {}
}
