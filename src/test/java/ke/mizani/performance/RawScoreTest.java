package ke.mizani.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import ke.mizani.calendar.Word;
import ke.mizani.policy.ScoringFormula;
import ke.mizani.policy.ScoringFormula.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values printed for the institutional scheme, and its ends. */
class RawScoreTest {

    private static final Optional<BigDecimal> ONE = Optional.of(BigDecimal.ONE);
    private static final Optional<BigDecimal> THREE = Optional.of(BigDecimal.valueOf(3));
    private static final Optional<BigDecimal> FIVE = Optional.of(BigDecimal.valueOf(5));

    @ParameterizedTest(name = "{0}: {2} of {1} scores {3}")
    @CsvSource({
        "five-less-twice-share, 100, 200, 1.00",
        "five-less-twice-share, 100, 201, 1.00",
        "five-less-twice-share, 100, 199, 1.02",
        "five-less-twice-share, 100, 130, 2.40",
        "five-less-twice-share, 100, 100, 3.00",
        "five-less-twice-share, 100, 89,  3.22",
        "five-less-twice-share, 100, 70,  3.60",
        "five-less-twice-share, 100, 50,  4.00",
        "five-less-twice-share, 100, 0,   5.00",
        "five-less-twice-share, 100, -1,  5.00",
        "one-plus-twice-share,  7,   0,   1.00",
        "one-plus-twice-share,  7,   7,   3.00",
        "one-plus-twice-share,  7,   14,  5.00",
        "one-plus-twice-share,  7,   15,  5.00",
        "one-plus-twice-share,  0,   0,   3.00",
        "one-plus-twice-share,  0,   1,   5.00",
    })
    void institutional(String formula, BigDecimal target, BigDecimal achievement, BigDecimal raw) {
        ScoringFormula row =
                new ScoringFormula(Word.of(Formula.class, formula), ONE, FIVE, THREE, FIVE);

        assertThat(RawScore.of(row, Exact.of(target), Exact.of(achievement)))
                .map(RawScore::value)
                .contains(Exact.of(raw));
    }

    @Test
    void without_a_rule_for_a_zero_target_there_is_no_score() {
        ScoringFormula row =
                new ScoringFormula(
                        Formula.FIVE_LESS_TWICE_SHARE,
                        ONE,
                        FIVE,
                        Optional.empty(),
                        Optional.empty());

        assertThat(RawScore.of(row, Exact.ZERO, Exact.of(1))).isEmpty();
    }

    @Test
    void a_percent_of_target_has_no_upper_stop() {
        ScoringFormula row =
                new ScoringFormula(
                        Formula.PERCENT_OF_TARGET,
                        Optional.of(BigDecimal.ZERO),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());

        assertThat(RawScore.of(row, Exact.of(3), Exact.of(4)).orElseThrow().value())
                .isEqualTo(Exact.of(400).dividedBy(Exact.of(3)));
    }
}
