package ke.mizani.performance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A number without rounding: sums, products and quotients of decimals stay exact until they are
 * printed.
 */
public final class Exact implements Comparable<Exact> {

    /** Limits in tables have fewer decimals than this. */
    private static final int TABLE_DECIMALS = 30;

    private static final int WRITTEN_DECIMALS = 10;

    /** Zero. */
    public static final Exact ZERO = new Exact(BigFraction.ZERO);

    private final BigFraction value;

    private Exact(BigFraction value) {
        this.value = value;
    }

    /** The decimal as it stands. */
    public static Exact of(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        BigInteger power = BigInteger.TEN.pow(Math.abs(decimal.scale()));
        return new Exact(
                decimal.scale() < 0
                        ? BigFraction.of(unscaled.multiply(power))
                        : BigFraction.of(unscaled, power));
    }

    /** The whole number. */
    public static Exact of(long number) {
        return new Exact(BigFraction.of(number));
    }

    /** The sum of all; zero if there are none. */
    public static Exact sum(Stream<Exact> numbers) {
        return numbers.reduce(ZERO, Exact::plus);
    }

    /** The sum. */
    public Exact plus(Exact other) {
        return new Exact(value.add(other.value));
    }

    /** The difference. */
    public Exact minus(Exact other) {
        return new Exact(value.subtract(other.value));
    }

    /** The product. */
    public Exact times(Exact other) {
        return new Exact(value.multiply(other.value));
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Exact dividedBy(Exact other) {
        return new Exact(value.divide(other.value));
    }

    /** Whether it is zero. */
    public boolean isZero() {
        return value.signum() == 0;
    }

    /** The number with so many decimals, for print only. */
    public BigDecimal rounded(int decimals, RoundingMode rounding) {
        return value.bigDecimalValue(decimals, rounding);
    }

    /** The decimal, if it ends within ten digits after the point, otherwise the fraction. */
    public String written() {
        BigDecimal cut = value.bigDecimalValue(WRITTEN_DECIMALS, RoundingMode.DOWN);
        return of(cut).compareTo(this) == 0
                ? cut.signum() == 0 ? "0" : cut.stripTrailingZeros().toPlainString()
                : fraction();
    }

    /**
     * The number that is {@link #written} so.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Exact read(String text) {
        int line = text.indexOf('/');
        if (line < 0) {
            return of(new BigDecimal(text));
        }
        BigInteger above = new BigInteger(text.substring(0, line));
        BigInteger below = new BigInteger(text.substring(line + 1));
        if (below.signum() <= 0) {
            throw new IllegalArgumentException("not a number: " + text);
        }
        return new Exact(BigFraction.of(above, below));
    }

    private String fraction() {
        BigInteger above = value.getNumerator().abs();
        String sign = value.signum() < 0 ? "-" : "";
        return sign + above + "/" + value.getDenominator().abs();
    }

    /**
     * A decimal that lies on the same side of every limit of a table as the number itself: cut
     * after 30 decimals, with one more digit if anything was cut off.
     */
    public BigDecimal comparable() {
        BigDecimal cut = value.bigDecimalValue(TABLE_DECIMALS, RoundingMode.FLOOR);
        boolean whole = of(cut).compareTo(this) == 0;
        BigDecimal trace = BigDecimal.valueOf(5, TABLE_DECIMALS + 1);
        return whole ? cut.stripTrailingZeros() : cut.add(trace);
    }

    @Override
    public int compareTo(Exact other) {
        // The library's own comparison (1.2) errs where both are negative.
        return value.subtract(other.value).signum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exact exact && value.equals(exact.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
