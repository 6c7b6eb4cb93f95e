package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

/** The typical question of a case lies between the same limits as the question that was asked. */
class CasesTest {

    private static final List<Row> ROWS =
            BandLimits.rows(RulebookReading.read(Workbooks.shipped()));
    private static final Cases CASES = new Cases(DecisionTable.BANDS.conditions(), ROWS);

    @Property
    void a_score_and_its_typical_score_fit_the_same_rows(
            @ForAll @BigRange(min = "-10", max = "200") @Scale(10) BigDecimal score) {
        BigDecimal typical = CASES.number("score", score);
        assertThat(CASES.numbers("score")).contains(typical);
        assertThat(ROWS.stream().map(row -> fits(row, typical)).toList())
                .isEqualTo(ROWS.stream().map(row -> fits(row, score)).toList());
    }

    @Property
    void a_day_and_its_typical_day_lie_in_the_same_rows(@ForAll LocalDate day) {
        LocalDate typical = CASES.day(day);
        assertThat(ROWS.stream().map(row -> row.inForce().on(typical)).toList())
                .isEqualTo(ROWS.stream().map(row -> row.inForce().on(day)).toList());
    }

    private static boolean fits(Row row, BigDecimal score) {
        Map<String, Integer> sides =
                Map.of(
                        Limit.MORE_THAN.word(),
                        1,
                        Limit.AT_LEAST.word(),
                        1,
                        Limit.LESS_THAN.word(),
                        -1,
                        Limit.AT_MOST.word(),
                        -1);
        return sides.entrySet().stream()
                .allMatch(
                        side ->
                                row.number(side.getKey())
                                        .map(
                                                limit -> {
                                                    int compared = score.compareTo(limit);
                                                    boolean included =
                                                            side.getKey()
                                                                            .equals(
                                                                                    Limit.AT_LEAST
                                                                                            .word())
                                                                    || side.getKey()
                                                                            .equals(
                                                                                    Limit.AT_MOST
                                                                                            .word());
                                                    return compared == 0
                                                            ? included
                                                            : compared == side.getValue();
                                                })
                                        .orElse(true));
    }
}
