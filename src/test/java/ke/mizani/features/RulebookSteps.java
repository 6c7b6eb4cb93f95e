package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.activity.Activities;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.Limits;
import ke.mizani.activity.Vocabulary;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.cli.EditedRules;
import ke.mizani.contract.ContractFile;
import ke.mizani.evaluation.Cause;
import ke.mizani.evaluation.Impact;
import ke.mizani.evaluation.ImpactAnalysis;
import ke.mizani.evaluation.ImpactRecords;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Scorecard;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookDifference;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.rulebook.RulebookVariants;
import ke.mizani.rulebook.RulebookVersion;
import org.jspecify.annotations.Nullable;

/** What an edit of the workbooks changes. */
public final class RulebookSteps {

    private static final Path ACTIVITIES =
            Path.of("src/test/resources/examples/contracts-2025-26/activities.csv");

    private static final List<String> TABLES_OF_SCHEMES = List.of("schemes", "formulas", "bands");

    private @Nullable EditedRules edited;
    private @Nullable Impact impact;
    private @Nullable Cause cause;

    @Given("a copy of the rulebook in which {string} of {string} in {string} is {string}")
    public void copy(String heading, String row, String sheet, String text) throws IOException {
        String file = TABLES_OF_SCHEMES.contains(sheet) ? "schemes.xlsx" : sheet + ".xlsx";
        edited =
                EditedRules.in(Files.createTempDirectory("rules"))
                        .cell(file, sheet, row, heading, text);
    }

    @When("the records of 2025\\/26 are evaluated by both")
    public void evaluated() throws IOException {
        RulebookDifference difference =
                RulebookDifference.between(
                        RulebookVersion.read(RulebookSource.of(Path.of("rules"))),
                        RulebookVersion.read(
                                RulebookSource.of(Objects.requireNonNull(edited).folder())));
        impact = new ImpactAnalysis(new RulebookVariants(difference), records()).impact();
    }

    static ImpactRecords records() throws IOException {
        Rulebook words = LiveRulebook.get();
        Vocabulary vocabulary =
                new Vocabulary(words.events(), words.matterTypes(), words.holidays().firstDay());
        try (InputStream in = Files.newInputStream(ACTIVITIES)) {
            Limits limits = new Limits(1_000_000, 10_000);
            ActivityFile file = ActivityFile.read("activities.csv", in, vocabulary, limits);
            return new ImpactRecords(
                    Activities.of(List.of(file)),
                    contracts(),
                    Optional.of(new FinancialYear(2025)),
                    new Viewpoint(LocalDate.of(2026, 7, 31), Optional.empty()),
                    List.of(),
                    Optional.empty());
        }
    }

    private static List<ContractFile> contracts() throws IOException {
        List<ContractFile> read = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("contracts/2025-26"))) {
            for (Path file : files.sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    read.add(ContractFile.read(file.toString(), in));
                }
            }
        }
        return read;
    }

    @Then("the contract {string} moves from {string} to {string}")
    public void contractMoves(String id, String before, String after) {
        Impact.Change<Scorecard> change =
                impact().contracts().stream()
                        .filter(one -> one.subject().id().equals(id))
                        .findFirst()
                        .orElseThrow();
        assertThat(change.before().flatMap(card -> card.grade()))
                .hasValueSatisfying(band -> assertThat(band.value().grade()).isEqualTo(before));
        assertThat(change.after().flatMap(card -> card.grade()))
                .hasValueSatisfying(band -> assertThat(band.value().grade()).isEqualTo(after));
        cause = change.cause();
    }

    @Then("{word} of the matter {string} moves from {string} to {string}")
    public void dutyMoves(String duty, String matter, String before, String after) {
        Impact.Change<Finding> change =
                impact().duties().stream()
                        .filter(one -> one.subject().id().equals(matter))
                        .filter(one -> one.subject().detail().equals(duty))
                        .findFirst()
                        .orElseThrow();
        assertThat(change.before()).map(finding -> finding.status().word()).contains(before);
        assertThat(change.after()).map(finding -> finding.status().word()).contains(after);
        cause = change.cause();
    }

    @Then("that comes from {string} of {string} alone")
    public void comesFrom(String heading, String row) {
        assertThat(Objects.requireNonNull(cause).responsible())
                .singleElement()
                .satisfies(
                        edits ->
                                assertThat(edits)
                                        .singleElement()
                                        .satisfies(
                                                edit -> {
                                                    assertThat(edit.row().name()).isEqualTo(row);
                                                    assertThat(edit.cell().orElseThrow().column())
                                                            .isEqualTo(heading);
                                                }));
    }

    @Then("no other contract and no duty moves")
    public void noOther() {
        assertThat(impact().contracts()).hasSize(1);
        assertThat(impact().duties()).isEmpty();
    }

    @Then("no contract and no duty moves")
    public void none() {
        assertThat(impact().isEmpty()).isTrue();
    }

    private Impact impact() {
        return Objects.requireNonNull(impact);
    }
}
