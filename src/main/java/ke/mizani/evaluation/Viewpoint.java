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

    /** Whether the activity had happened and was known: from its own date if none is recorded. */
    public boolean sees(Activity activity) {
        LocalDate known = activity.recordedOn().orElse(activity.date());
        return !activity.date().isAfter(asOf) && knownAsOf.filter(known::isAfter).isEmpty();
    }

    Holidays known(Holidays holidays) {
        return knownAsOf.map(holidays::knownOn).orElse(holidays);
    }
}
