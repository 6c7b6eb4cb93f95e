package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.MeasureRule;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Unit;

/**
 * The numbers that an achievement of an indicator can be written as, in steps from 0.
 *
 * @param decimals digits after the point: 0 for what is counted, 2 for shares and means
 * @param most the highest number there can be; empty: no limit
 */
record Printable(int decimals, Optional<BigDecimal> most) {

    private static final int SHARES = 2;

    /** A share above it is not believed, and so not scored. */
    private static final BigDecimal HIGHEST_SHARE = BigDecimal.valueOf(1000);

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /**
     * The numbers of an indicator: at least as fine as its target and what was achieved.
     *
     * @param sharesOfWhole whether a share ends at 100 percent, unless it is above that already
     */
    static Printable of(
            Indicator indicator, BigDecimal target, Exact achievement, boolean sharesOfWhole) {
        boolean counted = indicator.measure().kind() == MeasureRule.Kind.COUNT;
        boolean whole =
                indicator.unit() == Unit.NUMBER
                        || indicator.unit() == Unit.DAYS
                        || indicator.unit() == Unit.SHILLINGS
                        || indicator.unit() == Unit.YES_NO;
        boolean fine =
                !whole
                        || target.stripTrailingZeros().scale() > 0
                        || achievement.compareTo(
                                        Exact.of(achievement.rounded(0, RoundingMode.DOWN)))
                                != 0;
        return new Printable(
                counted || !fine ? 0 : SHARES,
                most(indicator, sharesOfWhole && achievement.compareTo(Exact.of(FULL)) <= 0));
    }

    private static Optional<BigDecimal> most(Indicator indicator, boolean sharesOfWhole) {
        if (indicator.unit() == Unit.YES_NO) {
            return Optional.of(BigDecimal.ONE);
        }
        boolean never =
                switch (indicator.measure().kind()) {
                    case SHARE_IN_TIME, MILESTONES -> true;
                    default -> false;
                };
        boolean share = indicator.unit() == Unit.PERCENT;
        if (never || (share && sharesOfWhole)) {
            return Optional.of(FULL);
        }
        return share ? Optional.of(HIGHEST_SHARE) : Optional.empty();
    }

    /** The number that so many steps make. */
    BigDecimal number(BigInteger steps) {
        return new BigDecimal(steps, decimals);
    }

    /** The steps up to a number. */
    BigInteger steps(Exact number, RoundingMode rounding) {
        return number.rounded(decimals, rounding).unscaledValue();
    }
}
