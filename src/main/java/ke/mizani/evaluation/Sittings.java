package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.List;
import ke.mizani.calendar.Sitting;
import ke.mizani.calendar.SittingCalendar;

/**
 * The sittings of the House: those held, which count, and those announced, by which a day can be
 * forecast.
 *
 * @param held as recorded
 * @param announced as known
 * @param asOf the day looked at: an announced sitting counts in a forecast only after it
 */
record Sittings(SittingCalendar held, List<Sitting> announced, LocalDate asOf) {

    Sittings {
        announced = List.copyOf(announced);
    }

    /** The sittings held, then those still to come if the House sits as announced. */
    SittingCalendar forecast() {
        return held.expecting(
                announced.stream().filter(sitting -> sitting.date().isAfter(asOf)).toList());
    }

    /** The sittings announced after that day that should have been held, and are not recorded. */
    List<LocalDate> notHeldAfter(LocalDate start) {
        return announced.stream()
                .map(Sitting::date)
                .filter(day -> day.isAfter(start) && !day.isAfter(asOf))
                .filter(day -> !held.heldOn(day))
                .sorted()
                .toList();
    }
}
