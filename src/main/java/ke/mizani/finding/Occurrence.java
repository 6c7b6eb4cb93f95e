package ke.mizani.finding;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import ke.mizani.activity.Activity;

/**
 * One event of a matter: recorded by an office, or raised by the law itself.
 *
 * @param event what happened
 * @param date when
 * @param time at what hour, if recorded
 * @param recorded the activity that says so; empty if the law raised it
 * @param raisedBy the timeline on whose expiry the law raised it; empty if recorded
 */
public record Occurrence(
        String event,
        LocalDate date,
        Optional<LocalTime> time,
        Optional<Activity> recorded,
        Optional<String> raisedBy) {

    /** By day, then by hour; one without an hour comes first on its day. */
    public static final Comparator<Occurrence> IN_TIME =
            Comparator.comparing(Occurrence::date)
                    .thenComparing(occurrence -> occurrence.time().orElse(LocalTime.MIN));

    /** The event that an activity records. */
    public static Occurrence of(Activity activity) {
        return new Occurrence(
                activity.event().orElseThrow(),
                activity.date(),
                activity.time(),
                Optional.of(activity),
                Optional.empty());
    }

    /** The event that the law raises when the period of a timeline ends. */
    public static Occurrence raised(String event, LocalDate date, String timeline) {
        return new Occurrence(
                event, date, Optional.empty(), Optional.empty(), Optional.of(timeline));
    }

    /**
     * Whether it comes on the day of the other or later, and not at an earlier hour of the same
     * day.
     */
    public boolean onOrAfter(Occurrence other) {
        boolean bothTimed = time.isPresent() && other.time.isPresent();
        if (date.equals(other.date) && bothTimed) {
            return !time.get().isBefore(other.time.get());
        }
        return !date.isBefore(other.date);
    }
}
