package ke.mizani.policy;

import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.Anchor;
import ke.mizani.calendar.CountingRule;
import ke.mizani.calendar.Word;

/**
 * What starts a timeline's clock, what stops it and how its days are counted.
 *
 * @param anchor an event of the matter or a period that the matter names
 * @param triggers events any of which starts the clock; empty for a calendar anchor
 * @param start how several trigger events are taken
 * @param conditional whether the duty arises only if a fact is recorded: without it there is no
 *     finding
 * @param dueEvents events any of which satisfies the duty
 * @param givesWayTo event that, recorded by the due day, puts another timeline in this one's place
 * @param givesWayLate whether it does so after the due day too
 * @param onExpiry event that the law itself creates on the due day
 * @param counting which provision says how days are counted
 * @param rolls whether a due day that is excluded moves forward
 * @param extension who may extend the period
 */
public record Clock(
        Anchor anchor,
        List<String> triggers,
        Start start,
        boolean conditional,
        List<String> dueEvents,
        Optional<String> givesWayTo,
        boolean givesWayLate,
        Optional<String> onExpiry,
        CountingRule counting,
        boolean rolls,
        Extension extension) {

    /** How several trigger events are taken. */
    public enum Start implements Word {
        /** Each of them starts a clock of its own. */
        EACH,
        /** The earliest starts the one clock there is. */
        EARLIEST,
        /** They are counted: the effect comes with the last of the period's number. */
        COUNTED
    }

    public Clock {
        triggers = List.copyOf(triggers);
        dueEvents = List.copyOf(dueEvents);
    }

    /**
     * Whether the event that the law creates arises even if the act was done: a period that merely
     * ends.
     */
    public boolean expiryRegardless() {
        return onExpiry.filter(event -> event.endsWith("-ended")).isPresent();
    }
}
