package ke.mizani.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.calendar.DayStrip.Mark;
import ke.mizani.calendar.DayStrip.Run;
import org.junit.jupiter.api.Test;

class SittingCalendarTest {

    private static final LocalDate START = LocalDate.of(2026, 2, 2);

    private final SittingCalendar held = new SittingCalendar(List.of(day(3), day(4), day(10)));

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 2, day);
    }

    private static List<Sitting> announced(Integer... days) {
        return Stream.of(days)
                .map(
                        day ->
                                new Sitting(
                                        day(day),
                                        "First part",
                                        Sitting.Kind.PLENARY,
                                        day(1),
                                        Optional.empty(),
                                        "calendar",
                                        "sittings.xlsx!sittings!A" + day))
                .toList();
    }

    @Test
    void a_day_is_known_once_the_sitting_is_held() {
        assertThat(held.after(START, 3)).map(DayStrip::day).contains(day(10));
        assertThat(held.after(START, 4)).isEmpty();
        assertThat(held.heldAfter(day(3))).isEqualTo(2);
    }

    @Test
    void a_forecast_goes_on_with_the_announced_sittings_and_marks_them() {
        SittingCalendar forecast = held.expecting(announced(10, 17, 18));

        assertThat(forecast.after(START, 5)).map(DayStrip::day).contains(day(18));
        assertThat(forecast.after(START, 6)).isEmpty();
        assertThat(forecast.after(START, 5).orElseThrow().runs())
                .extracting(Run::mark)
                .containsExactly(
                        Mark.START,
                        Mark.COUNTED,
                        Mark.NO_SITTING,
                        Mark.COUNTED,
                        Mark.NO_SITTING,
                        Mark.ANNOUNCED);
        assertThat(forecast.after(START, 5).orElseThrow().counted()).isEqualTo(3);
    }

    @Test
    void a_forecast_changes_nothing_of_what_was_held() {
        SittingCalendar forecast = held.expecting(announced(17, 18));

        assertThat(forecast.heldAfter(START)).isEqualTo(3);
        assertThat(forecast.heldOn(day(17))).isFalse();
        assertThat(held.after(START, 4)).isEmpty();
    }

    @Test
    void a_sitting_is_expected_from_its_announcement_until_it_is_called_off() {
        Sitting sitting =
                new Sitting(
                        day(20),
                        "First part",
                        Sitting.Kind.SPECIAL,
                        day(5),
                        Optional.of(day(12)),
                        "Gazette",
                        "sittings.xlsx!sittings!A2");

        assertThat(sitting.expectedOn(day(4))).isFalse();
        assertThat(sitting.expectedOn(day(5))).isTrue();
        assertThat(sitting.expectedOn(day(11))).isTrue();
        assertThat(sitting.expectedOn(day(12))).isFalse();
    }
}
