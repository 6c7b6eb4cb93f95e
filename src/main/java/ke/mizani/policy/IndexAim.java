package ke.mizani.policy;

import java.math.BigDecimal;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.Word;

/**
 * A figure that the policy sets or cites.
 *
 * @param aim which
 * @param value in percent
 * @param clause where it stands
 * @param confirmed how far it was read there
 */
public record IndexAim(Aim aim, BigDecimal value, String clause, Confirmed confirmed) {

    /** The figures known. */
    public enum Aim implements Word {
        /** Least growth of an index from year to year, in percent. */
        YEAR_ON_YEAR_GAIN,
        /** Greatest wage bill, in percent of revenue. */
        WAGE_BILL_LIMIT,
        /** The wage bill that the policy cites, in percent of revenue. */
        WAGE_BILL_CITED,
        /** How far each weight is moved to try an index, in percent of itself. */
        WEIGHT_MOVE
    }
}
