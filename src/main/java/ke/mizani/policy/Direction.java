package ke.mizani.policy;

import ke.mizani.calendar.Word;

/** Which way an achievement is better. */
public enum Direction implements Word {
    HIGHER,
    LOWER
}
