package ke.mizani.finding;

import java.math.BigDecimal;
import ke.mizani.calendar.Word;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Band;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Unit;

/**
 * The smallest change of the achievement of one line that would give the scorecard another grade.
 *
 * @param line the line, as it was scored
 * @param side whether the grade would be better or worse
 * @param from what was achieved
 * @param to the nearest number, as the unit is written, that gives the other grade
 * @param exact the point at which the composite reaches the limit
 * @param composite the composite with {@code to}, scored again
 * @param grade the grade with {@code to}, graded again
 */
public record Change(
        Scorecard.Line line,
        Side side,
        Exact from,
        BigDecimal to,
        Exact exact,
        Exact composite,
        Decision<Band> grade) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Whether it goes beyond the whole of a share, which not every measure can. */
    public boolean aboveWhole() {
        return line.indicator().unit() == Unit.PERCENT
                && to.compareTo(WHOLE) > 0
                && from.compareTo(Exact.of(WHOLE)) <= 0;
    }

    /** Which way a grade would move. */
    public enum Side implements Word {
        BETTER,
        WORSE
    }
}
