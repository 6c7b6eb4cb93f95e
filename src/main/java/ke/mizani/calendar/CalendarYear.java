package ke.mizani.calendar;

import java.time.LocalDate;

/** A calendar year. */
public record CalendarYear(int year) implements NamedPeriod {

    @Override
    public LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
