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

    /** Whether the activity had happened and was known; without a day of recording, at once. */
    public boolean sees(Activity activity) {
        boolean knownLater = knownAsOf.filter(activity.knownOn()::isAfter).isPresent();
        return !knownLater && !activity.date().isAfter(asOf);
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
