package ke.mizani.performance;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * What somebody lacks in one competency.
 *
 * @param required level needed, from 1
 * @param importance weight in sums, above 0
 * @param assessed level found; empty: not assessed, which is not zero
 */
public record CompetencyGap(int required, BigDecimal importance, OptionalInt assessed) {

    public CompetencyGap {
        if (required < 1 || importance.signum() <= 0) {
            throw new IllegalArgumentException(
                    "level and importance must be above 0: " + required + ", " + importance);
        }
    }

    /**
     * Required less assessed level: above zero is a training need, below zero more than required;
     * empty if not assessed.
     */
    public OptionalInt gap() {
        return assessed.isPresent()
                ? OptionalInt.of(required - assessed.getAsInt())
                : OptionalInt.empty();
    }

    /** The gap if it is above zero, else 0: more than required is never set against a need. */
    public int shortfall() {
        return Math.max(0, gap().orElse(0));
    }

    /** Shortfall times importance. */
    public Exact weightedShortfall() {
        return weighted(shortfall());
    }

    /** Required level times importance. */
    Exact weightedRequired() {
        return weighted(required);
    }

    private Exact weighted(int levels) {
        return Exact.of(levels).times(Exact.of(importance));
    }
}
