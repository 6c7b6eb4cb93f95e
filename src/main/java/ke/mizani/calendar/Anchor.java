package ke.mizani.calendar;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a clock hangs on: an event of the matter, or the period that the matter's id ends with. */
public enum Anchor implements Word {
    EVENT(""),
    FINANCIAL_YEAR("-(\\d{4}-\\d{2})"),
    CALENDAR_YEAR("-(\\d{4})"),
    QUARTER("-(\\d{4}-\\d{2}-[qQ][1-4])"),
    MONTH("-(\\d{4}-(?:0[1-9]|1[0-2]))"),
    NONE("");

    private final Pattern ending;

    Anchor(String ending) {
        this.ending = Pattern.compile("^.*" + ending + "$");
    }

    /** Whether clocks of this kind are placed by the calendar. */
    public boolean calendar() {
        return this != EVENT && this != NONE;
    }

    /** The period that a matter's id ends with, read as this anchor reads it: {@code …-2019-20}. */
    public Optional<NamedPeriod> periodOf(String matter) {
        Matcher id = ending.matcher(matter);
        return calendar() && id.matches() ? named(id.group(1)) : Optional.empty();
    }

    /** The periods of this kind that have a day in the window, in order; none if it has none. */
    public List<NamedPeriod> periodsIn(Window window) {
        return IntStream.rangeClosed(window.from().getYear() - 1, window.to().getYear())
                .boxed()
                .flatMap(this::startingIn)
                .filter(window::meets)
                .toList();
    }

    private Stream<NamedPeriod> startingIn(int year) {
        return switch (this) {
            case FINANCIAL_YEAR -> Stream.of(new FinancialYear(year));
            case CALENDAR_YEAR -> Stream.of(new CalendarYear(year));
            case QUARTER ->
                    IntStream.rangeClosed(1, 4)
                            .mapToObj(number -> new Quarter(new FinancialYear(year), number));
            case MONTH ->
                    IntStream.rangeClosed(1, 12)
                            .mapToObj(month -> new Month(YearMonth.of(year, month)));
            case EVENT, NONE -> Stream.of();
        };
    }

    private Optional<NamedPeriod> named(String text) {
        return switch (this) {
            case FINANCIAL_YEAR -> FinancialYear.parse(text).map(year -> year);
            case QUARTER -> Quarter.parse(text).map(quarter -> quarter);
            case CALENDAR_YEAR -> Optional.of(new CalendarYear(Integer.parseInt(text)));
            case MONTH -> Optional.of(new Month(YearMonth.parse(text)));
            case EVENT, NONE -> Optional.empty();
        };
    }
}
