package ke.mizani.activity;

import java.time.LocalDate;
import java.util.Set;

/**
 * The words an activity file may use: the event and matter-type codes of the rulebook, and the
 * first day of the records.
 *
 * @param earliestDay first day an activity may be dated; anything before it is taken for a slip of
 *     the pen
 */
public record Vocabulary(Set<String> events, Set<String> matterTypes, LocalDate earliestDay) {

    public Vocabulary {
        events = Set.copyOf(events);
        matterTypes = Set.copyOf(matterTypes);
    }
}
