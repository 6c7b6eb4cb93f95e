package ke.mizani.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** A financial year, quarter, calendar year or month that a matter or a contract names. */
public sealed interface NamedPeriod permits FinancialYear, Quarter, CalendarYear, Month {

    /**
     * The year from which calendar expressions are read: that in which the named (financial) year
     * starts.
     */
    int year();

    /** A financial year written {@code 2025/26}, or a quarter of one, {@code 2025/26-Q2}. */
    static Optional<NamedPeriod> ofFinancialYear(String text) {
        Optional<NamedPeriod> quarter = Quarter.parse(text).map(q -> q);
        return quarter.or(() -> FinancialYear.parse(text).map(year -> year));
    }

    /** Its first day. */
    LocalDate firstDay();

    /** Its last day. */
    LocalDate lastDay();

    /** How the id of a matter names it at its end: {@code 2025-26}, {@code 2025-26-q2}. */
    default String suffix() {
        return toString().replace('/', '-').replace('Q', 'q');
    }

    /** Whether the day lies in it. */
    default boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }
}
