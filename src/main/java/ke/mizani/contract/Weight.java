package ke.mizani.contract;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** A share of a contract's 100 points: above 0, at most 100. */
public record Weight(BigDecimal value) implements Comparable<Weight> {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    public Weight {
        if (!possible(value)) {
            throw new IllegalArgumentException(
                    "A weight is above 0 and at most 100, found " + value.toPlainString());
        }
    }

    static boolean possible(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(MOST) <= 0;
    }

    /** The total of weights; zero if there are none. */
    static BigDecimal total(Stream<Weight> weights) {
        return weights.map(Weight::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether this is the whole of a contract or an indicator: 100. */
    static boolean whole(BigDecimal total) {
        return total.compareTo(MOST) == 0;
    }

    @Override
    public int compareTo(Weight other) {
        return value.compareTo(other.value);
    }
}
