package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import ke.mizani.cli.Shell.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit log as an officer meets it, on the machine of the store and on another. */
class AuditCommandTest {

    @TempDir private Path home = Path.of("");
    @TempDir private Path elsewhere = Path.of("");

    @Test
    void keys_are_made_at_the_first_start_with_a_warning_that_says_where_they_are()
            throws IOException {
        Answer first = checkpoint("first.json");
        assertThat(first.exitCode()).isZero();
        assertThat(first.err())
                .contains("keep a copy", home.resolve("keys/signing-key.pem").toString());
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(home.resolve("keys"))))
                .isEqualTo("rwx------");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(
                                        home.resolve("keys/signing-key.pem"))))
                .isEqualTo("rw-------");
        assertThat(checkpoint("second.json").err()).isEmpty();
    }

    @Test
    void a_day_of_writing_leaves_one_checkpoint() throws IOException {
        checkpoint("first.json");
        checkpoint("second.json");
        try (Stream<Path> files = Files.list(home.resolve("checkpoints"))) {
            assertThat(files).hasSize(1);
        }
        assertThat(Shell.runIn(home, "audit", "verify").said())
                .contains("The audit log is what was written: 6 entries")
                .contains("checkpoints that agree: 1");
    }

    @Test
    void an_exported_log_is_verified_without_the_store() throws IOException {
        checkpoint("kept.json");
        Path log = elsewhere.resolve("log.jsonl");
        assertThat(Shell.runIn(home, "audit", "export", "--output", log.toString()).exitCode())
                .isZero();
        Path key = Files.copy(home.resolve("keys/public-key.pem"), elsewhere.resolve("key.pem"));
        Answer answer =
                Shell.runIn(
                        elsewhere,
                        "audit",
                        "verify",
                        "--log",
                        log.toString(),
                        "--checkpoint",
                        elsewhere.resolve("kept.json").toString(),
                        "--key",
                        key.toString());
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.said()).contains("is what was written", "checkpoints that agree: 2");
        assertThat(elsewhere.resolve("store")).doesNotExist();

        Files.writeString(log, Files.readString(log).replace("checkpoint-made", "checkpoint-nade"));
        Answer damaged = Shell.runIn(elsewhere, "audit", "verify", "--log", log.toString());
        assertThat(damaged.exitCode()).isEqualTo(ExitCode.NOT_AS_KEPT);
        assertThat(damaged.said()).contains("line 4: entry 4 was changed");
    }

    @Test
    void whose_key_signed_is_told_when_nobody_is_trusted() {
        checkpoint("kept.json");
        Path log = elsewhere.resolve("log.jsonl");
        Shell.runIn(home, "audit", "export", "--output", log.toString());
        assertThat(Shell.run("audit", "verify", "--log", log.toString()).said())
                .contains("Whose key that is was not checked");
        Answer refused =
                Shell.run(
                        "audit",
                        "verify",
                        "--log",
                        log.toString(),
                        "--checkpoint",
                        elsewhere.resolve("kept.json").toString());
        assertThat(refused.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(refused.err()).contains("--checkpoint with --log needs --key");
    }

    @Test
    void the_log_is_shown_by_who_and_by_what() {
        checkpoint("kept.json");
        String csv = Shell.runIn(home, "audit", "show", "--format", "csv").out();
        assertThat(csv.lines()).hasSize(6);
        assertThat(csv).contains(",clerk,checkpoint-made,3,", ",mizani,checkpoint-made,4,");
        assertThat(Shell.runIn(home, "audit", "show", "--actor", "clerk").out().lines().toList())
                .hasSizeGreaterThan(1)
                .noneMatch(line -> line.contains(" mizani "));
        for (List<String> none :
                List.of(List.of("--subject", "x"), List.of("--from", "9999-01-01"))) {
            assertThat(Shell.runIn(home, "audit", "show", none.get(0), none.get(1)).out())
                    .isEqualTo("No such entries.\n");
        }
    }

    @Test
    void what_is_not_a_log_a_key_or_a_checkpoint_is_told_as_such() throws IOException {
        Path text = Files.writeString(elsewhere.resolve("text"), "Habari\n");
        assertThat(Shell.run("audit", "verify", "--log", "nowhere").err())
                .contains("nowhere: MISSING_FILE", "a log written by mizani audit export");
        Answer log = Shell.run("audit", "verify", "--log", text.toString(), "--language", "sw");
        assertThat(log.exitCode()).isEqualTo(ExitCode.NOT_AS_KEPT);
        assertThat(log.said()).contains("line 1: imepatikana \"Habari\"");
        assertThat(Shell.run("audit", "verify", "--log", text.toString(), "--key", "text").err())
                .contains("text: NOT_A_KEY");
        assertThat(Shell.runIn(home, "audit", "verify", "--checkpoint", text.toString()).said())
                .contains(text + ": no sound checkpoint: found Habari");
    }

    private Answer checkpoint(String file) {
        return Shell.runIn(
                home,
                "audit",
                "checkpoint",
                "--by",
                "clerk",
                "--output",
                elsewhere.resolve(file).toString());
    }
}
