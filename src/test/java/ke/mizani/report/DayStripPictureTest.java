package ke.mizani.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ke.mizani.calendar.DayStrip;
import ke.mizani.calendar.DayStrip.Mark;
import ke.mizani.calendar.DayStrip.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayStripPictureTest {

    private static final Pattern BLACK =
            Pattern.compile("<rect x='([0-9.]+)' y='([0-9.]+)'[^>]*style='fill:rgb\\(34,34,34\\)");

    private final DayStripPicture picture = new DayStripPicture(new Sentences(Language.EN));

    private static DayStrip strip(LocalDate from, LocalDate to) {
        return new DayStrip(
                List.of(
                        new Run(from, from, Mark.START, 0, Optional.empty()),
                        new Run(from.plusDays(1), to, Mark.COUNTED, 1, Optional.empty())),
                to);
    }

    /** Fourteen days after Wed 22 Oct 2025: in the row of Mon 3 Nov, below the day of the event. */
    @Test
    void the_last_day_counted_is_the_one_black_cell_and_stands_below_its_weekday() {
        DayStrip days = strip(LocalDate.of(2025, 10, 22), LocalDate.of(2025, 11, 5));
        assertThat(BLACK.matcher(picture.svg(days).orElseThrow()).results())
                .extracting(
                        found -> Double.valueOf(found.group(1)),
                        found -> Double.valueOf(found.group(2)))
                .containsExactly(org.assertj.core.api.Assertions.tuple(76 + 2 * 18.0, 18.0 + 1));
    }

    @ParameterizedTest(name = "from a Monday, {0} days")
    @CsvSource({"434, true", "435, false"})
    void more_than_thirty_one_rows_are_told_in_words_only(int days, boolean drawn) {
        LocalDate monday = LocalDate.of(2025, 1, 6);
        DayStrip strip = strip(monday, monday.plusDays(days - 1));
        assertThat(picture.svg(strip).isPresent()).isEqualTo(drawn);
        assertThat(picture.lines(strip)).isNotEmpty();
    }
}
