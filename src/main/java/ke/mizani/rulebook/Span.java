package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers between two limits.
 *
 * @param low lower limit; empty: none
 * @param fromLow whether the lower limit itself is among them
 * @param high upper limit; empty: none
 * @param toHigh whether the upper limit itself is among them
 */
public record Span(
        Optional<BigDecimal> low, boolean fromLow, Optional<BigDecimal> high, boolean toHigh) {

    /** The one number. */
    static Span of(BigDecimal number) {
        return new Span(Optional.of(number), true, Optional.of(number), true);
    }

    /** All numbers between two others, which are not among them. */
    static Span between(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        return new Span(low, false, high, false);
    }

    /** From the beginning of this to the end of the other. */
    Span to(Span other) {
        return new Span(low, fromLow, other.high, other.toHigh);
    }

    /** What of it lies between two numbers, both included; empty if nothing does. */
    public Optional<Span> within(Optional<BigDecimal> lowest, Optional<BigDecimal> highest) {
        Span cut = this;
        if (lowest.isPresent() && low.map(l -> l.compareTo(lowest.get()) < 0).orElse(true)) {
            cut = new Span(lowest, true, cut.high, cut.toHigh);
        }
        if (highest.isPresent() && high.map(h -> h.compareTo(highest.get()) > 0).orElse(true)) {
            cut = new Span(cut.low, cut.fromLow, highest, true);
        }
        return cut.empty() ? Optional.empty() : Optional.of(cut);
    }

    private boolean empty() {
        if (low.isEmpty() || high.isEmpty()) {
            return false;
        }
        int sign = low.get().compareTo(high.get());
        return sign > 0 || (sign == 0 && !(fromLow && toHigh));
    }

    /** What of it fits a comparison, too. */
    Span limited(Comparison comparison, BigDecimal limit) {
        Optional<BigDecimal> end = Optional.of(limit);
        return switch (comparison) {
            case MORE_THAN -> new Span(end, false, high, toHigh);
            case AT_LEAST -> new Span(end, true, high, toHigh);
            case LESS_THAN -> new Span(low, fromLow, end, false);
            case AT_MOST -> new Span(low, fromLow, end, true);
            default -> this;
        };
    }

    /** Whether it is all numbers. */
    public boolean everything() {
        return low.isEmpty() && high.isEmpty();
    }

    boolean contains(BigDecimal number) {
        return low.map(l -> compared(number, l, fromLow)).orElse(true)
                && high.map(h -> compared(h, number, toHigh)).orElse(true);
    }

    private static boolean compared(BigDecimal more, BigDecimal less, boolean orEqual) {
        int sign = more.compareTo(less);
        return sign > 0 || (orEqual && sign == 0);
    }

    /** A number among them, written with as few digits as can be. */
    BigDecimal typical() {
        if (fromLow && low.isPresent()) {
            return low.get();
        }
        if (low.isEmpty()) {
            return high.map(h -> toHigh ? h : h.subtract(BigDecimal.ONE)).orElse(BigDecimal.ZERO);
        }
        BigDecimal above = low.get();
        for (int decimals = 0; ; decimals++) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
            BigDecimal next = above.setScale(decimals, RoundingMode.FLOOR).add(step);
            if (contains(next)) {
                return middle(next, step);
            }
        }
    }

    /** A number among them with at most so many digits after the point; empty if there is none. */
    Optional<BigDecimal> typical(int decimals) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        List<BigDecimal> near = new ArrayList<>(List.of(typical()));
        low.map(l -> l.setScale(decimals, RoundingMode.CEILING)).ifPresent(near::add);
        low.map(l -> l.setScale(decimals, RoundingMode.FLOOR).add(step)).ifPresent(near::add);
        high.map(h -> h.setScale(decimals, RoundingMode.FLOOR)).ifPresent(near::add);
        return near.stream()
                .filter(this::contains)
                .filter(number -> number.stripTrailingZeros().scale() <= decimals)
                .findFirst();
    }

    /** With the same number of digits, the one in the middle: 59.5 between 59 and 60. */
    private BigDecimal middle(BigDecimal first, BigDecimal step) {
        if (high.isEmpty() || step.compareTo(BigDecimal.ONE) == 0) {
            return first;
        }
        BigDecimal half = high.get().add(first).subtract(step).divide(new BigDecimal(2));
        BigDecimal middle = half.setScale(first.scale(), RoundingMode.HALF_UP);
        return contains(middle) ? middle : first;
    }
}
