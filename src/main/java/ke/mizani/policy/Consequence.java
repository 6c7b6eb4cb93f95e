package ke.mizani.policy;

import java.util.Optional;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.Word;

/**
 * What may follow a grade: a recommendation for an office to confirm, never an effect by itself.
 *
 * @param id name of the row, such as {@code CON-01}
 * @param times for how many periods in a row the grade must have been given, from 1
 * @param kind what sort of consequence it is
 * @param recommendation what is recommended, in words
 * @param onlyIf what the office has to establish before; empty: nothing more than the grade
 * @param office the office that confirms it or does not
 * @param grounds how far the limits of the grade must be confirmed before it is recommended
 * @param provision where it comes from
 * @param confirmed how far it was read in its source
 */
public record Consequence(
        String id,
        int times,
        Kind kind,
        String recommendation,
        Optional<String> onlyIf,
        String office,
        Confirmed grounds,
        String provision,
        Confirmed confirmed) {

    /** In place of a grade: nothing was handed in for a period that is over. */
    public static final String NOTHING_SUBMITTED = "nothing-submitted";

    /** The sorts of consequence. */
    public enum Kind implements Word {
        REWARD,
        SANCTION,
        TRAINING,
        IMPROVEMENT
    }

    /** Whether a grade that is confirmed so far is ground enough. */
    public boolean restsOn(Confirmed grade) {
        return grade.compareTo(grounds) <= 0;
    }
}
