package ke.mizani.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day on which the House was announced to sit. It is a plan: only a recorded sitting counts.
 *
 * @param date the day
 * @param session the session or part of it that the calendar names
 * @param kind what sitting it is
 * @param announcedOn the day of the announcement, from which it is known
 * @param withdrawnOn the day on which the sitting was called off; empty: it stands
 * @param source the calendar or notice that says so
 * @param address the cell of the table of sittings that says so
 */
public record Sitting(
        LocalDate date,
        String session,
        Kind kind,
        LocalDate announcedOn,
        Optional<LocalDate> withdrawnOn,
        String source,
        String address) {

    /** Of the sessional calendar, or called for itself. */
    public enum Kind implements Word {
        PLENARY,
        SPECIAL
    }

    /** Whether the House was known at the end of that day to be going to sit. */
    public boolean expectedOn(LocalDate day) {
        return !announcedOn.isAfter(day)
                && withdrawnOn.map(withdrawn -> withdrawn.isAfter(day)).orElse(true);
    }
}
