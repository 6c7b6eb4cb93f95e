package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.cli.Shell.Answer;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.finding.Finding;
import ke.mizani.store.Receipt;
import ke.mizani.store.ReceiptReading;
import ke.mizani.store.RunArchive;
import ke.mizani.store.RunResult;
import ke.mizani.store.SigningKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receipt is written where the store is, and the evaluation made again where there is none. */
class ReceiptCommandTest {

    private static final String EXAMPLES = "src/test/resources/examples/";
    private static final String YEAR = EXAMPLES + "contracts-2025-26/activities.csv";
    private static final String SAME = "the same result, to the last byte";

    @TempDir private Path home = Path.of("");
    @TempDir private Path elsewhere = Path.of("");

    @Test
    void duties_are_made_again_without_the_store_and_the_files() throws IOException {
        Path file =
                Files.copy(
                        Path.of(EXAMPLES + "late-holiday/activities.csv"),
                        home.resolve("register.csv"));
        mizani("check", "--archive", "--activities", file.toString(), "--as-of", "2023-06-27");
        Path receipt = elsewhere.resolve("r.zip");
        Answer made = mizani("receipt", "1", "--output", receipt.toString(), "--by", "clerk");
        assertThat(made.exitCode()).isZero();
        assertThat(made.out()).contains("receipt of run 1");
        Files.delete(file);

        Answer again = Shell.runIn(elsewhere, "rerun", receipt.toString());
        assertThat(again.out()).contains("Receipt of run 1: check").contains(SAME);
        assertThat(again.said()).contains("Whose key that is was not checked");
        assertThat(again.exitCode()).isZero();
        assertThat(elsewhere.resolve("store")).doesNotExist();
        assertThat(mizani("audit", "show", "--actor", "clerk").out()).contains("receipt-made");
    }

    @Test
    void scorecards_are_made_again_and_their_receipt_is_a_read_of_personal_records() {
        mizani(contracts("evaluate", "--archive", "--reading", "saturday=excluded"));
        Path receipt = elsewhere.resolve("r.zip");
        mizani("receipt", "1", "--output", receipt.toString(), "--by", "chair");
        assertThat(
                        mizani("audit", "show", "--subject", "hansard-editor", "--actor", "chair")
                                .said())
                .contains("personal-record-read", "reason a receipt, record run 1");
        Answer again =
                Shell.runIn(
                        elsewhere,
                        "rerun",
                        receipt.toString(),
                        "--key",
                        home.resolve("keys/public-key.pem").toString());
        assertThat(again.out()).contains(SAME).contains("signed with the trusted key");
    }

    @Test
    void what_was_submitted_is_in_the_receipt() {
        mizani("submit", YEAR, "--office", "clerk", "--period", "2025/26", "--by", "clerk");
        Path receipt = elsewhere.resolve("r.zip");
        Answer kept =
                mizani(
                        "evaluate",
                        "--from-store",
                        "--contracts",
                        "contracts/2025-26",
                        "--period",
                        "2025/26",
                        "--as-of",
                        "2026-07-31",
                        "--receipt",
                        receipt.toString());
        assertThat(kept.err()).contains("receipt of run 1");
        Answer again = Shell.runIn(elsewhere, "rerun", receipt.toString());
        assertThat(again.out()).contains("Receipt of run 1: evaluate").contains(SAME);
    }

    @Test
    void a_receipt_needs_no_store() {
        Path receipt = elsewhere.resolve("r.zip");
        Answer index = mizani(contracts("index", "--receipt", receipt.toString()));
        assertThat(index.err()).contains("receipt of a run of files");
        assertThat(home.resolve("store")).doesNotExist();
        assertThat(Shell.runIn(elsewhere, "rerun", receipt.toString(), "--format", "json").out())
                .contains("\"same\" : true");
    }

    @Test
    void what_differs_is_named_by_duty_and_field_then_and_now() throws IOException {
        Path receipt = elsewhere.resolve("r.zip");
        mizani(
                "check",
                "--activities",
                EXAMPLES + "late-holiday/activities.csv",
                "--as-of",
                "2023-06-27",
                "--receipt",
                receipt.toString());
        Receipt sound =
                ReceiptReading.of(Files.readAllBytes(receipt), Optional.empty())
                        .receipt()
                        .orElseThrow();
        EvaluationRun run = sound.readResult().run();
        List<Finding> moved = new ArrayList<>(run.findings());
        Finding first = moved.get(0);
        moved.set(
                0,
                new Finding(
                        first.matter(),
                        first.matterType(),
                        first.timeline(),
                        first.status(),
                        first.due().map(day -> day.plusDays(1)),
                        first.lastArguableDay(),
                        first.trigger(),
                        first.done(),
                        first.daysLate(),
                        first.why()));
        try (OutputStream out = Files.newOutputStream(receipt)) {
            other(sound, new RunResult.Duties(run.withFindings(moved)))
                    .write(out, Instant.EPOCH, keys());
        }
        Answer again = Shell.runIn(elsewhere, "rerun", receipt.toString());
        assertThat(again.exitCode()).isEqualTo(ExitCode.NOT_AS_KEPT);
        assertThat(again.said())
                .contains("another result")
                .contains(
                        "run.findings["
                                + first.matter()
                                + ", "
                                + first.duty().id()
                                + "].due: "
                                + first.due().orElseThrow().plusDays(1)
                                + " → "
                                + first.due().orElseThrow());
        assertThat(
                        Shell.runIn(elsewhere, "rerun", receipt.toString(), "--format", "csv")
                                .out()
                                .lines())
                .hasSize(2);
    }

    private static Receipt other(Receipt sound, RunResult result) {
        return Receipt.of(
                sound.origin(),
                sound.application(),
                new RunArchive.Evaluated(sound.request(), result, sound.files()),
                sound.rulebook());
    }

    private SigningKeys keys() {
        return new SigningKeys(
                home.resolve("keys/signing-key.pem"), home.resolve("keys/public-key.pem"));
    }

    @Test
    void a_receipt_that_was_touched_is_refused_with_its_place() throws IOException {
        Path receipt = elsewhere.resolve("r.zip");
        mizani(contracts("evaluate", "--receipt", receipt.toString()));
        byte[] content = Files.readAllBytes(receipt);
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        cut.write(content, 0, content.length / 2);
        Files.write(receipt, cut.toByteArray());
        Answer refused = Shell.runIn(elsewhere, "rerun", receipt.toString());
        assertThat(refused.exitCode()).isEqualTo(ExitCode.NOT_AS_KEPT);
        assertThat(refused.said()).contains("nothing was evaluated", "is not as it is written");
        assertThat(Shell.run("rerun", YEAR).said()).contains("the archive: byte 0 is not as it is");
        assertThat(Shell.run("rerun", "nowhere.zip").err()).contains("nowhere.zip: MISSING_FILE");
        assertThat(Shell.run("rerun", YEAR, "--language", "sw").said())
                .contains("hakuna kilichotathminiwa");
    }

    @Test
    void there_is_no_receipt_of_a_run_that_is_not_there() {
        Answer none = mizani("receipt", "7", "--output", elsewhere.resolve("r.zip").toString());
        assertThat(none.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(none.err()).contains("there is no run 7");
        assertThat(elsewhere.resolve("r.zip")).doesNotExist();
    }

    private static String[] contracts(String command, String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                command,
                                "--contracts",
                                "contracts/2025-26",
                                "--activities",
                                YEAR,
                                "--period",
                                "2025/26",
                                "--as-of",
                                "2026-07-31"));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private Answer mizani(String... words) {
        return Shell.runIn(home, words);
    }
}
