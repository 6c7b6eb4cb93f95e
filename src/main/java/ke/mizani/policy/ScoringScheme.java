package ke.mizani.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.Word;

/**
 * A way of scoring and grading. A grade always names its scheme; no grade is turned into another
 * scheme's.
 *
 * @param code name used in contracts, such as {@code institutional}
 * @param name as it is printed beside a grade
 * @param better whether a lower or a higher composite is better
 * @param composite how the composite score is made from the lines
 * @param best best possible score; empty: no limit
 * @param worst worst possible score; empty: no limit
 * @param decimals digits printed after the point
 * @param rounding how a score is rounded where it is rounded
 * @param roundedAt the one step at which rounding is applied
 * @param holes which grade a score has that lies between two printed bands
 * @param reweighting where the weights of lines that are not evaluated may go
 * @param clause where the scheme comes from
 * @param confirmed how far it was read in its source
 * @param inForce the days on which it is used
 */
public record ScoringScheme(
        String code,
        String name,
        Better better,
        Composite composite,
        Optional<BigDecimal> best,
        Optional<BigDecimal> worst,
        int decimals,
        RoundingMode rounding,
        RoundedAt roundedAt,
        Holes holes,
        Reweighting reweighting,
        String clause,
        Confirmed confirmed,
        InForce inForce) {

    /** The same scoring without grades. */
    public ScoringScheme withoutBands() {
        return new ScoringScheme(
                code,
                name,
                better,
                composite,
                best,
                worst,
                decimals,
                rounding,
                roundedAt,
                Holes.NO_BANDS,
                reweighting,
                clause,
                confirmed,
                inForce);
    }

    /** Which direction of the composite is better. */
    public enum Better implements Word {
        LOWER,
        HIGHER
    }

    /** How the composite is made from the lines. */
    public enum Composite implements Word {
        /** Sum of weight / 100 times raw score. */
        WEIGHTED_SUM,
        /** Sum of weight times raw score: the index of the objectives matrix, 0 to 1000. */
        WEIGHTED_TOTAL,
        /** Plain average of the lines, whatever their weights. */
        MEAN,
        /** Sum of the scores of its parts. */
        SUM_OF_PARTS
    }

    /** The step at which the digits beyond those printed are dropped, for good but in print. */
    public enum RoundedAt implements Word {
        /** Only what is printed: every number that is computed with, and the grade, stay exact. */
        PRINT,
        /** The raw score of each line. */
        RAW,
        /** The weighted score of each line. */
        WEIGHTED,
        /** The score of each part of a scheme of parts. */
        PART,
        /** The composite score, so that the form rounds first and grades then. */
        COMPOSITE
    }

    /** How scores between two printed bands are read. */
    public enum Holes implements Word {
        /** Bands meet at their limits: 99.5 is below 100. */
        HALF_OPEN,
        /** The score is rounded half up to a whole number, and that number is graded. */
        ROUND_HALF_UP_FIRST,
        /** The scheme has no bands and gives no grades. */
        NO_BANDS
    }

    /** Whether evaluated lines may take over the weights of lines that are not evaluated. */
    public enum Reweighting implements Word {
        /** No: there is no composite until all are evaluated. */
        NONE,
        /** Those of the same criterion, in proportion to their weights. */
        INSIDE_CRITERION,
        /** All, in proportion to their weights. */
        WHOLE
    }
}
