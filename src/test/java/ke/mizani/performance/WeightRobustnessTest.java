package ke.mizani.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ke.mizani.performance.WeightRobustness.Moved;
import ke.mizani.performance.WeightRobustness.Part;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WeightRobustnessTest {

    private static final Exact TENTH = Exact.of(new BigDecimal("0.1"));

    private static List<Part> parts(List<Integer> weights, List<Integer> scores) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            parts.add(
                    new Part(
                            "M" + i,
                            Exact.of(weights.get(i)),
                            Exact.of(BigDecimal.valueOf(scores.get(i), 2))));
        }
        return parts;
    }

    /** By hand: (66 × 3 + 40 × 4) / 106 and (54 × 3 + 40 × 4) / 94. */
    @Test
    void one_weight_is_moved_at_a_time() {
        WeightRobustness two =
                new WeightRobustness(parts(List.of(60, 40), List.of(300, 400)), TENTH);

        assertThat(two.oneByOne())
                .contains(
                        new Moved("M0", true, Exact.of(358).dividedBy(Exact.of(106))),
                        new Moved("M0", false, Exact.of(322).dividedBy(Exact.of(94))))
                .hasSize(4);
    }

    /** Every corner is tried: each weight once less and once more. */
    @Property(tries = 200)
    void the_ends_are_those_of_all_corners(
            @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 1, max = 100) Integer> weights,
            @ForAll @Size(min = 7, max = 7) List<@IntRange(min = 100, max = 500) Integer> scores) {
        List<Part> parts = parts(weights, scores);
        Exact lowest = Exact.of(1_000);
        Exact highest = Exact.ZERO;
        for (int corner = 0; corner < 1 << parts.size(); corner++) {
            Exact mean = mean(parts, corner);
            lowest = mean.compareTo(lowest) < 0 ? mean : lowest;
            highest = mean.compareTo(highest) > 0 ? mean : highest;
        }

        WeightRobustness robustness = new WeightRobustness(parts, TENTH);

        assertThat(robustness.lowest()).isEqualTo(lowest);
        assertThat(robustness.highest()).isEqualTo(highest);
        assertThat(robustness.oneByOne())
                .extracting(Moved::mean)
                .allMatch(mean -> mean.compareTo(robustness.lowest()) >= 0)
                .allMatch(mean -> mean.compareTo(robustness.highest()) <= 0);
    }

    private static Exact mean(List<Part> parts, int corner) {
        Exact points = Exact.ZERO;
        Exact total = Exact.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal factor = new BigDecimal((corner >> i & 1) == 1 ? "1.1" : "0.9");
            Exact weight = parts.get(i).weight().times(Exact.of(factor));
            points = points.plus(weight.times(parts.get(i).score()));
            total = total.plus(weight);
        }
        return points.dividedBy(total);
    }

    @Test
    void no_move_and_a_move_to_nothing_are_refused() {
        List<Part> one = parts(List.of(1), List.of(300));
        assertThatThrownBy(() -> new WeightRobustness(one, Exact.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WeightRobustness(one, Exact.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WeightRobustness(List.of(), TENTH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
