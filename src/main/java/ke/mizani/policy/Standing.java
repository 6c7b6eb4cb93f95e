package ke.mizani.policy;

import ke.mizani.calendar.Word;

/** Whether a list is the official one, or one that stands in until that is supplied. */
public enum Standing implements Word {
    DEFAULT,
    OFFICIAL
}
