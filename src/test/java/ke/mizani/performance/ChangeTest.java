package ke.mizani.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.activity.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    @ParameterizedTest(name = "from {1} to {0}: fallen by {2}")
    @CsvSource({"90, 100, 10", "100, 100, 0", "110, 100, -10", "0, 100, 100"})
    void a_reduction_is_in_percent_of_what_it_was(int now, int before, int percent) {
        List<Activity> rows = List.of(row("2025-09-30", now, before));
        assertThat(Change.reduction(rows)).contains(Exact.of(percent));
        assertThat(Change.gain(rows)).contains(Exact.of(-percent));
        assertThat(Change.backlogReduction(rows)).contains(Exact.of(percent));
    }

    @Test
    void the_backlog_of_the_judiciary_fell_by_thirteen_percent() {
        assertThat(Change.backlogReduction(List.of(row("2023-06-30", 115_582, 132_798))))
                .contains(Exact.of(100 * (132_798 - 115_582)).dividedBy(Exact.of(132_798)));
    }

    @Test
    void use_is_added_up_and_a_stock_is_taken_from_its_first_to_its_last_day() {
        List<Activity> rows =
                List.of(
                        row("2026-06-30", 60, 80),
                        row("2025-09-30", 90, 100),
                        row("2026-06-30", 20, 15));
        assertThat(Change.reduction(rows))
                .as("195 before, 170 now")
                .contains(Exact.of(100 * 25).dividedBy(Exact.of(195)));
        assertThat(Change.backlogReduction(rows))
                .as("100 open on the first day, 60 and 20 on the last")
                .contains(Exact.of(20));
    }

    @Test
    void without_a_base_there_is_no_change() {
        assertThat(Change.reduction(List.of())).isEmpty();
        assertThat(Change.reduction(List.of(row("2025-09-30", 5, null)))).isEmpty();
        assertThat(Change.gain(List.of())).isEmpty();
        assertThat(Change.backlogReduction(List.of())).isEmpty();
    }

    @Test
    void a_product_needs_every_factor() {
        List<Activity> half = List.of(row("2025-09-30", 1, 2));
        assertThat(Measure.product(List.of(half, half))).contains(Exact.of(25));
        assertThat(Measure.product(List.of(half, List.of()))).isEmpty();
        assertThat(Measure.product(List.of(half, List.of(row("2025-09-30", 1, null))))).isEmpty();
    }

    @Test
    void the_last_row_says_yes_or_no() {
        Activity yes = row("2025-12-31", 1, null);
        Activity no = row("2025-09-30", 0, null);
        assertThat(Measure.yesNo(List.of(yes, no))).contains(Exact.of(1));
        assertThat(Measure.yesNo(List.of(no))).contains(Exact.ZERO);
        assertThat(Measure.yesNo(List.of(row("2025-09-30", null, null))))
                .as("a bare row says that it was done")
                .contains(Exact.of(1));
        assertThat(Measure.yesNo(List.of())).isEmpty();
    }

    private static Activity row(String day, @Nullable Integer quantity, @Nullable Integer of) {
        return new Activity(
                "R" + day,
                LocalDate.parse(day),
                Optional.empty(),
                "clerk",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("X-1"),
                Optional.ofNullable(quantity).map(BigDecimal::valueOf),
                Optional.ofNullable(of).map(BigDecimal::valueOf),
                "register",
                "",
                Optional.empty(),
                Optional.empty(),
                new Source("activities.csv", 2));
    }
}
