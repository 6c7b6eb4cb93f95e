package ke.mizani.policy;

import java.math.BigDecimal;
import ke.mizani.calendar.Word;

/**
 * What the productivity index of one level of the Assembly is made of (policy 3.1(5)).
 *
 * @param level whose index
 * @param part what is put together
 * @param weight its weight in the index; those of a level total 100
 * @param weighting how the metrics, or the indices below, are weighted against each other
 * @param without what holds where nobody has such a part
 */
public record IndexComponent(
        Level level, Part part, BigDecimal weight, Weighting weighting, Without without) {

    /** What an index is put together from. */
    public enum Part implements Word {
        /** The lines of the holder's own contracts. */
        OWN_LINES,
        /** The indices of the officers of the office. */
        OFFICERS,
        /** The indices of the departments. */
        DEPARTMENTS
    }

    /** How parts are weighted against each other. */
    public enum Weighting implements Word {
        /** By the weights of the contract. */
        CONTRACT_WEIGHTS,
        /** By the weights of the perspectives, and inside each by those of the contract. */
        PERSPECTIVE_WEIGHTS,
        /** By the weights of the tiers, and inside each by those of the contract. */
        TIER_WEIGHTS,
        /** Each the same. */
        EQUALLY
    }

    /** What holds where no contract gives such a part. */
    public enum Without implements Word {
        /** The other components make up the whole. */
        LEFT_OUT,
        /** The weight stays and is not evaluated. */
        NOT_EVALUATED
    }
}
