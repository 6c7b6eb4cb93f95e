package ke.mizani.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day. */
final class DayWord implements ITypeConverter<LocalDate> {

    private static final int LAST_YEAR = 9999;

    @Override
    public LocalDate convert(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
                throw notADay(text);
            }
            return day;
        } catch (DateTimeException e) {
            throw notADay(text);
        }
    }

    private static TypeConversionException notADay(String text) {
        return new TypeConversionException(
                "'" + text + "' is not a day of the calendar written as 2026-06-30");
    }
}
