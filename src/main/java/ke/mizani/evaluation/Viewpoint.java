package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.Holidays;
import ke.mizani.calendar.Sitting;

/**
 * From when one looks, and with what knowledge.
 *
 * @param asOf the day looked at, to its end: what is dated later is ignored
 * @param knownAsOf what was recorded or gazetted later is ignored; empty: all that is known
 */
public record Viewpoint(LocalDate asOf, Optional<LocalDate> knownAsOf) {

    /** Whether the activity had happened and was known: from its own date if none is recorded. */
    public boolean sees(Activity activity) {
        return sees(activity.date(), activity.knownOn());
    }

    /** Whether what is of that day, and known from another, had happened and was known. */
    boolean sees(LocalDate day, LocalDate knownOn) {
        return !day.isAfter(asOf) && knownAsOf.filter(knownOn::isAfter).isEmpty();
    }

    Holidays known(Holidays holidays) {
        return knownAsOf.map(holidays::knownOn).orElse(holidays);
    }

    /** The sittings announced and not called off; without a day of knowledge, to this day. */
    List<Sitting> known(List<Sitting> announced) {
        return announced.stream()
                .filter(sitting -> sitting.expectedOn(knownAsOf.orElse(LocalDate.MAX)))
                .toList();
    }

    /** The same day, with no more than what was known at the end of another. */
    Viewpoint knowing(LocalDate day) {
        return new Viewpoint(asOf, Optional.of(day));
    }
}
