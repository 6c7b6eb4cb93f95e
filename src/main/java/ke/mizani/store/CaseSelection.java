package ke.mizani.store;

import java.util.Optional;

/**
 * Which cases are asked for, by number.
 *
 * @param kind of which life cycle; empty: of any
 * @param awaits which wait for this step; empty: for any, or none
 * @param open which have not ended; otherwise all
 * @param after only those with a greater number
 * @param most how many at most, from 1
 */
public record CaseSelection(
        Optional<String> kind, Optional<String> awaits, boolean open, long after, int most) {

    public CaseSelection {
        if (most < 1) {
            throw new IllegalArgumentException("at most " + most + " cases");
        }
    }

    /** All of a kind that have not ended. */
    public static CaseSelection open(String kind) {
        return new CaseSelection(Optional.of(kind), Optional.empty(), true, 0, Integer.MAX_VALUE);
    }

    /** All of a kind. */
    public static CaseSelection all(String kind) {
        return new CaseSelection(Optional.of(kind), Optional.empty(), false, 0, Integer.MAX_VALUE);
    }
}
