package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The two schemes as the guideline and the form print them, computed a second time and without the
 * tables: 5 - 2A/T and 1 + 2A/T between 1 and 5, weighted; percent of target, averaged.
 *
 * @param institutional whether lower is better and lines are weighted
 */
record PlainScoring(boolean institutional) {

    private static final List<String> INSTITUTIONAL = List.of("2.40", "3.00", "3.60", "4.00");
    private static final List<String> STAFF = List.of("100", "100", "80", "60");

    /** One line: its target, achievement, weight and direction. */
    record Plain(BigDecimal target, BigFraction achieved, BigDecimal weight, boolean rising) {}

    BigFraction composite(List<Plain> lines) {
        BigFraction total = BigFraction.ZERO;
        for (Plain line : lines) {
            BigFraction part =
                    institutional
                            ? raw(line).multiply(of(line.weight())).divide(100)
                            : raw(line).divide(lines.size());
            total = total.add(part);
        }
        return total;
    }

    private BigFraction raw(Plain line) {
        BigFraction share = line.achieved().divide(of(line.target()));
        if (!institutional) {
            return share.multiply(100);
        }
        BigFraction raw =
                line.rising()
                        ? BigFraction.of(5).subtract(share.multiply(2))
                        : BigFraction.of(1).add(share.multiply(2));
        return raw.compareTo(BigFraction.ONE) < 0
                ? BigFraction.ONE
                : raw.compareTo(BigFraction.of(5)) > 0 ? BigFraction.of(5) : raw;
    }

    /** 1 for the best grade to 5. */
    int rank(BigFraction composite) {
        List<String> limits = institutional ? INSTITUTIONAL : STAFF;
        for (int i = 0; i < limits.size(); i++) {
            int side = composite.compareTo(of(new BigDecimal(limits.get(i))));
            boolean in = institutional ? side <= 0 : i == 0 ? side > 0 : side >= 0;
            if (in) {
                return i + 1;
            }
        }
        return limits.size() + 1;
    }

    /**
     * The achievement at which the line alone would bring the composite to the next limit on a
     * side, by solving the formula; empty if it cannot, as the score stops before.
     */
    Optional<BigFraction> needed(List<Plain> lines, int place, boolean better) {
        Plain line = lines.get(place);
        BigFraction now = composite(lines);
        int rank = rank(now);
        int limit = better ? rank - 2 : rank - 1;
        if (limit < 0 || limit > 3) {
            return Optional.empty();
        }
        List<String> limits = institutional ? INSTITUTIONAL : STAFF;
        BigFraction way = of(new BigDecimal(limits.get(limit))).subtract(now);
        BigFraction perRaw =
                institutional ? of(line.weight()).divide(100) : BigFraction.of(1, lines.size());
        BigFraction raw = raw(line).add(way.divide(perRaw));
        if (institutional
                && (raw.compareTo(BigFraction.ONE) < 0 || raw.compareTo(BigFraction.of(5)) > 0)) {
            return Optional.empty();
        }
        BigFraction share =
                !institutional
                        ? raw.divide(100)
                        : line.rising()
                                ? BigFraction.of(5).subtract(raw).divide(2)
                                : raw.subtract(BigFraction.ONE).divide(2);
        BigFraction achieved = share.multiply(of(line.target()));
        return Optional.of(achieved).filter(a -> a.signum() >= 0);
    }

    /** The lines with another achievement in one of them. */
    static List<Plain> with(List<Plain> lines, int place, BigDecimal achieved) {
        List<Plain> other = new ArrayList<>(lines);
        Plain line = lines.get(place);
        other.set(place, new Plain(line.target(), of(achieved), line.weight(), line.rising()));
        return other;
    }

    static BigFraction of(BigDecimal number) {
        return BigFraction.of(
                number.setScale(12, RoundingMode.UNNECESSARY).unscaledValue(),
                BigDecimal.TEN.pow(12).toBigIntegerExact());
    }
}
