package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is coming: open clocks as a list and as a calendar, in the reader's language. */
class ComingTest {

    private static final String YEAR =
            "src/test/resources/examples/contracts-2025-26/activities.csv";

    private static Shell.Answer due(String... more) {
        String[] args = {"due", "--activities", YEAR, "--as-of", "2026-03-20"};
        return Shell.run(
                java.util.stream.Stream.of(args, more)
                        .flatMap(java.util.Arrays::stream)
                        .toArray(String[]::new));
    }

    @ParameterizedTest(name = "within {0}: {2}")
    @CsvSource({
        "28d, false, a day too short for the petition",
        "29d, true, the day itself",
        "4w, false, four weeks are 28 days",
        "5w, true, five weeks are 35",
        "1m, true, a month from 20 March ends on 20 April",
        "0d, false, today only",
    })
    void the_last_day_of_the_time_is_in_it(String within, boolean listed, String why) {
        Shell.Answer answer = due("--within", within, "--format", "csv");

        assertThat(answer.err()).isEmpty();
        assertThat(answer.out().contains(",29,2026-04-18,")).as(why).isEqualTo(listed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "d", "-3d", "30 d", "1y", "99999d", "1.5m", ""})
    void a_time_that_is_none_is_told(String within) {
        Shell.Answer answer = due("--within=" + within);

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err())
                .contains("'" + within + "' is not a time such as 30d (days), 6w (weeks) or 2m");
    }

    @Test
    void overdue_ones_come_first_then_the_soonest() {
        String table = due("--within", "2m").out();

        assertThat(table)
                .containsSubsequence(
                        "OVERDUE",
                        "239 days overdue",
                        "DUE BY Wed 20 May 2026",
                        "1 day left",
                        "29 days left",
                        "last arguable day Mon 20 Apr 2026",
                        "33 days left");
    }

    @Test
    void one_office_sees_its_own() {
        assertThat(due("--within", "2m", "--office", "county-assembly", "--format", "csv").out())
                .contains("County assembly,pending,33,")
                .contains("County assembly (public accounts committee),pending,32,")
                .doesNotContain("County Treasury");
    }

    @Test
    void an_unknown_office_is_answered_with_the_nearest() {
        Shell.Answer answer = due("--office", "clark");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err())
                .contains("no timeline names 'clark' as the responsible office.")
                .contains("Did you mean 'clerk'?");
    }

    @Test
    void an_unknown_language_is_answered_with_those_there_are() {
        Shell.Answer answer = due("--language", "fr");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("'fr' is none of en (English), sw (Kiswahili)");
    }

    @Test
    void codes_are_the_same_in_every_language() {
        assertThat(due("--language", "sw", "--format", "csv").out())
                .isEqualTo(due("--format", "csv").out());
        assertThat(due("--language", "sw").out()).contains("YAMECHELEWA", "siku 239 zimepita");
    }

    @Test
    void the_sentences_of_json_follow_the_language() {
        String[] check = {
            "check", "--activities", YEAR, "--as-of", "2026-03-20", "--format", "json", "--language"
        };
        String[] kiswahili = java.util.Arrays.copyOf(check, check.length + 1);
        kiswahili[check.length] = "sw";

        assertThat(Shell.run(kiswahili).out())
                .contains("\"status\" : \"met-late\"")
                .contains("\"sentence\" : \"umetimizwa kwa kuchelewa kwa siku ");
    }

    @Test
    void a_calendar_is_carried_on_in_its_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("clerk.ics");
        String[] command = {
            "calendar",
            "--activities",
            YEAR,
            "--as-of",
            "2026-03-20",
            "--office",
            "county assembly",
            "--output",
            file.toString()
        };
        assertThat(Shell.run(command).exitCode()).isZero();
        byte[] first = Files.readAllBytes(file);
        assertThat(Shell.run(command).exitCode()).isZero();

        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void a_file_that_mizani_did_not_write_is_left_alone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "minutes");

        Shell.Answer answer =
                Shell.run("calendar", "--activities", YEAR, "--output", file.toString());

        assertThat(answer.exitCode()).isEqualTo(4);
        assertThat(answer.err()).contains("NOT_A_CALENDAR_OF_MIZANI");
        assertThat(Files.readString(file)).isEqualTo("minutes");
    }
}
