package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evaluations of what was submitted. */
class FromStoreTest {

    private static final Path YEAR =
            Path.of("src/test/resources/examples/contracts-2025-26/activities.csv");
    private static final int EARLY = 60;

    @TempDir private Path home = Path.of("");

    @Test
    void what_was_submitted_is_judged_as_the_same_rows_in_a_file_are() throws IOException {
        submit("whole.csv", Files.readAllLines(YEAR));
        String[] asked = {"--contracts", "contracts", "--period", "2025/26"};
        Shell.Answer stored = ask("evaluate", "--from-store", asked);
        Shell.Answer file = ask("evaluate", "--activities=" + YEAR, asked);
        assertThat(stored.err()).contains("Kept as run 1.");
        assertThat(scores(stored)).hasSizeGreaterThan(5).isEqualTo(scores(file));
    }

    private static List<String> scores(Shell.Answer answer) {
        return answer.out().lines().filter(line -> line.startsWith("  Composite score")).toList();
    }

    @Test
    void a_later_submission_gives_another_run_and_the_first_can_be_made_again() throws IOException {
        List<String> lines = Files.readAllLines(YEAR);
        submit("early.csv", lines.subList(0, EARLY));
        Shell.Answer first = ask("check", "--from-store");
        assertThat(ask("check", "--from-store").err()).contains("This is run 1 of the store");
        submit(
                "late.csv",
                Stream.concat(lines.stream().limit(1), lines.stream().skip(EARLY)).toList());
        assertThat(ask("check", "--from-store").err()).contains("Kept as run 2.");
        assertThat(mizani("runs", "1").out())
                .contains("submissions up to number 1")
                .endsWith(first.out());
        assertThat(mizani("reevaluate", "1", "--known", "then").said())
                .contains("run 1 came of it, bit for bit.");
        assertThat(mizani("reevaluate", "1").said())
                .contains("this is run 2.")
                .contains(
                        "LEG-02 lake-front-markets-bill-2025 decided by law, due Mon 24 Nov 2025 →"
                                + " met, due Mon 24 Nov 2025 rests on a row that was not used before:"
                                + " R065, assented of Fri 21 Nov 2025");
    }

    @Test
    void activities_come_from_files_or_from_the_store() {
        Shell.Answer both = ask("check", "--from-store", "--activities", YEAR.toString());
        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).contains("name either --activities or --from-store, not both.");
        Shell.Answer none = mizani("check", "--as-of", "2026-07-31");
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("with --activities, or take the submitted ones");
    }

    @Test
    void where_nothing_was_submitted_nothing_is_evaluated() throws IOException {
        Shell.Answer empty = ask("check", "--from-store");
        assertThat(empty.exitCode()).isEqualTo(4);
        assertThat(empty.err()).contains("store: NO_SUBMISSIONS");
        submit("whole.csv", Files.readAllLines(YEAR));
        Shell.Answer before = ask("check", "--from-store", "--known-as-of", "2025-12-31");
        assertThat(before.exitCode()).isEqualTo(4);
        assertThat(before.err()).contains("store: NO_PUBLISHED_RULEBOOK");
        assertThat(
                        ask("check", "--from-store", "--rules=rules", "--known-as-of", "2025-12-31")
                                .err())
                .contains("store: NO_SUBMISSIONS");
        assertThat(mizani("runs").out()).contains("No runs are kept");
    }

    private void submit(String name, List<String> lines) throws IOException {
        Path file = Files.write(home.resolve(name), lines);
        Shell.Answer taken =
                mizani(
                        "submit",
                        file.toString(),
                        "--office",
                        "legislative-services",
                        "--period",
                        "2025/26");
        assertThat(taken.exitCode()).as(taken.err()).isZero();
    }

    private Shell.Answer ask(String command, String source, String... more) {
        return mizani(
                Stream.concat(Stream.of(command, source, "--as-of", "2026-07-31"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private Shell.Answer mizani(String... args) {
        return Shell.runIn(home, args);
    }
}
