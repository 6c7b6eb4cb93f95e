package ke.mizani.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.DayStrip.Mark;
import ke.mizani.calendar.Period.Unit;
import ke.mizani.calendar.Readings.ConstitutionalMonth;
import ke.mizani.calendar.Readings.MonthEnd;
import ke.mizani.calendar.Readings.Saturday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cap. 2 s.57 and Art. 259(5) to (9), with the holidays of June 2025 and around Christmas 2022. */
class CountingTest {

    private static final Holidays HOLIDAYS =
            new Holidays(
                    List.of(
                            holiday("2022-12-26"),
                            holiday("2022-12-27"),
                            holiday("2023-01-02"),
                            holiday("2025-06-02"),
                            holiday("2026-12-25")));

    private static Holiday holiday(String day) {
        return new Holiday(
                LocalDate.parse(day),
                "a holiday",
                Optional.empty(),
                "Cap. 110",
                Confirmed.YES,
                "holidays.xlsx!holidays!A1");
    }

    private static Counting counting(CountingRule rule, Saturday saturday) {
        return new Counting(
                rule,
                new Readings(
                        saturday, MonthEnd.CORRESPONDING, ConstitutionalMonth.BEGINNING_OF_DAY),
                HOLIDAYS);
    }

    @ParameterizedTest(name = "{1} days after {0}, Saturday {2}, is {3}: {4}")
    @CsvSource({
        "2025-05-26, 5, counts,   2025-05-31, five days to a Saturday that counts",
        "2025-05-27, 5, counts,   2025-06-03, Sunday 1 and the holiday of 2 June are not counted",
        "2025-05-26, 5, excluded, 2025-06-03, Saturday Sunday and the holiday are not counted",
        "2025-05-26, 6, counts,   2025-06-03, six days are still a short period",
        "2025-05-26, 7, counts,   2025-06-03, seven days end on the holiday of 2 June and move",
        "2025-05-25, 7, counts,   2025-06-03, seven days end on Sunday 1 June and move over the holiday",
        "2025-05-24, 7, counts,   2025-05-31, seven days end on a Saturday that counts",
        "2025-05-24, 7, excluded, 2025-06-03, seven days end on a Saturday that is excluded",
        "2022-12-18, 7, counts,   2022-12-28, Christmas on a Sunday and its two days of holiday",
    })
    void days_under_cap_2(
            LocalDate start, int days, String saturday, LocalDate due, String because) {
        Counting counting = counting(CountingRule.CAP2_S57, Word.of(Saturday.class, saturday));

        DayStrip strip = counting.lastDay(start, new Period(days, Unit.DAYS), true);

        assertThat(strip.day()).as(because).isEqualTo(due);
        assertThat(strip.counted()).isEqualTo(days);
        assertThat(strip.runs().get(0).mark()).isEqualTo(Mark.START);
    }

    @ParameterizedTest(name = "{1} months after {0} under {2} is {3}")
    @CsvSource({
        "2026-01-30, 3, const-art259, 2026-04-29",
        "2026-01-30, 3, cap2-s57,     2026-04-30",
        "2026-01-31, 1, cap2-s57,     2026-02-28",
        "2026-01-31, 1, const-art259, 2026-02-27",
        "2024-01-31, 1, cap2-s57,     2024-02-29",
        "2026-11-25, 1, cap2-s57,     2026-12-26",
    })
    void months(LocalDate start, int months, String rule, LocalDate due) {
        Counting counting = counting(Word.of(CountingRule.class, rule), Saturday.COUNTS);

        assertThat(counting.lastDay(start, new Period(months, Unit.MONTHS), true).day())
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "2 months after the end of June under {0} is {1}")
    @CsvSource({"corresponding, 2027-08-30", "next-day, 2027-08-31"})
    void months_after_the_end_of_a_year(String monthEnd, LocalDate due) {
        Readings readings =
                new Readings(
                        Saturday.COUNTS,
                        Word.of(MonthEnd.class, monthEnd),
                        ConstitutionalMonth.BEGINNING_OF_DAY);
        Counting counting = new Counting(CountingRule.CAP2_S57, readings, HOLIDAYS);

        DayStrip strip = counting.monthsAfterPeriodEnd(LocalDate.of(2027, 6, 30), 2, true);

        assertThat(strip.day()).isEqualTo(due);
    }

    @Test
    void a_minimum_period_must_have_run_out_first_and_never_moves() {
        Counting counting = counting(CountingRule.CAP2_S57, Saturday.EXCLUDED);
        LocalDate notice = LocalDate.of(2020, 9, 11);

        assertThat(counting.firstDayAfter(notice, new Period(7, Unit.DAYS)).day())
                .isEqualTo(LocalDate.of(2020, 9, 19));
    }

    @Test
    void a_constitutional_month_has_run_out_when_its_matching_day_begins() {
        LocalDate notice = LocalDate.of(2026, 1, 30);
        Period quarter = new Period(3, Unit.MONTHS);

        assertThat(
                        counting(CountingRule.CONST_ART259, Saturday.COUNTS)
                                .firstDayAfter(notice, quarter)
                                .day())
                .isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(
                        counting(CountingRule.CAP2_S57, Saturday.COUNTS)
                                .firstDayAfter(notice, quarter)
                                .day())
                .isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void an_effect_of_the_law_arises_on_the_last_day_of_the_period() {
        Counting counting = counting(CountingRule.CAP2_S57, Saturday.COUNTS);

        assertThat(counting.effectDay(LocalDate.of(2026, 7, 10), new Period(14, Unit.DAYS)).day())
                .isEqualTo(LocalDate.of(2026, 7, 24));
    }

    @Test
    void a_day_named_by_the_law_moves_off_a_sunday_only_if_it_rolls() {
        Counting counting = counting(CountingRule.CAP2_S57, Saturday.COUNTS);
        LocalDate sunday = LocalDate.of(2027, 3, 7);

        assertThat(counting.namedDay(sunday, true).day()).isEqualTo(LocalDate.of(2027, 3, 8));
        assertThat(counting.namedDay(sunday, false).day()).isEqualTo(sunday);
    }

    @Test
    void the_constitution_never_excludes_a_saturday() {
        Counting counting = counting(CountingRule.CONST_ART259, Saturday.EXCLUDED);

        assertThat(counting.excluded(LocalDate.of(2025, 5, 31))).isFalse();
        assertThat(counting.excluded(LocalDate.of(2025, 6, 1))).isTrue();
    }
}
