package ke.mizani.policy;

import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.Word;

/**
 * A provision of the policy or a strategic objective that an indicator can serve.
 *
 * @param id short name, such as {@code PMP-2.1-2}
 * @param words what it says, in short
 * @param source where it stands
 * @param confirmed how far it was read there
 */
public record Objective(String id, Kind kind, String words, String source, Confirmed confirmed) {

    /** What it is. */
    public enum Kind implements Word {
        CLAUSE,
        OBJECTIVE
    }
}
