package ke.mizani.store;

import java.util.Set;
import ke.mizani.calendar.Word;

/** What a notice tells; each kind names the facts that its sentence needs. */
public enum NoticeKind implements Word {
    /** A due day comes near. */
    DUE_SOON("timeline", "obligation", "matter", "day"),
    /** A due day is past, and the act is not recorded. */
    OVERDUE("timeline", "obligation", "matter", "day"),
    /** Something was not done in its time and comes to the next office of the ladder. */
    ESCALATED("about", "step", "day"),
    /** Somebody has to do something; {@code task} is a word of the bundle. */
    ASSIGNED("task", "about", "day"),
    /** A rulebook, a contract or a decision takes effect. */
    PUBLISHED("what", "day", "reason");

    private final String needed;

    NoticeKind(String... needed) {
        this.needed = String.join(" ", needed);
    }

    /** The facts without which it says nothing. */
    public Set<String> needed() {
        return Set.of(needed.split(" ", -1));
    }
}
