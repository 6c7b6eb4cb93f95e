package ke.mizani.contract;

import java.math.BigDecimal;

/** A share of a contract's 100 points: above 0, at most 100. */
public record Weight(BigDecimal value) implements Comparable<Weight> {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    public Weight {
        if (value.signum() <= 0 || value.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("A weight is above 0 and at most 100, found " + value.toPlainString());
        }
    }

    @Override
    public int compareTo(Weight other) {
        return value.compareTo(other.value);
    }
}
