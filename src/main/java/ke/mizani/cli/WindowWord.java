package ke.mizani.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ke.mizani.calendar.Window;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the days from one to another. */
final class WindowWord implements ITypeConverter<Window> {

    private static final Pattern DAYS =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");
    private static final int MOST_YEARS = 20;

    @Override
    public Window convert(String text) {
        Matcher days = DAYS.matcher(text);
        if (!days.matches()) {
            throw wrong(text, "is not written as 2025-07-01..2026-06-30");
        }
        LocalDate from = day(text, days.group(1));
        LocalDate to = day(text, days.group(2));
        if (to.isBefore(from)) {
            throw wrong(text, "ends before it starts");
        }
        if (to.isAfter(from.plusYears(MOST_YEARS))) {
            throw wrong(text, "is longer than " + MOST_YEARS + " years");
        }
        return new Window(from, to);
    }

    private static LocalDate day(String text, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw wrong(text, "has a day that is not in the calendar, " + day);
        }
    }

    private static TypeConversionException wrong(String text, String what) {
        return new TypeConversionException("'" + text + "' " + what);
    }
}
