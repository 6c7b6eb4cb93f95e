package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.Holidays;

/**
 * From when one looks, and with what knowledge.
 *
 * @param asOf the day looked at, to its end: what is dated later is ignored
 * @param knownAsOf what was recorded or gazetted later is ignored; empty: all that is known
 */
public record Viewpoint(LocalDate asOf, Optional<LocalDate> knownAsOf) {

    /** Whether the activity had happened and was known. */
    public boolean sees(Activity activity) {
        boolean recordedLater =
                knownAsOf.isPresent()
                        && activity.recordedOn()
                                .filter(day -> day.isAfter(knownAsOf.get()))
                                .isPresent();
        return !recordedLater && !activity.date().isAfter(asOf);
    }

    Holidays known(Holidays holidays) {
        return knownAsOf.map(holidays::knownOn).orElse(holidays);
    }
}
