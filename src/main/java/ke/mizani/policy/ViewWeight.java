package ke.mizani.policy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import ke.mizani.calendar.Word;

/**
 * The weight of one perspective of the balanced scorecard, or of one tier (policy 2.1(2), 2.1(3)).
 *
 * @param level whose index
 * @param view which of the two
 * @param name the perspective or the tier
 * @param weight above 0; those of a level and a view total 100
 */
public record ViewWeight(Level level, View view, String name, BigDecimal weight) {

    /** A way of dividing metrics. */
    public enum View implements Word {
        PERSPECTIVE,
        TIER;

        /** The words of the perspectives, or of the tiers. */
        public List<String> names() {
            return this == PERSPECTIVE ? words(Kpi.Perspective.values()) : words(Kpi.Tier.values());
        }
    }

    private static List<String> words(Word... constants) {
        return Arrays.stream(constants).map(Word::word).toList();
    }
}
