package ke.mizani.activity;

import java.time.LocalDate;
import java.util.Optional;
import ke.mizani.calendar.Word;

/**
 * The level at which somebody was found in one competency.
 *
 * @param person code of the place in the establishment, never a name
 * @param post the post held when assessed
 * @param office code of the office, may be empty
 * @param level number of a proficiency level
 * @param assessor code of whoever assessed
 * @param recordedOn day the row was entered; empty: known from its own date
 */
public record Assessment(
        String id,
        LocalDate date,
        String person,
        String post,
        String office,
        String competency,
        Kind kind,
        int level,
        String assessor,
        String evidence,
        Optional<LocalDate> recordedOn,
        String note,
        Source source) {

    /** Whose view a level is. Only an agreed one counts. */
    public enum Kind implements Word {
        SELF,
        SUPERVISOR,
        AGREED
    }

    /** The day from which it is known: that of the record, or its own. */
    public LocalDate knownOn() {
        return recordedOn.orElse(date);
    }
}
