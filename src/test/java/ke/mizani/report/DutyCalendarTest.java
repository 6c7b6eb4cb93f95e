package ke.mizani.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.finding.Finding;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one library wrote, another reads; what moved, moves. */
class DutyCalendarTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 20);

    private static String written(EvaluationRun run, Optional<String> before) {
        return new DutyCalendar(run, new Sentences(Language.EN), Optional.of("clerk")).text(before);
    }

    private static List<VEvent> events(String text) throws IOException, ParserException {
        Calendar read = new CalendarBuilder().build(new StringReader(text));
        assertThat(read.validate().hasErrors()).as("errors found by ical4j").isFalse();
        assertThat(read.<VTimeZone>getComponents("VTIMEZONE"))
                .extracting(zone -> value(zone.getProperty(Property.TZID)))
                .containsExactly("Africa/Nairobi");
        return read.getComponents("VEVENT");
    }

    private static String value(Optional<? extends Property> property) {
        return property.map(Property::getValue).orElse("");
    }

    private static String value(VEvent event, String name) {
        return value(event.getProperty(name));
    }

    private static EvaluationRun bill(Path folder, String passed, String... more)
            throws IOException {
        Path file = folder.resolve("activities.csv");
        Files.writeString(
                file,
                "activity_id,date,office,matter,matter_type,event,evidence\n"
                        + "A1,"
                        + passed
                        + ",clerk,bill-1,bill,bill-passed,journal\n"
                        + String.join("\n", more));
        EvaluationRun run = ToldFindings.run(file, AS_OF);
        return run.withFindings(
                run.findings().stream().filter(f -> f.duty().id().equals("LEG-01")).toList());
    }

    @Test
    void another_library_reads_each_open_clock_on_its_day() throws IOException, ParserException {
        EvaluationRun run = ToldFindings.exampleYear(AS_OF);
        List<Finding> open =
                run.findings().stream()
                        .filter(OpenClock::open)
                        .filter(f -> f.due().isPresent())
                        .toList();

        List<VEvent> events = events(written(run, Optional.empty()));

        assertThat(events).hasSameSizeAs(open).hasSizeGreaterThan(10);
        assertThat(events)
                .extracting(event -> value(event, Property.DTSTART))
                .containsExactlyElementsOf(
                        open.stream()
                                .map(f -> f.due().orElseThrow())
                                .sorted()
                                .map(day -> day.toString().replace("-", ""))
                                .toList());
        assertThat(events)
                .allSatisfy(
                        event -> {
                            LocalDate day = basic(value(event, Property.DTSTART));
                            assertThat(basic(value(event, Property.DTEND)))
                                    .isEqualTo(day.plusDays(1));
                            assertThat(value(event, Property.DESCRIPTION)).contains("Provision: ");
                            assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
                            assertThat(value(event, Property.DTSTAMP))
                                    .isEqualTo("20260320T000000Z");
                        })
                .extracting(event -> value(event, Property.UID))
                .doesNotHaveDuplicates();
        for (Finding finding : open) {
            assertThat(events)
                    .as(finding.matter())
                    .anySatisfy(
                            event ->
                                    assertThat(value(event, Property.SUMMARY))
                                            .contains(
                                                    finding.duty().obligation(), finding.matter()));
        }
    }

    private static LocalDate basic(String day) {
        return LocalDate.parse(day, java.time.format.DateTimeFormatter.BASIC_ISO_DATE);
    }

    @Test
    void a_moved_date_moves_its_entry_and_does_not_double_it(@TempDir Path folder)
            throws IOException, ParserException {
        String first = written(bill(folder, "2026-03-16"), Optional.empty());
        String moved = written(bill(folder, "2026-03-17"), Optional.of(first));

        VEvent before = events(first).get(0);
        assertThat(events(moved))
                .singleElement()
                .satisfies(
                        after -> {
                            assertThat(value(after, Property.UID))
                                    .isEqualTo(value(before, Property.UID));
                            assertThat(value(before, Property.DTSTART)).isEqualTo("20260330");
                            assertThat(value(after, Property.DTSTART)).isEqualTo("20260331");
                            assertThat(value(before, Property.SEQUENCE)).isEqualTo("0");
                            assertThat(value(after, Property.SEQUENCE)).isEqualTo("1");
                        });
    }

    @Test
    void a_duty_that_is_done_is_cancelled_once_and_may_open_again(@TempDir Path folder)
            throws IOException, ParserException {
        String open = written(bill(folder, "2026-03-16"), Optional.empty());
        EvaluationRun done =
                bill(
                        folder,
                        "2026-03-16",
                        "A2,2026-03-18,speaker,bill-1,bill,delivered-to-governor,receipt");
        String cancelled = written(done, Optional.of(open));
        String again = written(done, Optional.of(cancelled));
        String reopened = written(bill(folder, "2026-03-16"), Optional.of(again));

        assertThat(value(events(cancelled).get(0), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(events(cancelled).get(0), Property.SEQUENCE)).isEqualTo("1");
        assertThat(again).isEqualTo(cancelled);
        assertThat(value(events(reopened).get(0), Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(events(reopened).get(0), Property.SEQUENCE)).isEqualTo("2");
    }

    @Test
    void unchanged_input_gives_the_same_bytes_in_every_zone() {
        String first = written(ToldFindings.exampleYear(AS_OF), Optional.empty());
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Kiritimati", "America/Los_Angeles")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(written(ToldFindings.exampleYear(AS_OF), Optional.of(first)))
                        .isEqualTo(first);
                assertThat(written(ToldFindings.exampleYear(AS_OF), Optional.empty()))
                        .isEqualTo(first);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void a_day_later_an_entry_that_did_not_change_is_not_touched(@TempDir Path folder)
            throws IOException {
        String first = written(bill(folder, "2026-03-16"), Optional.empty());
        EvaluationRun later = ToldFindings.run(folder.resolve("activities.csv"), AS_OF.plusDays(1));
        EvaluationRun same =
                later.withFindings(
                        later.findings().stream()
                                .filter(f -> f.duty().id().equals("LEG-01"))
                                .toList());

        assertThat(written(same, Optional.of(first))).isEqualTo(first);
    }

    @Test
    void lines_are_short_enough_and_end_as_the_standard_says() {
        String text = written(ToldFindings.exampleYear(AS_OF), Optional.empty());
        assertThat(text.split("\r\n", -1))
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                        .isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void a_file_of_others_is_refused() throws IOException {
        EvaluationRun run = ToldFindings.exampleYear(AS_OF);
        String speakers =
                new DutyCalendar(run, new Sentences(Language.EN), Optional.of("speaker"))
                        .text(Optional.empty());
        for (String other : List.of("", "minutes of a sitting", speakers)) {
            assertThatThrownBy(() -> written(run, Optional.of(other)))
                    .isInstanceOf(DutyCalendar.NotOurs.class);
        }
    }
}
