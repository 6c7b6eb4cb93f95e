package ke.mizani.casework;

import ke.mizani.calendar.Word;

/** What a breach case was closed as. */
public enum BreachOutcome implements Word {
    /** Action was carried out, and verified by another person. */
    REMEDIED,
    /** An authority excused it. */
    EXCUSED,
    /** Judged again, it is none. */
    NO_BREACH
}
