package ke.mizani.finding;

import ke.mizani.calendar.Word;

/** The verdict on one duty. */
public enum Status implements Word {
    /** Done on or before the due day; for a minimum period, on or after the first lawful day. */
    MET,
    /** Done after the due day. */
    MET_LATE,
    /** Not done, and the due day is past. */
    OVERDUE,
    /** The clock is running, or a minimum period has no act yet. */
    PENDING,
    /** Done before the first lawful day. */
    TOO_EARLY,
    /** Not done in the period, and the law supplied the outcome. */
    DEEMED,
    /** A court order stops the clock. */
    SUSPENDED,
    /** A breach that an authority with power excused; the delay stays visible. */
    EXCUSED,
    /** Alternative dates of one act give different statuses. */
    DISPUTED,
    /** The evidence is not enough. */
    CANNOT_TELL,
    /** Not in force when the clock would start, or not for this matter. */
    NOT_APPLICABLE;

    /** Whether the duty was breached, before its legal effect is looked at. */
    public boolean breach() {
        return this == MET_LATE || this == OVERDUE || this == TOO_EARLY;
    }
}
