package ke.mizani.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/** A month of a calendar year. */
public record Month(YearMonth month) implements NamedPeriod {

    @Override
    public int year() {
        return month.getYear();
    }

    @Override
    public LocalDate firstDay() {
        return month.atDay(1);
    }

    @Override
    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
