package ke.mizani.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ke.mizani.calendar.Confirmed;

/**
 * A vague provision, or provisions that contradict each other: the ways to read them, and the one
 * that holds until counsel decides.
 *
 * @param id short name, such as {@code annual-statements}
 * @param clause the provisions, as they are cited
 * @param question what is unsettled
 * @param alternatives the ways to read it, in the order of the table
 * @param chosen the alternative that holds by default
 * @param safer the alternative under which nobody is late who is in time under another
 * @param from clocks that start earlier are not touched; empty: all are
 * @param reason why the default is what it is
 * @param decidedBy who chose the default
 * @param decidedOn when
 * @param confirmed how far it is settled
 */
public record Interpretation(
        String id,
        String clause,
        String question,
        List<Alternative> alternatives,
        String chosen,
        String safer,
        Optional<LocalDate> from,
        String reason,
        String decidedBy,
        LocalDate decidedOn,
        Confirmed confirmed) {

    /**
     * One way to read it.
     *
     * @param word short name, such as {@code shorter-only}
     * @param leavesOut the timelines that do not apply if it is read so
     */
    public record Alternative(String word, Set<String> leavesOut) {
        public Alternative {
            leavesOut = Set.copyOf(leavesOut);
        }
    }

    public Interpretation {
        alternatives = List.copyOf(alternatives);
    }

    /** The names of the alternatives. */
    public List<String> words() {
        return alternatives.stream().map(Alternative::word).toList();
    }

    /** Whether a timeline whose clock starts on that day does not apply if it is read so. */
    boolean leavesOut(String alternative, String timeline, Optional<LocalDate> start) {
        boolean touched =
                from.map(day -> start.filter(s -> !s.isBefore(day)).isPresent()).orElse(true);
        return touched
                && alternatives.stream()
                        .filter(other -> other.word().equals(alternative))
                        .anyMatch(other -> other.leavesOut().contains(timeline));
    }
}
