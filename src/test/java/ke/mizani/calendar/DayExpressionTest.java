package ke.mizani.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.Readings.ConstitutionalMonth;
import ke.mizani.calendar.Readings.MonthEnd;
import ke.mizani.calendar.Readings.Saturday;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayExpressionTest {

    private static final Counting COUNTING =
            new Counting(
                    CountingRule.CAP2_S57,
                    new Readings(
                            Saturday.COUNTS,
                            MonthEnd.CORRESPONDING,
                            ConstitutionalMonth.BEGINNING_OF_DAY),
                    new Holidays(
                            List.of(
                                    new Holiday(
                                            LocalDate.of(2019, 12, 25),
                                            "Christmas Day",
                                            Optional.empty(),
                                            "Cap. 110",
                                            Confirmed.YES,
                                            "holidays.xlsx!holidays!A1"))));

    @ParameterizedTest(name = "{0} of {2} is {3}")
    @CsvSource({
        "04-30,          financial-year, budget-2019-20,    2019-04-30",
        "06-30,          financial-year, budget-2019-20,    2019-07-01",
        "09-30+1y,       financial-year, cbrop-2019-20,     2020-09-30",
        "09-01-1y,       financial-year, plan-2020-21,      2019-09-02",
        "year-end+3m,    financial-year, accounts-2025-26,  2026-09-30",
        "year-start+2m,  financial-year, budget-2025-26,    2025-09-01",
        "quarter-end+15d,quarter,        report-2023-24-q2, 2024-01-15",
        "year-end+3m,    calendar-year,  report-2025,       2026-03-31",
        "day 15,         month,          transfer-2025-09,  2025-09-15",
    })
    void a_day_of_a_named_period(String text, String anchor, String matter, LocalDate day) {
        NamedPeriod named = Word.of(Anchor.class, anchor).periodOf(matter).orElseThrow();

        assertThat(DayExpression.parse(text).in(named, COUNTING, true).day()).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "event+8d,           2025-03-03, 2025-03-11",
        "event+7d+14d,       2025-03-03, 2025-03-24",
        "thursday-after+10d, 2022-08-15, 2022-09-01",
        "thursday-after+10d, 2022-08-14, 2022-08-25",
    })
    void a_day_after_an_event(String text, LocalDate event, LocalDate day) {
        assertThat(DayExpression.parse(text).after(event, COUNTING, false).day()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31", "13-01", "02-30", "day", "year-end", "event+5", "soon"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> DayExpression.parse(text)).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest(name = "{1} names no {0}")
    @CsvSource({
        "financial-year, example-08-09",
        "financial-year, budget-2019-21",
        "financial-year, budget-2019",
        "quarter,        report-2023-24-q5",
        "quarter,        report-2023-24",
        "month,          transfer-2025-13",
        "event,          budget-2019-20",
    })
    void a_matter_that_names_no_such_period(String anchor, String matter) {
        assertThat(Word.of(Anchor.class, anchor).periodOf(matter)).isEmpty();
    }
}
