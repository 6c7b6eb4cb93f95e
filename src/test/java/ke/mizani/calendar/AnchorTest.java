package ke.mizani.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorTest {

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource({
        "FINANCIAL_YEAR, 2025-07-01, 2026-06-30, 2025-26",
        "FINANCIAL_YEAR, 2025-06-30, 2025-07-01, 2024-25 2025-26",
        "FINANCIAL_YEAR, 2099-07-01, 2099-07-01, 2099-00",
        "CALENDAR_YEAR, 2025-12-31, 2026-01-01, 2025 2026",
        "CALENDAR_YEAR, 2025-12-31, 2025-12-31, 2025",
        "QUARTER, 2025-12-31, 2025-12-31, 2025-26-q2",
        "QUARTER, 2025-12-31, 2026-04-01, 2025-26-q2 2025-26-q3 2025-26-q4",
        "QUARTER, 2026-06-30, 2026-07-01, 2025-26-q4 2026-27-q1",
        "MONTH, 2025-01-31, 2025-01-31, 2025-01",
        "MONTH, 2024-12-31, 2025-02-01, 2024-12 2025-01 2025-02",
        "EVENT, 2024-12-31, 2025-02-01, ''",
        "NONE, 2024-12-31, 2025-02-01, ''",
    })
    void the_periods_of_a_window_have_a_day_in_it(
            Anchor anchor, LocalDate from, LocalDate to, String periods) {
        List<NamedPeriod> found = anchor.periodsIn(new Window(from, to));

        assertThat(String.join(" ", found.stream().map(NamedPeriod::suffix).toList()))
                .isEqualTo(periods);
    }

    @ParameterizedTest
    @CsvSource({"FINANCIAL_YEAR", "CALENDAR_YEAR", "QUARTER", "MONTH"})
    void a_matter_named_by_a_period_is_read_as_that_period(Anchor anchor) {
        Window years = new Window(LocalDate.of(2013, 1, 1), LocalDate.of(2030, 12, 31));

        assertThat(anchor.periodsIn(years))
                .isNotEmpty()
                .allSatisfy(
                        period ->
                                assertThat(anchor.periodOf("some-matter-" + period.suffix()))
                                        .contains(period));
    }

    @Test
    void a_window_does_not_end_before_it_starts() {
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThat(new Window(day, day).contains(day)).isTrue();
        assertThatThrownBy(() -> new Window(day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-12-31");
    }
}
