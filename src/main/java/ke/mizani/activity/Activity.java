package ke.mizani.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A dated thing done by an office: an event of a matter, an achievement on an indicator, or both.
 *
 * @param office code of the office that acted, may be empty
 * @param person code of the post that acted, may be empty
 * @param indicator indicator of a contract, or the timeline a control event speaks of
 * @param quantity what was achieved, in the indicator's unit
 * @param of what it is a share of, always above zero
 * @param recordedOn day the row was entered; empty: known from its own date
 * @param correction which earlier row this one takes the place of; empty: none
 */
public record Activity(
        String id,
        LocalDate date,
        Optional<LocalTime> time,
        String office,
        String person,
        Optional<String> matter,
        Optional<String> matterType,
        Optional<String> event,
        Optional<String> indicator,
        Optional<BigDecimal> quantity,
        Optional<BigDecimal> of,
        String evidence,
        String note,
        Optional<LocalDate> recordedOn,
        Optional<Correction> correction,
        Source source) {

    /** The day from which it is known: that of the record, or its own. */
    public LocalDate knownOn() {
        return recordedOn.orElse(date);
    }

    /**
     * Whether it says nothing but that an earlier row is void: a correction that tells neither a
     * matter nor an achievement.
     */
    public boolean withdraws() {
        return correction.isPresent() && event.isEmpty() && indicator.isEmpty();
    }

    /** The same row, as entered on that day. */
    public Activity recorded(LocalDate day) {
        return with(Optional.of(day), correction);
    }

    /** The same row by itself, whatever it corrects. */
    public Activity withoutCorrection() {
        return with(recordedOn, Optional.empty());
    }

    private Activity with(Optional<LocalDate> day, Optional<Correction> other) {
        return new Activity(
                id,
                date,
                time,
                office,
                person,
                matter,
                matterType,
                event,
                indicator,
                quantity,
                of,
                evidence,
                note,
                day,
                other,
                source);
    }

    /** Whether this is one of several alternative dates of one act. */
    public boolean disputed() {
        return note.startsWith("disputed:");
    }

    /** Whether the date is given without evidence. */
    public boolean assumed() {
        return note.startsWith("assumed:");
    }
}
