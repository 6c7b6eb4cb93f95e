package ke.mizani.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ke.mizani.contract.Levels;
import ke.mizani.policy.ScoringFormula;
import ke.mizani.policy.ScoringFormula.Formula;

/**
 * The score of one indicator on the scale of its scheme.
 *
 * @param value between the ends of the formula's row
 */
public record RawScore(Exact value) {

    private static final Exact TWO = Exact.of(2);
    private static final Exact FIVE = Exact.of(5);
    private static final Exact TEN = Exact.of(10);
    private static final Exact HUNDRED = Exact.of(100);

    /**
     * The score of an achievement against a target; empty where the formula's row has no rule for a
     * zero target.
     */
    public static Optional<RawScore> of(ScoringFormula formula, Exact target, Exact achievement) {
        if (formula.formula() == Formula.AS_RATED) {
            return Optional.of(new RawScore(stopped(formula, achievement)));
        }
        if (target.isZero()) {
            Optional<BigDecimal> rule =
                    achievement.isZero() ? formula.zeroTargetMet() : formula.zeroTargetMissed();
            return rule.map(Exact::of).map(RawScore::new);
        }
        return Optional.of(
                new RawScore(stopped(formula, computed(formula, achievement.dividedBy(target)))));
    }

    private static Exact computed(ScoringFormula formula, Exact share) {
        return switch (formula.formula()) {
            case FIVE_LESS_TWICE_SHARE -> FIVE.minus(TWO.times(share));
            case ONE_PLUS_TWICE_SHARE -> Exact.of(1).plus(TWO.times(share));
            case PERCENT_OF_TARGET -> HUNDRED.times(share);
            case LEVEL_OF_TEN -> TEN.times(share);
            case AS_RATED -> throw new IllegalArgumentException("a rating has no share");
        };
    }

    /** The level of an achievement on the scale that its line has of its own. */
    public static RawScore on(Levels levels, ScoringFormula formula, Exact achievement) {
        return new RawScore(stopped(formula, level(levels.at(), achievement)));
    }

    /** Levels rise evenly between two achievements of the scale, and beyond its ends as at them. */
    private static Exact level(List<BigDecimal> at, Exact achievement) {
        int last = at.size() - 1;
        boolean rising = at.get(last).compareTo(at.get(0)) > 0;
        int from = 0;
        while (from < last - 1 && reached(achievement, at.get(from + 1), rising)) {
            from++;
        }
        Exact start = Exact.of(at.get(from));
        Exact step = Exact.of(at.get(from + 1)).minus(start);
        Exact steps = Exact.of(from).plus(achievement.minus(start).dividedBy(step));
        return steps.times(TEN).dividedBy(Exact.of(last));
    }

    private static boolean reached(Exact achievement, BigDecimal end, boolean rising) {
        int side = achievement.compareTo(Exact.of(end));
        return rising ? side >= 0 : side <= 0;
    }

    private static Exact stopped(ScoringFormula formula, Exact raw) {
        Exact notBelow =
                formula.lowest().map(Exact::of).filter(end -> raw.compareTo(end) < 0).orElse(raw);
        return formula.highest()
                .map(Exact::of)
                .filter(end -> notBelow.compareTo(end) > 0)
                .orElse(notBelow);
    }
}
