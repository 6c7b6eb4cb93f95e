package ke.mizani.rulebook;

import java.math.RoundingMode;
import java.util.Locale;
import ke.mizani.calendar.Confirmed;
import ke.mizani.policy.Band;
import ke.mizani.policy.SchemePart;
import ke.mizani.policy.ScoringFormula;
import ke.mizani.policy.ScoringScheme;

/** What the rows of the sheets of schemes, formulas and bands say. */
final class ScoringRows {

    private ScoringRows() {}

    static ScoringScheme scheme(Row row) {
        return new ScoringScheme(
                row.text("Scheme"),
                row.text("Name"),
                row.word(ScoringScheme.Better.class, "Better is"),
                row.word(ScoringScheme.Composite.class, "Composite"),
                row.number("Best score"),
                row.number("Worst score"),
                row.count("Decimals"),
                rounding(row.text("Rounding")),
                row.word(ScoringScheme.RoundedAt.class, "Rounded at"),
                row.word(ScoringScheme.Holes.class, "Holes between bands"),
                row.word(ScoringScheme.Reweighting.class, "Re-weighting"),
                row.text("Source"),
                row.word(Confirmed.class, "Confirmed"),
                row.inForce());
    }

    private static RoundingMode rounding(String word) {
        return RoundingMode.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static ScoringFormula formula(Row row) {
        return new ScoringFormula(
                row.word(ScoringFormula.Formula.class, "Formula"),
                row.number("Stops at lowest"),
                row.number("Stops at highest"),
                row.number("Target 0 met"),
                row.number("Target 0 missed"));
    }

    static SchemePart part(Row row) {
        return new SchemePart(
                row.text("Part"),
                row.text("Name"),
                row.number("Weight").orElseThrow(),
                row.word(SchemePart.Combined.class, "Lines combined"),
                row.number("Out of"),
                row.text("Source"),
                row.word(Confirmed.class, "Confirmed"));
    }

    static Band band(Row row) {
        String kind = row.text("Limit kind").replace('-', ' ');
        return new Band(
                row.text("Scheme"),
                row.text("Grade"),
                row.count("Rank"),
                row.number("Limit").map(limit -> kind + " " + row.text("Limit")).orElse(kind),
                row.number("Limit"),
                row.text("Printed as"),
                row.text("Source"),
                row.word(Confirmed.class, "Confirmed"));
    }
}
