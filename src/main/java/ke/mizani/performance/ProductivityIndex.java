package ke.mizani.performance;

import java.util.List;
import java.util.Optional;

/**
 * A productivity index as far as it is known. What was not evaluated keeps its weight and is never
 * zero: then the index has no single value, only the ends between which it lies.
 *
 * @param earned sum of share times score over what was evaluated
 * @param coverage share of the weight that was evaluated, 0 to 1
 */
public record ProductivityIndex(Exact earned, Exact coverage) {

    private static final Exact ONE = Exact.of(1);

    /** The index of what was not evaluated. */
    public static final ProductivityIndex UNKNOWN = new ProductivityIndex(Exact.ZERO, Exact.ZERO);

    public ProductivityIndex {
        if (coverage.compareTo(Exact.ZERO) < 0 || coverage.compareTo(ONE) > 0) {
            throw new IllegalArgumentException("coverage " + coverage);
        }
    }

    /**
     * A part with its weight.
     *
     * @param weight above 0, of any total
     */
    public record Weighted(Exact weight, ProductivityIndex index) {

        public Weighted {
            if (weight.compareTo(Exact.ZERO) <= 0) {
                throw new IllegalArgumentException("weight " + weight);
            }
        }
    }

    /** The index of one metric. */
    public static ProductivityIndex of(Exact score) {
        return new ProductivityIndex(score, ONE);
    }

    /** The index of one metric; unknown if it has no score. */
    public static ProductivityIndex of(Optional<Exact> score) {
        return score.map(ProductivityIndex::of).orElse(UNKNOWN);
    }

    /** Sum of weight times index over the sum of weights; unknown if there is no part. */
    public static ProductivityIndex mean(List<Weighted> parts) {
        Exact total = Exact.sum(parts.stream().map(Weighted::weight));
        return parts.stream()
                .map(part -> part.index().times(part.weight().dividedBy(total)))
                .reduce(UNKNOWN, ProductivityIndex::plus);
    }

    /** What it contributes to an index in which it has that share, 0 to 1. */
    public ProductivityIndex times(Exact share) {
        return new ProductivityIndex(earned.times(share), coverage.times(share));
    }

    /** Two contributions to one index together. */
    public ProductivityIndex plus(ProductivityIndex other) {
        return new ProductivityIndex(earned.plus(other.earned), coverage.plus(other.coverage));
    }

    /** Whether all of it was evaluated. */
    public boolean complete() {
        return coverage.equals(ONE);
    }

    /** The index; empty unless all of it was evaluated. */
    public Optional<Exact> value() {
        return complete() ? Optional.of(earned) : Optional.empty();
    }

    /** The index of what was evaluated, by itself; empty if nothing was. */
    public Optional<Exact> reweighted() {
        return coverage.isZero() ? Optional.empty() : Optional.of(earned.dividedBy(coverage));
    }

    /** The index if all that is missing had that score. */
    public Exact ifMissing(Exact score) {
        return earned.plus(ONE.minus(coverage).times(score));
    }

    /**
     * Growth over an earlier index in percent: 100 (now - then) / then (KPI-060).
     *
     * @throws ArithmeticException if the earlier one is zero
     */
    public static Exact gain(Exact now, Exact then) {
        return Exact.of(100).times(now.minus(then)).dividedBy(then);
    }
}
