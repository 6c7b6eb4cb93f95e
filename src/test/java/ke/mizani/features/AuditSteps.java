package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ke.mizani.store.AuditLog;
import ke.mizani.store.AuditSelection;
import ke.mizani.store.AuditVerdict;
import ke.mizani.store.Checkpoint;
import ke.mizani.store.Checkpoints;
import ke.mizani.store.Database;
import ke.mizani.store.PersonalRecords;
import ke.mizani.store.SigningKeys;
import ke.mizani.store.Store;
import org.jspecify.annotations.Nullable;

/** What is done to an audit log behind the application's back, and what is found of it. */
public final class AuditSteps {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-30T09:00:00Z"), ZoneId.of("Africa/Nairobi"));

    private @Nullable Database database;
    private @Nullable Store store;
    private @Nullable SigningKeys trusted;
    private @Nullable Checkpoint checkpoint;

    @Given("an audit log of {int} entries")
    public void log(int entries) throws IOException {
        Database fresh = Database.inMemory("audit-" + UUID.randomUUID());
        database = fresh;
        store = Store.open(fresh, CLOCK);
        trusted = keys();
        for (int entry = 1; entry <= entries; entry++) {
            read("clerk", "run " + entry, "hansard-editor", "the quarterly report");
        }
    }

    private static SigningKeys keys() throws IOException {
        Path folder = Files.createTempDirectory("keys");
        SigningKeys keys =
                new SigningKeys(folder.resolve("secret.pem"), folder.resolve("open.pem"));
        keys.makeWhereMissing();
        return keys;
    }

    @Given("a checkpoint of it that is kept elsewhere")
    public void checkpoint() {
        checkpoint = audit().checkpoint("clerk", Objects.requireNonNull(trusted));
    }

    @Given("a checkpoint of it that somebody else signed")
    public void otherCheckpoint() throws IOException {
        checkpoint = audit().checkpoint("clerk", keys());
    }

    @When("somebody writes another name into entry {int}")
    public void change(int entry) throws SQLException {
        behind("UPDATE audit_entry SET actor = 'speaker' WHERE sequence = " + entry);
    }

    @When("somebody takes out entry {int}")
    public void takeOut(int entry) throws SQLException {
        behind("DELETE FROM audit_entry WHERE sequence = " + entry);
    }

    @When("somebody cuts it off behind entry {int} and notes that as the end")
    public void cut(int entry) throws SQLException {
        behind("DELETE FROM audit_entry WHERE sequence > " + entry);
        behind(
                "UPDATE audit_head SET sequence = "
                        + entry
                        + ", hash = (SELECT hash FROM audit_entry WHERE sequence = "
                        + entry
                        + ")");
    }

    private void behind(String statement) throws SQLException {
        Database known = Objects.requireNonNull(database);
        try (Connection connection =
                        DriverManager.getConnection(known.url(), known.user(), known.password());
                Statement open = connection.createStatement()) {
            open.execute(statement);
        }
    }

    @When("{string} reads {string} on {string} because of {string}")
    public void read(String reader, String record, String person, String reason) {
        String given =
                new PersonalRecords(Objects.requireNonNull(store))
                        .read(
                                new PersonalRecords.Reading(reader, record, reason),
                                List.of(person),
                                () -> record);
        assertThat(given).isEqualTo(record);
    }

    @Then("the log says that {string} read {string} on {string} because of {string}")
    public void says(String reader, String record, String person, String reason) {
        AuditSelection onPerson =
                new AuditSelection(
                        Optional.of(person),
                        Optional.of(reader),
                        Optional.empty(),
                        Optional.empty());
        assertThat(audit().entries(onPerson))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.kind()).isEqualTo("personal-record-read");
                            assertThat(entry.facts()).contains(record, reason);
                        });
    }

    @Then("the log has one fault: {string} at entry {long}")
    public void fault(String code, long entry) {
        one(code, entry, new Checkpoints(Optional.empty()));
    }

    @Then("the log has no fault")
    public void noFault() {
        assertThat(audit().verify(new Checkpoints(Optional.empty())).problems()).isEmpty();
    }

    @Then("held against the checkpoint it has one fault: {string} at entry {long}")
    public void faultAgainstCheckpoint(String code, long entry) {
        String fingerprint = Objects.requireNonNull(trusted).verifyingKey().fingerprint();
        Checkpoints kept = new Checkpoints(Optional.of(fingerprint));
        kept.add("kept elsewhere", Objects.requireNonNull(checkpoint).json());
        one(code, entry, kept);
    }

    private void one(String code, long entry, Checkpoints checkpoints) {
        AuditVerdict verdict = audit().verify(checkpoints);
        assertThat(verdict.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code().name()).isEqualTo(code);
                            assertThat(problem.sequence()).isEqualTo(entry);
                        });
    }

    private AuditLog audit() {
        return new AuditLog(Objects.requireNonNull(store));
    }

    @After
    public void close() {
        Optional.ofNullable(store).ifPresent(Store::close);
    }
}
