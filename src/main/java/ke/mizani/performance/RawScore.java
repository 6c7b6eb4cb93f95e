package ke.mizani.performance;

import java.math.BigDecimal;
import java.util.Optional;
import ke.mizani.policy.ScoringFormula;

/**
 * The score of one indicator on the scale of its scheme.
 *
 * @param value between the ends of the formula's row
 */
public record RawScore(Exact value) {

    private static final Exact TWO = Exact.of(2);
    private static final Exact FIVE = Exact.of(5);
    private static final Exact HUNDRED = Exact.of(100);

    /**
     * The score of an achievement against a target; empty where the formula's row has no rule for a
     * zero target.
     */
    public static Optional<RawScore> of(ScoringFormula formula, Exact target, Exact achievement) {
        if (target.isZero()) {
            Optional<BigDecimal> rule =
                    achievement.isZero() ? formula.zeroTargetMet() : formula.zeroTargetMissed();
            return rule.map(Exact::of).map(RawScore::new);
        }
        Exact share = achievement.dividedBy(target);
        Exact raw =
                switch (formula.formula()) {
                    case FIVE_LESS_TWICE_SHARE -> FIVE.minus(TWO.times(share));
                    case ONE_PLUS_TWICE_SHARE -> Exact.of(1).plus(TWO.times(share));
                    case PERCENT_OF_TARGET -> HUNDRED.times(share);
                };
        return Optional.of(new RawScore(stopped(formula, raw)));
    }

    private static Exact stopped(ScoringFormula formula, Exact raw) {
        Exact notBelow =
                formula.lowest().map(Exact::of).filter(end -> raw.compareTo(end) < 0).orElse(raw);
        return formula.highest()
                .map(Exact::of)
                .filter(end -> notBelow.compareTo(end) > 0)
                .orElse(notBelow);
    }

    /** Its part in the composite: weight / 100 times the raw score. */
    public Exact weighted(BigDecimal weight) {
        return value.times(Exact.of(weight)).dividedBy(HUNDRED);
    }
}
