package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import ke.mizani.cli.Shell;
import org.jspecify.annotations.Nullable;

/** Receipts: written where the store is, made again elsewhere. */
public final class ReceiptSteps {

    private static final String ACTIVITIES =
            "src/test/resources/examples/late-holiday/activities.csv";
    private static final int REFUSED = 6;

    private final Path office = folder();
    private final Path elsewhere = folder();
    private final Path receipt = elsewhere.resolve("receipt.zip");
    private Shell.@Nullable Answer answer;

    private static Path folder() {
        try {
            return Files.createTempDirectory("receipt");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Given("the duties as of {word} are kept, and a receipt of them is written")
    public void kept(String day) {
        Shell.runIn(office, "check", "--archive", "--activities", ACTIVITIES, "--as-of", day);
        Shell.runIn(office, "receipt", "1", "--output", receipt.toString());
        assertThat(receipt).exists();
    }

    @Given(
            "the duties as of {word} are looked at with Saturdays excluded, and a receipt of them is"
                    + " written")
    public void notKept(String day) {
        Shell.runIn(
                office,
                "check",
                "--activities",
                ACTIVITIES,
                "--as-of",
                day,
                "--reading",
                "saturday=excluded",
                "--receipt",
                receipt.toString());
        assertThat(receipt).exists();
        assertThat(office.resolve("store")).doesNotExist();
    }

    @Given("one byte of the records in it is changed")
    public void flip() throws IOException {
        byte[] content = Files.readAllBytes(receipt);
        int at = new String(content, StandardCharsets.ISO_8859_1).indexOf("activity_id,");
        content[at] ^= 1;
        Files.write(receipt, content);
    }

    @Given("it is cut in half")
    public void cut() throws IOException {
        byte[] content = Files.readAllBytes(receipt);
        Files.write(receipt, Arrays.copyOf(content, content.length / 2));
    }

    @Given("another program unpacks and packs it")
    public void repack() throws IOException {
        byte[] content = Files.readAllBytes(receipt);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(content));
                OutputStream file = Files.newOutputStream(receipt);
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
        }
    }

    @When("the receipt is made again on another machine")
    public void again() {
        answer = Shell.runIn(elsewhere, "rerun", receipt.toString());
    }

    @When("it is made again on another machine by somebody who trusts the key of that office")
    public void againTrusting() {
        String key = office.resolve("keys/public-key.pem").toString();
        answer = Shell.runIn(elsewhere, "rerun", receipt.toString(), "--key", key);
    }

    @When("it is made again on another machine by somebody who trusts another key")
    public void againTrustingAnother() {
        answer = Shell.runIn(elsewhere, "rerun", receipt.toString(), "--key", "0".repeat(64));
    }

    @Then("the same comes of it")
    public void same() {
        assertThat(answer().out()).contains("the same result, to the last byte");
        assertThat(answer().exitCode()).isZero();
        assertThat(elsewhere.resolve("store")).doesNotExist();
    }

    @Then("it is refused")
    public void refused() {
        assertThat(answer().exitCode()).isEqualTo(REFUSED);
        assertThat(answer().out()).contains("nothing was evaluated");
    }

    @Then("it is refused, since {string} is not as it was written")
    public void refusedAt(String entry) {
        refused();
        assertThat(answer().said()).contains(entry + ": byte ", "is not as it is written");
    }

    @Then("it is refused, since {string} is of another key")
    public void refusedKey(String entry) {
        refused();
        assertThat(answer().said()).contains(entry + ": signed with a key that is not trusted");
    }

    private Shell.Answer answer() {
        return Objects.requireNonNull(answer);
    }
}
