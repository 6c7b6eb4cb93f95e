package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ke.mizani.rulebook.RulebookSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The versions of the rulebook as an officer sees, publishes and takes them out. */
class RulebooksCommandTest {

    private static final String SHIPPED = RulebookSource.shipped().hash();

    @TempDir private Path home = Path.of("");

    private Shell.Answer run(String... args) {
        return Shell.runIn(home, args);
    }

    private Path edited(String name, String heading, String text) throws IOException {
        return EditedRules.in(home.resolve(name))
                .cell("timelines.xlsx", "timelines", "LEG-01", heading, text)
                .folder();
    }

    @Test
    void a_new_store_tells_that_the_carried_rulebook_is_in_force() {
        Shell.Answer answer = run("rulebooks");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.said())
                .contains("In force: version " + SHIPPED.substring(0, 12))
                .contains("in force, carried by the application")
                .doesNotContain("another rulebook");
        assertThat(run("rulebooks", "--language", "sw").said()).contains("Linalotumika: toleo");
    }

    @Test
    void another_version_is_published_with_its_reason_and_the_carried_one_stays_kept()
            throws IOException {
        Path rules = edited("rules", "Note", "Read again");
        String hash = RulebookSource.of(rules).hash();

        Shell.Answer published =
                run(
                        "rulebooks",
                        "publish",
                        "--rules",
                        rules.toString(),
                        "--reason",
                        "Counsel read it again",
                        "--by",
                        "lcu-head");

        assertThat(published.exitCode()).as(published.err()).isZero();
        assertThat(published.said())
                .startsWith("Published: version " + hash.substring(0, 12))
                .contains("as no. 2 of the time line");
        assertThat(run("rulebooks").said())
                .contains("In force: version " + hash.substring(0, 12))
                .contains("The application carries another rulebook, version")
                .contains("lcu-head Counsel read it again");
    }

    @Test
    void what_is_told_is_there_as_data() throws IOException {
        JsonNode told = new ObjectMapper().readTree(run("rulebooks", "--format", "json").out());

        assertThat(told.get("inForce").asText()).isEqualTo(SHIPPED);
        assertThat(told.get("timeLine")).hasSize(1);
        assertThat(told.get("timeLine").get(0).get("until").isNull()).isTrue();
        assertThat(told.get("versions").get(0).get("workbooks").has("timelines.xlsx")).isTrue();
    }

    @Test
    void a_faulty_rulebook_is_refused_with_all_its_faults() throws IOException {
        Path rules =
                new EditedRules(edited("rules", "Period", "soon"))
                        .cell("timelines.xlsx", "timelines", "LEG-02", "Confirmed", "perhaps")
                        .folder();

        Shell.Answer answer =
                run("rulebooks", "publish", "--rules", rules.toString(), "--reason", "why");

        assertThat(answer.exitCode()).isEqualTo(ExitCode.NOTHING_EVALUATED);
        assertThat(answer.err())
                .contains("soon")
                .contains("perhaps")
                .contains("nothing was published");
        assertThat(run("rulebooks").said())
                .contains("In force: version " + SHIPPED.substring(0, 12));
    }

    @Test
    void what_would_change_nothing_or_the_past_is_refused() {
        Shell.Answer same = run("rulebooks", "publish", "--reason", "why");
        assertThat(same.exitCode()).isEqualTo(ExitCode.NOTHING_EVALUATED);
        assertThat(same.err())
                .contains("PUBLISHED_ALREADY (found \"no. 1 from ")
                .contains("nothing was published");

        Shell.Answer past = run("rulebooks", "publish", "--reason", "why", "--from", "2020-07-01");
        assertThat(past.exitCode()).isEqualTo(ExitCode.NOTHING_EVALUATED);
        assertThat(past.err()).contains("IN_THE_PAST (found \"2020-07-01 00:00:00\")");
    }

    @Test
    void a_moment_that_is_none_and_a_missing_reason_are_wrong_usage() {
        assertThat(run("rulebooks", "publish", "--reason", "why", "--from", "kesho").err())
                .contains("'kesho' is not a moment");
        assertThat(run("rulebooks", "publish").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void a_version_comes_out_as_it_went_in() throws IOException {
        Path out = home.resolve("out");
        Shell.Answer answer =
                run("rulebooks", "export", SHIPPED.substring(0, 12), "--output", out.toString());

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(RulebookSource.of(out).hash()).isEqualTo(SHIPPED);
        assertThat(Files.readAllBytes(out.resolve("timelines.xlsx")))
                .isEqualTo(Files.readAllBytes(Path.of("rules/timelines.xlsx")));

        Shell.Answer again =
                run("rulebooks", "export", SHIPPED.substring(0, 12), "--output", out.toString());
        assertThat(again.exitCode()).isEqualTo(ExitCode.NOTHING_EVALUATED);
        assertThat(again.err()).contains("CANNOT_WRITE");
    }

    @Test
    void an_unknown_version_is_wrong_usage() {
        String out = home.resolve("out").toString();
        for (String hash : new String[] {"", "abc", "000000000000", "%", "______"}) {
            Shell.Answer answer = run("rulebooks", "export", hash, "--output", out);
            assertThat(answer.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(answer.err()).contains("No version is kept whose hash begins with");
        }
    }
}
