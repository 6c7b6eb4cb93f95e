package ke.mizani.report;

import java.time.LocalDate;

/**
 * One day in a calendar: a duty on the day it is due.
 *
 * @param uid names the entry, the same whenever the calendar is written
 * @param day the day; a moved date is another day of the same entry
 * @param summary what is due, in a line
 * @param description why, in a few lines
 * @param cancelled whether the duty is no longer open
 * @param sequence how often the entry changed
 * @param revised the day looked at when it changed last
 */
record CalendarEntry(
        String uid,
        LocalDate day,
        String summary,
        String description,
        boolean cancelled,
        int sequence,
        LocalDate revised) {

    /** This entry in the place of an earlier one: a change is counted, no change keeps it. */
    CalendarEntry after(CalendarEntry earlier) {
        boolean same =
                day.equals(earlier.day)
                        && summary.equals(earlier.summary)
                        && description.equals(earlier.description)
                        && cancelled == earlier.cancelled;
        return same ? earlier : with(cancelled, earlier.sequence + 1, revised);
    }

    /** The entry of a duty that is no longer open: cancelled once. */
    CalendarEntry closed(LocalDate on) {
        return cancelled ? this : with(true, sequence + 1, on);
    }

    private CalendarEntry with(boolean gone, int number, LocalDate on) {
        return new CalendarEntry(uid, day, summary, description, gone, number, on);
    }
}
