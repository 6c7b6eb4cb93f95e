package ke.mizani.policy;

import java.math.BigDecimal;

/**
 * A grade as the table of consequences looks at it.
 *
 * @param scheme code of the scheme
 * @param grade the word, or {@link Consequence#NOTHING_SUBMITTED}
 * @param level of the contract: {@code assembly}, {@code department} or {@code individual}
 * @param period {@code year} or {@code quarter}
 * @param times for how many such periods in a row the grade was given, this one included
 * @param score the composite, on the right side of every limit
 */
public record Graded(
        String scheme, String grade, String level, String period, int times, BigDecimal score) {

    public Graded {
        if (times < 1) {
            throw new IllegalArgumentException(times + " times in a row");
        }
    }
}
