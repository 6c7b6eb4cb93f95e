package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ke.mizani.cli.EditedRules;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.store.Backup;
import ke.mizani.store.Checkpoints;
import ke.mizani.store.Database;
import ke.mizani.store.Publication;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RulebookArchive.Terms;
import ke.mizani.store.Store;
import ke.mizani.store.StoreCheck;
import ke.mizani.store.StoreFailed;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/** What becomes of the records when they are backed up and restored. */
public final class BackupSteps {

    private static final Clock CLOCK = Clock.systemUTC();

    private final Database database = Database.inMemory("backed-up-" + UUID.randomUUID());
    private final Database other = Database.inMemory("restored-" + UUID.randomUUID());
    private @Nullable Path file;
    private String published = "";

    @Given("a store in which the rulebook {string} was published because {string}")
    public void store(String version, String reason) throws IOException {
        RulebookSource source =
                RulebookSource.of(
                        EditedRules.in(Files.createTempDirectory("rules"))
                                .cell("timelines.xlsx", "timelines", "LEG-01", "Note", version)
                                .folder());
        try (Store store = Store.open(database, CLOCK)) {
            RulebookArchive archive = new RulebookArchive(store);
            archive.begin();
            published = archive.keep("lcu", source);
            archive.publish("lcu", published, Terms.atOnce(reason));
        }
    }

    private Path file() {
        return Objects.requireNonNull(file);
    }

    @When("it is backed up")
    public void backedUp() throws IOException {
        file = Files.createTempDirectory("backup").resolve("backup");
        try (Store store = Store.open(database, CLOCK)) {
            Backup.write(store, file, "ict");
        }
    }

    @When("it is backed up and restored into a new store")
    public void restored() throws IOException {
        backedUp();
        Backup.restore(other, CLOCK, file(), "ict");
    }

    @When("it is backed up and one byte of the file is changed")
    public void changed() throws IOException {
        backedUp();
        byte[] content = Files.readAllBytes(file());
        content[content.length / 2] ^= 1;
        Files.write(file(), content);
    }

    @When("it is backed up and the last {int} bytes of the file are lost")
    public void cut(int bytes) throws IOException {
        backedUp();
        byte[] content = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(content, content.length - bytes));
    }

    @Then("the restored store is as it was written")
    public void isSound() {
        try (Store store = Store.open(other, CLOCK)) {
            assertThat(StoreCheck.of(store, new Checkpoints(Optional.empty())).isSound()).isTrue();
        }
    }

    @Then("there {string} is the published rulebook")
    public void published(String version) {
        try (Store store = Store.open(other, CLOCK)) {
            assertThat(new RulebookArchive(store).publishedAt(Instant.now(CLOCK)))
                    .map(Publication::hash)
                    .contains(published);
        }
    }

    @Then("restoring it is refused as {string}")
    public void refused(String code) {
        refused(other, code);
    }

    @Then("restoring it into the same store is refused as {string}")
    public void refusedInTheSame(String code) {
        refused(database, code);
    }

    private void refused(Database target, String code) {
        Assertions.assertThatThrownBy(() -> Backup.restore(target, CLOCK, file(), "ict"))
                .isInstanceOf(StoreFailed.class)
                .satisfies(
                        failed -> assertThat(((StoreFailed) failed).code().name()).isEqualTo(code));
    }
}
