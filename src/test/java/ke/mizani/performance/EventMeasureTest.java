package ke.mizani.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.activity.Source;
import ke.mizani.calendar.Sitting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventMeasureTest {

    private static final LocalDate ANNOUNCED = LocalDate.of(2025, 7, 1);

    @ParameterizedTest(name = "from {0} to {1}: {2} ({3})")
    @CsvSource({
        "2025-08-05, 2025-08-06, 1,  one day",
        "2025-08-05, 2025-08-05, 0,  the same day",
        "2025-08-05, 2025-08-04, '', an end before the start is not its end",
        "2024-02-28, 2024-03-01, 2,  a leap year",
    })
    void days_are_counted_from_the_start_which_is_day_zero(
            String start, String end, String days, String because) {
        List<EventMeasure.Course> courses =
                EventMeasure.courses(List.of(row("bill", start)), List.of(row("bill", end)));
        assertThat(EventMeasure.daysBetween(courses)).as(because).isEqualTo(number(days));
    }

    @Test
    void only_matters_with_both_events_have_a_course_and_the_first_of_each_counts() {
        List<Activity> starts =
                List.of(row("a", "2025-08-05"), row("a", "2025-08-03"), row("b", "2025-08-01"));
        List<Activity> ends =
                List.of(row("a", "2025-08-13"), row("a", "2025-08-23"), row("c", "2025-08-09"));
        assertThat(EventMeasure.daysBetween(EventMeasure.courses(starts, ends)))
                .contains(Exact.of(10));
        assertThat(EventMeasure.daysBetween(List.of())).isEmpty();
    }

    @Test
    void a_day_with_two_sittings_is_one_day() {
        List<Activity> sittings = rows("s", "2025-08-05", "2025-08-05", "2025-08-06");
        assertThat(EventMeasure.perSittingDay(rows("b", "2025-08-05"), sittings))
                .contains(Exact.of(1).dividedBy(Exact.of(2)));
        assertThat(EventMeasure.perSittingDay(List.of(), sittings)).contains(Exact.ZERO);
        assertThat(EventMeasure.perSittingDay(rows("b", "2025-08-05"), List.of()))
                .as("without a sitting there is no share")
                .isEmpty();
    }

    @ParameterizedTest(name = "passed on {0}: {1} ({2})")
    @CsvSource({
        "2025-12-04, 100, the last sitting",
        "2025-11-28, 100, the first of the last seven days",
        "2025-11-27, 0,   the day before them",
        "2025-07-08, 0,   the first sitting",
        "2025-12-05, '',  after the session no last week is known",
        "2025-07-07, '',  nor before it",
    })
    void the_last_week_of_a_session_ends_with_its_last_sitting(
            String day, String percent, String because) {
        List<Sitting> session = List.of(sitting("2025-07-08", null), sitting("2025-12-04", null));
        assertThat(EventMeasure.lateSession(rows("b", day), session))
                .as(because)
                .isEqualTo(number(percent));
    }

    @Test
    void a_sitting_that_was_called_off_does_not_end_a_session() {
        List<Sitting> session =
                List.of(
                        sitting("2025-07-08", null),
                        sitting("2025-12-04", null),
                        sitting("2025-12-18", "2025-12-01"));
        assertThat(EventMeasure.lateSession(rows("b", "2025-12-03"), session))
                .contains(Exact.of(100));
        assertThat(EventMeasure.lateSession(List.of(), session)).isEmpty();
    }

    @Test
    void a_matter_with_two_such_events_is_one_matter() {
        List<Activity> all = List.of(row("a", "2025-08-05"), row("b", "2025-08-06"));
        List<Activity> with =
                List.of(row("a", "2025-08-07"), row("a", "2025-08-08"), row("c", "2025-08-08"));
        assertThat(EventMeasure.shareOfMatters(with, all)).contains(Exact.of(50));
        assertThat(EventMeasure.shareOfMatters(List.of(), all)).contains(Exact.ZERO);
        assertThat(EventMeasure.shareOfMatters(with, List.of())).isEmpty();
    }

    private static Optional<Exact> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Exact.of(new BigDecimal(text)));
    }

    private static List<Activity> rows(String matter, String... days) {
        return Arrays.stream(days).map(day -> row(matter, day)).toList();
    }

    private static Sitting sitting(String day, @Nullable String withdrawn) {
        return new Sitting(
                LocalDate.parse(day),
                "Second part",
                Sitting.Kind.PLENARY,
                ANNOUNCED,
                Optional.ofNullable(withdrawn).map(LocalDate::parse),
                "sessional calendar",
                "sittings.xlsx!sittings!A2");
    }

    static Activity row(String matter, String day) {
        return new Activity(
                matter + day,
                LocalDate.parse(day),
                Optional.empty(),
                "clerk",
                "",
                Optional.of(matter),
                Optional.of("bill"),
                Optional.of("bill-passed"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "register",
                "",
                Optional.empty(),
                Optional.empty(),
                new Source("activities.csv", 2));
    }
}
