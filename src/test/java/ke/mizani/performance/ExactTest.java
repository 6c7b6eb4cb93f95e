package ke.mizani.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class ExactTest {

    @Test
    void thirds_add_up_to_the_whole() {
        Exact third = Exact.of(1).dividedBy(Exact.of(3));

        assertThat(third.plus(third).plus(third)).isEqualTo(Exact.of(1));
        assertThat(third.rounded(4, RoundingMode.HALF_UP)).isEqualTo("0.3333");
    }

    @Property
    void a_number_lies_on_the_same_side_of_a_limit_as_its_comparable(
            @ForAll @IntRange(min = -100000, max = 100000) int dividend,
            @ForAll @IntRange(min = 1, max = 997) int divisor,
            @ForAll @BigRange(min = "-200", max = "200") @Scale(4) BigDecimal limit) {
        Exact number = Exact.of(dividend).dividedBy(Exact.of(divisor));

        assertThat(Integer.signum(number.comparable().compareTo(limit)))
                .isEqualTo(Integer.signum(number.compareTo(Exact.of(limit))));
    }

    @Test
    void a_trace_above_a_limit_is_kept() {
        Exact limit = Exact.of(new BigDecimal("2.40"));
        Exact trace = Exact.of(1).dividedBy(Exact.of(new BigDecimal("1e60")));

        assertThat(limit.plus(trace).comparable()).isGreaterThan(new BigDecimal("2.40"));
        assertThat(limit.minus(trace).comparable()).isLessThan(new BigDecimal("2.40"));
        assertThat(limit.comparable()).isEqualByComparingTo("2.40");
    }
}
