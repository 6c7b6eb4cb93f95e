package ke.mizani.calendar;

import java.time.LocalDate;

/**
 * The days from one to another, both included.
 *
 * @param from the first
 * @param to the last
 */
public record Window(LocalDate from, LocalDate to) {

    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a window from " + from + " to " + to);
        }
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether any day of the period lies in it. */
    boolean meets(NamedPeriod period) {
        return !period.lastDay().isBefore(from) && !period.firstDay().isAfter(to);
    }

    /** The same days with so many years before and after them. */
    public Window widened(int years) {
        return new Window(from.minusYears(years), to.plusYears(years));
    }
}
