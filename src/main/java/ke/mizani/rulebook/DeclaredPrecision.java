package ke.mizani.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import ke.mizani.policy.ScoringScheme.Composite;
import ke.mizani.policy.ScoringScheme.Holes;
import ke.mizani.policy.ScoringScheme.Reweighting;
import ke.mizani.policy.ScoringScheme.RoundedAt;

/**
 * How many digits after the point a score has when its grade is taken, as the row of its scheme
 * says: a score that is rounded only for print, or line by line and then averaged, may lie
 * anywhere.
 */
final class DeclaredPrecision {

    private DeclaredPrecision() {}

    /** The digits of the scores of a scheme on a day; empty if they can have any number. */
    static OptionalInt of(Tables tables, String scheme, LocalDate day) {
        Optional<Row> row =
                tables.of(ScoringTables.SCHEMES).stream()
                        .filter(r -> r.text("Scheme").equals(scheme) && r.inForce().on(day))
                        .findFirst();
        return row.map(DeclaredPrecision::digits).orElse(OptionalInt.empty());
    }

    private static OptionalInt digits(Row scheme) {
        if (scheme.word(Holes.class, "Holes between bands") == Holes.ROUND_HALF_UP_FIRST) {
            return OptionalInt.of(0);
        }
        Composite composite = scheme.word(Composite.class, "Composite");
        boolean added = scheme.word(Reweighting.class, "Re-weighting") == Reweighting.NONE;
        boolean rounded =
                switch (scheme.word(RoundedAt.class, "Rounded at")) {
                    case COMPOSITE -> true;
                    case PART -> added && composite == Composite.SUM_OF_PARTS;
                    case WEIGHTED ->
                            added
                                    && (composite == Composite.WEIGHTED_SUM
                                            || composite == Composite.WEIGHTED_TOTAL);
                    case RAW, PRINT -> false;
                };
        return rounded ? OptionalInt.of(scheme.count("Decimals")) : OptionalInt.empty();
    }
}
