package ke.mizani.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a financial year: July to September is the first.
 *
 * @param financialYear the year it belongs to
 * @param number 1 to 4
 */
public record Quarter(FinancialYear financialYear, int number) implements NamedPeriod {

    private static final Pattern NAME = Pattern.compile("(\\d{4}[/-]\\d{2})-[qQ]([1-4])");

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("quarter " + number);
        }
    }

    /** The quarter in which a day lies. */
    public static Quarter of(LocalDate day) {
        FinancialYear year = FinancialYear.of(day);
        return new Quarter(year, (int) (ChronoUnit.MONTHS.between(year.firstDay(), day) / 3) + 1);
    }

    /** The quarter written {@code 2025/26-Q2} or {@code 2025-26-q2}. */
    public static Optional<Quarter> parse(String text) {
        Matcher name = NAME.matcher(text);
        if (!name.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(name.group(2));
        return FinancialYear.parse(name.group(1)).map(year -> new Quarter(year, number));
    }

    @Override
    public int year() {
        return financialYear.year();
    }

    @Override
    public LocalDate firstDay() {
        return financialYear.firstDay().plusMonths(3L * (number - 1));
    }

    @Override
    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s-Q%d", financialYear, number);
    }
}
