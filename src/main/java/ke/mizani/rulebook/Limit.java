package ke.mizani.rulebook;

import ke.mizani.calendar.Word;
import ke.mizani.policy.ScoringScheme.Better;

/** Which scores the limit of a band takes in. */
enum Limit implements Word {
    AT_MOST,
    LESS_THAN,
    AT_LEAST,
    MORE_THAN,
    /** All that are left. */
    REST;

    /** What a better band with this limit leaves over. */
    Limit leftOver() {
        return switch (this) {
            case AT_MOST -> MORE_THAN;
            case LESS_THAN -> AT_LEAST;
            case AT_LEAST -> LESS_THAN;
            case MORE_THAN -> AT_MOST;
            case REST -> throw new IllegalArgumentException("nothing is left over by the rest");
        };
    }

    /** Whether the score on the limit is taken in. */
    boolean includes() {
        return this == AT_MOST || this == AT_LEAST;
    }

    /** Whether it bounds bands on their worse side, if that direction is better. */
    boolean bounds(Better better) {
        return switch (better) {
            case LOWER -> this == AT_MOST || this == LESS_THAN;
            case HIGHER -> this == AT_LEAST || this == MORE_THAN;
        };
    }
}
