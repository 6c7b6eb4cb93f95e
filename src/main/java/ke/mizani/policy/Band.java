package ke.mizani.policy;

import java.math.BigDecimal;
import java.util.Optional;
import ke.mizani.calendar.Confirmed;

/**
 * The grade of the scores between two limits.
 *
 * @param scheme the scheme it belongs to
 * @param grade the word, such as {@code Very Good}
 * @param rank 1 for the best grade of the scheme
 * @param limit the limit as the table states it, such as {@code at most 2.40}
 * @param at the limit as a number; empty if the band takes all that are left
 * @param printedAs the band as the form prints it, such as {@code 80 - 99 %}
 * @param clause where the limit comes from
 * @param confirmed how far the limit was read in its source
 */
public record Band(
        String scheme,
        String grade,
        int rank,
        String limit,
        Optional<BigDecimal> at,
        String printedAs,
        String clause,
        Confirmed confirmed) {}
