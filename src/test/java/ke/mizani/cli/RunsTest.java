package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsTest {

    private static final String REAL = "src/test/resources/examples/real-cases/activities.csv";
    private static final String YEAR =
            "src/test/resources/examples/contracts-2025-26/activities.csv";

    @TempDir private Path home = Path.of("");

    @Test
    void a_run_is_shown_as_it_was_in_every_form() {
        for (String format : new String[] {"csv", "json"}) {
            Shell.Answer first = check("--as-of", "2019-08-23", "--format", format);
            assertThat(first.exitCode()).isZero();
            assertThat(mizani("runs", "1", "--format", format).out()).isEqualTo(first.out());
        }
        Shell.Answer table = check("--as-of", "2019-08-23");
        assertThat(table.err()).isEqualTo(said("This is run 1 of the store: the same was asked"));
        assertThat(mizani("runs", "1").out())
                .startsWith("Run 1, kept on ")
                .contains("from " + REAL)
                .endsWith("\n\n" + table.out());
    }

    private static String said(String beginning) {
        return beginning + " before, and the same was found." + System.lineSeparator();
    }

    @Test
    void scorecards_and_indices_are_shown_as_they_were() {
        Shell.Answer cards = contracts("evaluate");
        Shell.Answer indices = contracts("index");
        assertThat(cards.err()).contains("Kept as run 1.");
        assertThat(indices.err()).contains("Kept as run 2.");
        assertThat(mizani("runs", "1").out()).endsWith(cards.out());
        assertThat(mizani("runs", "2").out()).endsWith(indices.out());
        assertThat(mizani("runs", "--kind", "index", "--format", "csv").out())
                .hasLineCount(2)
                .contains("2,index,2025/26,2026-07-31,");
        assertThat(mizani("audit", "show").out()).contains("personal-record-read");
    }

    @Test
    void the_file_may_be_gone_meanwhile() throws IOException {
        Path file = Files.copy(Path.of(REAL), home.resolve("register.csv"));
        Shell.Answer then =
                mizani(
                        "check",
                        "--activities",
                        file.toString(),
                        "--archive",
                        "--as-of",
                        "2019-08-23");
        Files.delete(file);
        assertThat(mizani("runs", "1").out()).endsWith(then.out());
    }

    @Test
    void another_reading_is_another_request() {
        check("--as-of", "2026-07-31");
        assertThat(check("--as-of", "2026-07-31", "--reading", "saturday=excluded").err())
                .contains("Kept as run 2.");
        assertThat(mizani("runs").out()).contains("\n  2    check    2026-07-31");
        assertThat(mizani("runs", "2").out()).contains("reading saturday=excluded");
    }

    @Test
    void what_was_refused_in_a_file_is_kept_with_the_run() throws IOException {
        Path file = home.resolve("register.csv");
        Files.writeString(
                file, Files.readString(Path.of(REAL)).replaceFirst("2019-08-22", "2019-08-32"));
        Shell.Answer then =
                mizani(
                        "check",
                        "--activities",
                        file.toString(),
                        "--archive",
                        "--as-of",
                        "2019-08-23");
        assertThat(then.exitCode()).isEqualTo(3);
        assertThat(mizani("runs", "1").out()).endsWith(then.out());
    }

    @Test
    void what_is_not_there_is_told() {
        assertThat(mizani("runs").out()).contains("No runs are kept");
        assertThat(mizani("runs", "--language", "sw").out()).contains("Hakuna tathmini");
        Shell.Answer none = mizani("runs", "7");
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("there is no run 7.");
        assertThat(mizani("runs", "x").exitCode()).isEqualTo(2);
    }

    private Shell.Answer check(String... more) {
        return mizani(
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(
                                        "check", "--activities", REAL, "--archive"),
                                java.util.stream.Stream.of(more))
                        .toArray(String[]::new));
    }

    private Shell.Answer contracts(String command) {
        return mizani(
                command,
                "--contracts",
                "contracts",
                "--activities",
                YEAR,
                "--period",
                "2025/26",
                "--as-of",
                "2026-07-31",
                "--archive");
    }

    private Shell.Answer mizani(String... args) {
        return Shell.runIn(home, args);
    }
}
