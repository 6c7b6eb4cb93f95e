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
 * @param rounding how the printed score is rounded; grades are taken from the unrounded score
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
        String clause,
        Confirmed confirmed,
        InForce inForce) {

    /** Which direction of the composite is better. */
    public enum Better implements Word {
        LOWER,
        HIGHER
    }

    /** How the composite is made from the lines. */
    public enum Composite implements Word {
        /** Sum of weight / 100 times raw score. */
        WEIGHTED_SUM,
        /** Plain average of the lines, whatever their weights. */
        MEAN
    }
}
