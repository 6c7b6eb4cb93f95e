package ke.mizani.activity;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ke.mizani.activity.RowProblem.Code;

/**
 * Reads dates, times and numbers from the cells of one row; what cannot be read becomes a problem.
 */
final class TypedCells {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}(:\\d{2})?");
    private static final Pattern NUMBER = Pattern.compile("-?([0-9]++)(?:\\.([0-9]++))?");
    private static final int WHOLE_DIGITS = 20;
    private static final int DECIMALS = 10;

    private final Header header;
    private final String[] fields;
    private final RowProblems problems;

    TypedCells(Header header, String[] fields, RowProblems problems) {
        this.header = header;
        this.fields = fields;
        this.problems = problems;
    }

    String text(Heading column) {
        return header.cell(fields, column);
    }

    Optional<String> optional(Heading column) {
        return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
    }

    Optional<LocalDate> date(Heading column) {
        return optional(column).flatMap(cell -> date(column, cell));
    }

    private Optional<LocalDate> date(Heading column, String cell) {
        Matcher iso = ISO.matcher(cell);
        if (!iso.matches()) {
            problems.add(column, Code.NOT_A_DATE, cell, isoHint(cell));
            return Optional.empty();
        }
        Optional<LocalDate> day = day(iso.group(1), iso.group(2), iso.group(3));
        if (day.isEmpty()) {
            problems.add(column, Code.IMPOSSIBLE_DATE, cell, "a day of the calendar");
        }
        return day;
    }

    private static String isoHint(String cell) {
        Matcher written = DAY_FIRST.matcher(cell);
        Optional<LocalDate> meant =
                written.matches()
                        ? day(written.group(3), written.group(2), written.group(1))
                        : Optional.empty();
        return meant.map(day -> day + " if the day stands first (year-month-day)")
                .orElse("year-month-day, such as 2025-07-31");
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<LocalTime> time(Heading column) {
        return optional(column)
                .flatMap(
                        cell -> {
                            try {
                                if (TIME.matcher(cell).matches()) {
                                    return Optional.of(LocalTime.parse(cell));
                                }
                            } catch (DateTimeException e) {
                                // an hour or minute the clock does not have
                            }
                            problems.add(
                                    column,
                                    Code.NOT_A_TIME,
                                    cell,
                                    "hours:minutes from 00:00 to 23:59");
                            return Optional.empty();
                        });
    }

    Optional<BigDecimal> number(Heading column) {
        return optional(column).flatMap(cell -> number(column, cell));
    }

    private Optional<BigDecimal> number(Heading column, String cell) {
        Matcher number = NUMBER.matcher(cell);
        if (!number.matches()) {
            problems.add(
                    column,
                    Code.NOT_A_NUMBER,
                    cell,
                    "digits with a point before decimals, such as 1234.56");
            return Optional.empty();
        }
        int decimals = number.group(2) == null ? 0 : number.group(2).length();
        if (number.group(1).length() > WHOLE_DIGITS || decimals > DECIMALS) {
            problems.add(
                    column,
                    Code.TOO_MANY_DIGITS,
                    cell,
                    "at most " + WHOLE_DIGITS + " digits before the point, " + DECIMALS + " after");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(cell));
    }
}
