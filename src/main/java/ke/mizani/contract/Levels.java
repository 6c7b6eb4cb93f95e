package ke.mizani.contract;

import java.math.BigDecimal;
import java.util.List;
import ke.mizani.policy.Direction;

/**
 * The scale of a line of its own, as in the objectives matrix: which achievement reaches which
 * level from 0 to 10.
 *
 * @param at the achievements at levels 0 and 10, or at each of the eleven levels; all rising or all
 *     falling
 */
public record Levels(List<BigDecimal> at) {

    private static final int EACH_LEVEL = 11;

    public Levels {
        at = List.copyOf(at);
        if (!possible(at)) {
            throw new IllegalArgumentException("Levels are 2 or 11 numbers in order, found " + at);
        }
    }

    static boolean possible(List<BigDecimal> at) {
        boolean rising = true;
        boolean falling = true;
        for (int i = 1; i < at.size(); i++) {
            int side = at.get(i).compareTo(at.get(i - 1));
            rising &= side > 0;
            falling &= side < 0;
        }
        return (at.size() == 2 || at.size() == EACH_LEVEL) && rising != falling;
    }

    /** The achievement at level 10. */
    BigDecimal highest() {
        return at.get(at.size() - 1);
    }

    /** Which way the levels rise. */
    Direction direction() {
        return highest().compareTo(at.get(0)) > 0 ? Direction.HIGHER : Direction.LOWER;
    }
}
