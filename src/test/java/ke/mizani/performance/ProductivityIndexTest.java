package ke.mizani.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.performance.ProductivityIndex.Weighted;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ProductivityIndexTest {

    /** Scores in hundredths, weights in whole points; a score of 0 stands for not evaluated. */
    private static Weighted part(int weight, int score) {
        Optional<Exact> known =
                score == 0 ? Optional.empty() : Optional.of(Exact.of(BigDecimal.valueOf(score, 2)));
        return new Weighted(Exact.of(weight), ProductivityIndex.of(known));
    }

    @Test
    void weights_count() {
        ProductivityIndex index = ProductivityIndex.mean(List.of(part(60, 300), part(40, 450)));

        assertThat(index.value()).contains(Exact.of(new BigDecimal("3.6")));
    }

    @Test
    void what_was_not_evaluated_keeps_its_weight_and_is_no_zero() {
        ProductivityIndex index = ProductivityIndex.mean(List.of(part(75, 300), part(25, 0)));

        assertThat(index.value()).isEmpty();
        assertThat(index.coverage()).isEqualTo(Exact.of(new BigDecimal("0.75")));
        assertThat(index.ifMissing(Exact.of(1))).isEqualTo(Exact.of(new BigDecimal("2.5")));
        assertThat(index.ifMissing(Exact.of(5))).isEqualTo(Exact.of(new BigDecimal("3.5")));
        assertThat(index.reweighted()).contains(Exact.of(3));
    }

    @Test
    void nothing_evaluated_gives_nothing() {
        assertThat(ProductivityIndex.UNKNOWN.value()).isEmpty();
        assertThat(ProductivityIndex.UNKNOWN.reweighted()).isEmpty();
    }

    @Test
    void a_weight_of_nothing_is_refused() {
        assertThatThrownBy(() -> part(0, 300)).hasMessageContaining("weight 0");
        assertThatThrownBy(() -> part(-1, 300)).hasMessageContaining("weight -1");
    }

    /** The catalogue: 100 (index now - index last year) / index last year. */
    @Test
    void growth_is_told_in_percent_of_what_was() {
        assertThat(ProductivityIndex.gain(Exact.of(new BigDecimal("3.3")), Exact.of(3)))
                .isEqualTo(Exact.of(10));
    }

    /** Counted again in whole numbers: sum of weight times score over sum of weights. */
    @Property
    void a_mean_agrees_with_whole_numbers(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 100) Integer> weights,
            @ForAll @Size(min = 20, max = 20)
                    List<@IntRange(min = 100, max = 500) Integer> scores) {
        List<Weighted> parts = new ArrayList<>();
        BigInteger points = BigInteger.ZERO;
        BigInteger total = BigInteger.ZERO;
        for (int i = 0; i < weights.size(); i++) {
            parts.add(part(weights.get(i), scores.get(i)));
            points = points.add(BigInteger.valueOf((long) weights.get(i) * scores.get(i)));
            total = total.add(BigInteger.valueOf(weights.get(i)));
        }

        Exact value = ProductivityIndex.mean(parts).value().orElseThrow();

        assertThat(value.times(Exact.of(new BigDecimal(total))).times(Exact.of(100)))
                .isEqualTo(Exact.of(new BigDecimal(points)));
    }

    @Property
    void contributions_add_to_the_index_whatever_is_missing(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 97) Integer> weights,
            @ForAll @Size(min = 20, max = 20) List<@IntRange(max = 500) Integer> scores) {
        List<Weighted> parts = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            parts.add(part(weights.get(i), scores.get(i)));
        }
        Exact total = Exact.sum(parts.stream().map(Weighted::weight));
        ProductivityIndex sum = ProductivityIndex.UNKNOWN;
        for (Weighted part : parts) {
            sum = sum.plus(part.index().times(part.weight().dividedBy(total)));
        }

        assertThat(ProductivityIndex.mean(parts)).isEqualTo(sum);
        assertThat(sum.ifMissing(Exact.of(1))).isLessThanOrEqualTo(sum.ifMissing(Exact.of(5)));
    }

    @Property
    void a_better_score_never_lowers_an_index(
            @ForAll @Size(min = 2, max = 10) List<@IntRange(min = 1, max = 97) Integer> weights,
            @ForAll @IntRange(min = 100, max = 499) int score) {
        List<Weighted> parts = new ArrayList<>();
        weights.forEach(weight -> parts.add(part(weight, 300)));
        parts.set(0, part(weights.get(0), score));
        Exact before = ProductivityIndex.mean(parts).value().orElseThrow();
        parts.set(0, part(weights.get(0), score + 1));

        assertThat(ProductivityIndex.mean(parts).value().orElseThrow()).isGreaterThan(before);
    }

    /** Worked example of the reference: availability 90, performance 90, quality 88 of 90. */
    @Test
    void labour_effectiveness_is_the_product_of_its_factors() {
        Exact quality = Exact.of(8800).dividedBy(Exact.of(90));

        LabourEffectiveness ole = new LabourEffectiveness(Exact.of(90), Exact.of(90), quality);

        assertThat(ole.value()).isEqualTo(Exact.of(new BigDecimal("79.2")));
        assertThat(quality.rounded(2, RoundingMode.HALF_UP)).isEqualTo("97.78");
    }
}
