package ke.mizani.rulebook;

import static ke.mizani.rulebook.Column.column;
import static ke.mizani.rulebook.UsualColumns.CONFIRMED;
import static ke.mizani.rulebook.UsualColumns.FROM;
import static ke.mizani.rulebook.UsualColumns.NOTE;
import static ke.mizani.rulebook.UsualColumns.SOURCE;
import static ke.mizani.rulebook.UsualColumns.TO;

import java.util.List;
import ke.mizani.policy.SchemePart;
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
                                    "weighted-sum: weight / 100 times raw score, added up. weighted-total: weight times raw"
                                            + " score, added up. mean: plain average. sum-of-parts: the scores"
                                            + " of its parts, added up"),
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
                                    "How a score is rounded to so many digits"),
                            column(
                                    "Rounded at",
                                    Form.WORD,
                                    Vocabulary.of(ScoringScheme.RoundedAt.class),
                                    "The one step at which it is rounded. print: only when printed, the grade is taken"
                                            + " from the unrounded score. raw, weighted: each line. part: each"
                                            + " part. composite: before the grade is taken"),
                            column(
                                    "Holes between bands",
                                    Form.WORD,
                                    Vocabulary.of(ScoringScheme.Holes.class),
                                    "Which grade 99.5 has if the form prints 80 - 99 and 100. half-open: the bands meet at"
                                            + " their limits. round-half-up-first: that of the whole number."
                                            + " no-bands: the scheme gives no grades"),
                            column(
                                    "Re-weighting",
                                    Form.WORD,
                                    Vocabulary.of(ScoringScheme.Reweighting.class),
                                    "Who takes over the weight of a line that is not evaluated. none: nobody, and there is"
                                            + " no composite score. inside-criterion: the other lines of the"
                                            + " criterion. whole: all other lines"),
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
                                    "Part",
                                    Form.NAME,
                                    "The part of the scheme; targets where it has none"),
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
                                            + " percent-of-target: 100 A/T. level-of-ten: level on the line's own"
                                            + " scale, or 10 A/T. as-rated: the rating itself"),
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
                    List.of("Scheme", "Part", "Better is"));

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
                            column(
                                    "Printed as",
                                    Form.TEXT,
                                    "The band as the form prints it, holes included; not printed, if no print was read"),
                            SOURCE,
                            FROM,
                            TO,
                            CONFIRMED,
                            NOTE),
                    List.of("Scheme", "Rank"));

    static final TableDefinition PARTS =
            new TableDefinition(
                    WORKBOOK,
                    "parts",
                    Use.COLLECT,
                    List.of(
                            column(
                                    "Part row",
                                    Form.NAME,
                                    "Short name of the row, never used twice"),
                            column("Scheme", Form.WORD, SCHEMES_KNOWN, "The scheme it belongs to"),
                            column("Part", Form.NAME, "The word used in contracts and formulas"),
                            column("Name", Form.TEXT, "As it is printed"),
                            column("Weight", Form.DECIMAL, "Its share of 100 points"),
                            column(
                                    "Lines combined",
                                    Form.WORD,
                                    Vocabulary.of(SchemePart.Combined.class),
                                    "mean: plain average of the percents. weighted-mean: average by weight. share-of-total:"
                                            + " total of the ratings over the total that can be reached"),
                            column(
                                            "Out of",
                                            Form.DECIMAL,
                                            "Total of the ratings that earns the whole weight; any: the total of the targets")
                                    .orAny(),
                            SOURCE,
                            FROM,
                            TO,
                            CONFIRMED,
                            NOTE),
                    List.of("Scheme", "Part"));

    private ScoringTables() {}
}
