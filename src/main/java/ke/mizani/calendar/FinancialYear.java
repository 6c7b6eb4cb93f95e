package ke.mizani.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A financial year of government: 1 July to 30 June.
 *
 * @param year the calendar year in which it starts: 2025 for 2025/26
 */
public record FinancialYear(int year) implements NamedPeriod {

    private static final Pattern NAME = Pattern.compile("(\\d{4})[/-](\\d{2})");

    /**
     * The year written {@code 2025/26} or {@code 2025-26}; empty unless the second part follows the
     * first.
     */
    public static Optional<FinancialYear> parse(String text) {
        Matcher name = NAME.matcher(text);
        if (!name.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(name.group(1));
        boolean follows = (start + 1) % 100 == Integer.parseInt(name.group(2));
        return follows ? Optional.of(new FinancialYear(start)) : Optional.empty();
    }

    /** The year in which a day lies. */
    public static FinancialYear of(LocalDate day) {
        FinancialYear begun = new FinancialYear(day.getYear());
        return day.isBefore(begun.firstDay()) ? new FinancialYear(day.getYear() - 1) : begun;
    }

    @Override
    public LocalDate firstDay() {
        return LocalDate.of(year, 7, 1);
    }

    @Override
    public LocalDate lastDay() {
        return LocalDate.of(year + 1, 6, 30);
    }

    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%d/%02d", year, (year + 1) % 100);
    }
}
