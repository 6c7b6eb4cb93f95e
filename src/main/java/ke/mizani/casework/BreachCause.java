package ke.mizani.casework;

import ke.mizani.calendar.Word;

/** Why a duty was breached, in one word; the explanation says the rest. */
public enum BreachCause implements Word {
    LATE_INPUT,
    NO_QUORUM,
    RECESS,
    COURT_ORDER,
    PRINTER,
    DISPUTE,
    NO_EVIDENCE,
    WORKLOAD,
    NOT_KNOWN_TO_BE_DUE,
    OTHER
}
