package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ke.mizani.cli.EditedRules;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.store.Database;
import ke.mizani.store.Publication;
import ke.mizani.store.PublicationRefused;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RulebookArchive.Terms;
import ke.mizani.store.Store;
import ke.mizani.store.TimeLine;
import org.jspecify.annotations.Nullable;

/** Which rulebook is the published one when. */
public final class PublicationSteps {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final String CARRIED = "the carried one";

    private final Database database = Database.inMemory("publications-" + UUID.randomUUID());
    private final Map<String, String> versions = new HashMap<>();
    private @Nullable PublicationRefused refused;

    private static Instant morning(String day) {
        return LocalDate.parse(day).atStartOfDay(NAIROBI).toInstant();
    }

    private Store on(String day) {
        return Store.open(database, Clock.fixed(morning(day), NAIROBI));
    }

    @Given("a new store opened on {word}")
    public void opened(String day) {
        versions.put(CARRIED, RulebookSource.shipped().hash());
        try (Store store = on(day)) {
            new RulebookArchive(store).begin();
        }
    }

    @When("on {word} {string} is/was published from {word}, because {string}")
    public void published(String day, String version, String from, String reason)
            throws IOException {
        publish(day, copy(version), new Terms(Optional.of(morning(from)), false, reason));
    }

    @When(
            "on {word} {string} is published from {word} instead of what is to come, because {string}")
    public void publishedInstead(String day, String version, String from, String reason)
            throws IOException {
        publish(day, copy(version), new Terms(Optional.of(morning(from)), true, reason));
    }

    @When("on {word} the carried rulebook is published from {word}, because {string}")
    public void carriedAgain(String day, String from, String reason) {
        publish(day, RulebookSource.shipped(), Terms.from(morning(from), reason));
    }

    private RulebookSource copy(String version) throws IOException {
        RulebookSource source =
                RulebookSource.of(
                        EditedRules.in(Files.createTempDirectory("rules"))
                                .cell("timelines.xlsx", "timelines", "LEG-01", "Note", version)
                                .folder());
        versions.put(version, source.hash());
        return source;
    }

    private void publish(String day, RulebookSource source, Terms terms) {
        try (Store store = on(day)) {
            RulebookArchive archive = new RulebookArchive(store);
            archive.publish("lcu", archive.keep("lcu", source), terms);
        } catch (PublicationRefused why) {
            refused = why;
        }
    }

    private TimeLine line() {
        try (Store store = on("2026-07-01")) {
            return new RulebookArchive(store).timeLine();
        }
    }

    private void isPublished(String day, String version) {
        Instant lastMoment = morning(day).plusSeconds(24 * 3600 - 1);
        assertThat(line().at(morning(day)).map(Publication::hash)).contains(hash(version));
        assertThat(line().at(lastMoment).map(Publication::hash)).contains(hash(version));
    }

    private String hash(String version) {
        return Objects.requireNonNull(versions.get(version));
    }

    @Then("on {word} the published rulebook is the carried one")
    public void carriedIsPublished(String day) {
        isPublished(day, CARRIED);
    }

    @Then("on {word} the published rulebook is {string}")
    public void copyIsPublished(String day, String version) {
        isPublished(day, version);
    }

    @Then("that is refused as {string}")
    public void isRefused(String code) {
        assertThat(Objects.requireNonNull(refused).code().name()).isEqualTo(code);
    }

    @Then("the reason given for {string} is {string}")
    public void reason(String version, String reason) {
        assertThat(line().publications())
                .filteredOn(one -> one.hash().equals(hash(version)))
                .extracting(Publication::reason)
                .containsExactly(reason);
    }

    @Then("{string} is told as set aside")
    public void setAside(String version) {
        assertThat(line().setAside()).extracting(Publication::hash).containsExactly(hash(version));
    }
}
