package ke.mizani.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import ke.mizani.app.Settings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment: a day, of which it is the first moment, or a day and an hour. */
final class MomentWord implements ITypeConverter<Instant> {

    @Override
    public Instant convert(String text) {
        try {
            return moment(text, Settings.ofThisInstallation().clock().getZone());
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'"
                            + text
                            + "' is not a moment written as 2026-06-30, 2026-06-30T08:00 or"
                            + " 2026-06-30T08:00+03:00");
        }
    }

    private static Instant moment(String text, ZoneId zone) {
        if (!text.contains("T")) {
            return LocalDate.parse(text).atStartOfDay(zone).toInstant();
        }
        return text.matches(".*T.*(?:Z|[+-]\\d\\d:\\d\\d)")
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(zone).toInstant();
    }
}
