package ke.mizani.policy;

import java.math.BigDecimal;
import java.util.Optional;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.Word;

/**
 * One of the parts whose scores add up to the composite of a scheme.
 *
 * @param code name used in contracts, such as {@code values}
 * @param name as it is printed
 * @param weight its share of 100 points
 * @param combined how its lines are combined
 * @param outOf total of the ratings that earns the whole weight; empty: the total of the lines'
 *     targets, and always empty for parts that are not a share of a total
 * @param clause where it comes from
 * @param confirmed how far it was read in its source
 */
public record SchemePart(
        String code,
        String name,
        BigDecimal weight,
        Combined combined,
        Optional<BigDecimal> outOf,
        String clause,
        Confirmed confirmed) {

    /** The part to which lines belong that name none. */
    public static final String TARGETS = "targets";

    /** How the lines of a part are combined. */
    public enum Combined implements Word {
        /** Plain average of the lines' percents. */
        MEAN,
        /** Average of the lines' percents by their weights. */
        WEIGHTED_MEAN,
        /** Total of the ratings over the total that can be reached. */
        SHARE_OF_TOTAL
    }
}
