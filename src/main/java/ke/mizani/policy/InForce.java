package ke.mizani.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a row is law.
 *
 * @param from first day; empty: from the start of the Act
 * @param to last day; empty: still in force
 */
public record InForce(Optional<LocalDate> from, Optional<LocalDate> to) {

    public InForce {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("in force from " + from.get() + " to " + to.get());
        }
    }

    /** Whether the row is law on that day; both ends included. */
    public boolean on(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
