package ke.mizani.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompetencyGapsTest {

    private static CompetencyGap gap(int required, int assessed) {
        return new CompetencyGap(required, BigDecimal.ONE, OptionalInt.of(assessed));
    }

    private static CompetencyGap open(int required) {
        return new CompetencyGap(required, BigDecimal.ONE, OptionalInt.empty());
    }

    @ParameterizedTest(name = "required {0}, assessed {1}: gap {2}, shortfall {3}: {4}")
    @CsvSource({
        "4, 3,  1, 1, a training need",
        "4, 4,  0, 0, meets",
        "4, 5, -1, 0, more than required",
    })
    void a_gap_is_required_less_assessed(
            int required, int assessed, int gap, int shortfall, String because) {
        CompetencyGap found = gap(required, assessed);

        assertThat(found.gap()).hasValue(gap);
        assertThat(found.shortfall()).isEqualTo(shortfall);
    }

    /** The published skill gap calculator: 15 of 22; 7/22 is 31.8 percent of the required. */
    @Test
    void the_published_example_is_31_8_percent_of_the_required() {
        CompetencyGaps five =
                CompetencyGaps.of(List.of(gap(5, 3), gap(5, 3), gap(4, 3), gap(4, 3), gap(4, 3)));

        assertThat(five.percentGap().orElseThrow().rounded(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo("31.8");
        assertThat(five.percentGap()).contains(Exact.of(700).dividedBy(Exact.of(22)));
        assertThat(five.meanAssessed()).contains(Exact.of(3));
        assertThat(five.meanRequired()).contains(Exact.of(new BigDecimal("4.4")));
    }

    /** ((4 × 2) + (2 × 3)) / 6 = 2.333, although two of the six were not assessed. */
    @Test
    void the_mean_required_is_over_all_who_need_it() {
        CompetencyGaps six =
                CompetencyGaps.of(
                        List.of(gap(2, 1), gap(2, 2), gap(2, 2), open(2), gap(3, 3), open(3)));

        assertThat(six.meanRequired()).contains(Exact.of(14).dividedBy(Exact.of(6)));
        assertThat(six.assessed()).isEqualTo(4);
    }

    @Test
    void more_than_required_does_not_hide_a_shortfall() {
        assertThat(CompetencyGaps.of(List.of(gap(4, 3), gap(2, 5))).percentGap())
                .contains(Exact.of(100).dividedBy(Exact.of(6)));
    }

    @Test
    void importance_weighs() {
        CompetencyGap heavy = new CompetencyGap(4, BigDecimal.valueOf(3), OptionalInt.of(3));

        assertThat(CompetencyGaps.of(List.of(heavy, gap(4, 4))).percentGap())
                .contains(Exact.of(300).dividedBy(Exact.of(16)));
    }

    @Test
    void what_is_not_assessed_is_left_out_and_shown_as_coverage() {
        CompetencyGaps some = CompetencyGaps.of(List.of(gap(4, 3), open(4), open(4), open(4)));

        assertThat(some.percentGap()).contains(Exact.of(25));
        assertThat(some.coverage()).contains(Exact.of(25));
        assertThat(some.shareFound()).contains(Exact.of(300).dividedBy(Exact.of(16)));
        assertThat(some.sharePossible()).contains(Exact.of(1500).dividedBy(Exact.of(16)));
    }

    @Test
    void where_nothing_was_assessed_there_is_no_percent_gap() {
        CompetencyGaps none = CompetencyGaps.of(List.of(open(4)));

        assertThat(none.percentGap()).isEmpty();
        assertThat(none.meanAssessed()).isEmpty();
        assertThat(none.coverage()).contains(Exact.ZERO);
        assertThat(CompetencyGaps.of(List.of()).coverage()).isEmpty();
    }

    @Test
    void a_level_below_one_and_an_importance_of_zero_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> open(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompetencyGap(1, BigDecimal.ZERO, OptionalInt.empty()));
    }

    private static List<CompetencyGap> drawn(List<Integer> numbers) {
        List<CompetencyGap> gaps = new ArrayList<>();
        for (int number : numbers) {
            int assessed = number / 5 % 6;
            gaps.add(
                    new CompetencyGap(
                            1 + number % 5,
                            BigDecimal.valueOf(1 + number / 30 % 3),
                            assessed == 0 ? OptionalInt.empty() : OptionalInt.of(assessed)));
        }
        return gaps;
    }

    /** Computed again with whole numbers, gap by gap. */
    @Property
    void totals_are_those_of_plain_sums_in_any_order(
            @ForAll @Size(max = 40) List<@IntRange(max = 89) Integer> numbers, @ForAll long seed) {
        List<CompetencyGap> gaps = drawn(numbers);
        long lacking = 0;
        long required = 0;
        for (CompetencyGap gap : gaps) {
            if (gap.assessed().isPresent()) {
                int weight = gap.importance().intValueExact();
                lacking += (long) Math.max(0, gap.required() - gap.assessed().getAsInt()) * weight;
                required += (long) gap.required() * weight;
            }
        }
        List<CompetencyGap> shuffled = new ArrayList<>(gaps);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(CompetencyGaps.of(shuffled).percentGap())
                .isEqualTo(CompetencyGaps.of(gaps).percentGap());
        if (required > 0) {
            assertThat(CompetencyGaps.of(gaps).percentGap())
                    .contains(Exact.of(100 * lacking).dividedBy(Exact.of(required)));
        }
    }

    @Property
    void a_higher_level_never_widens_a_gap(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 89) Integer> numbers) {
        List<CompetencyGap> gaps = drawn(numbers);
        List<CompetencyGap> raised =
                gaps.stream()
                        .map(
                                gap ->
                                        new CompetencyGap(
                                                gap.required(),
                                                gap.importance(),
                                                gap.assessed().isPresent()
                                                        ? OptionalInt.of(
                                                                gap.assessed().getAsInt() + 1)
                                                        : OptionalInt.empty()))
                        .toList();

        Exact before = CompetencyGaps.of(gaps).percentGap().orElse(Exact.ZERO);
        Exact after = CompetencyGaps.of(raised).percentGap().orElse(Exact.ZERO);
        assertThat(after).isLessThanOrEqualTo(before);
    }
}
