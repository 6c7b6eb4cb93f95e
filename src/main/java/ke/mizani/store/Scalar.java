package ke.mizani.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ke.mizani.performance.Exact;

/**
 * A value that is written as one text, and read back to an equal value.
 *
 * @param written its text
 * @param read the value of a text; throws a runtime exception if the text is none
 */
record Scalar<T>(Class<T> type, Function<T, String> written, Function<String, T> read) {

    private static final Map<String, Scalar<?>> KNOWN =
            Map.of(
                    "BigDecimal",
                    new Scalar<>(BigDecimal.class, BigDecimal::toString, BigDecimal::new),
                    "Exact",
                    new Scalar<>(Exact.class, Exact::written, Exact::read),
                    "LocalDate",
                    new Scalar<>(LocalDate.class, LocalDate::toString, LocalDate::parse),
                    "LocalTime",
                    new Scalar<>(LocalTime.class, LocalTime::toString, LocalTime::parse),
                    "YearMonth",
                    new Scalar<>(YearMonth.class, YearMonth::toString, YearMonth::parse),
                    "MonthDay",
                    new Scalar<>(MonthDay.class, MonthDay::toString, MonthDay::parse),
                    "Instant",
                    new Scalar<>(Instant.class, Instant::toString, Instant::parse),
                    "Long",
                    new Scalar<>(Long.class, String::valueOf, Long::valueOf));

    /** That of a class; empty if its values are no single texts. */
    static Optional<Scalar<?>> of(Class<?> type) {
        return named(type.getSimpleName()).filter(scalar -> scalar.type == type);
    }

    /** That of a simple name of a class. */
    static Optional<Scalar<?>> named(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }

    String text(Object value) {
        return written.apply(type.cast(value));
    }
}
