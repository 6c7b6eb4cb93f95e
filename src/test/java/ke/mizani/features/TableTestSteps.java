package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ke.mizani.cli.EditedRules;
import ke.mizani.report.Language;
import ke.mizani.report.Sentences;
import ke.mizani.report.TableTestsReport;
import ke.mizani.rulebook.ProposedTests;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.rulebook.RulesCheck;
import ke.mizani.rulebook.TableTests;
import ke.mizani.rulebook.TestReport;
import ke.mizani.rulebook.TestResult;
import ke.mizani.rulebook.TestResult.Outcome;
import org.jspecify.annotations.Nullable;

/** What the tests in the workbooks say of an edited copy. */
public final class TableTestSteps {

    private static final Map<String, String> FILES =
            Map.of("bands", "schemes.xlsx", "consequences", "consequences.xlsx");

    private static Optional<Map<String, byte[]>> proposed = Optional.empty();

    private @Nullable EditedRules edited;
    private List<TestResult> results = List.of();

    private EditedRules copy() throws IOException {
        EditedRules copy = edited;
        if (copy == null) {
            copy = EditedRules.in(Files.createTempDirectory("rules"));
            edited = copy;
        }
        return copy;
    }

    /** Found once: all cells are changed in turn on the way. */
    private static Map<String, byte[]> proposed() {
        if (proposed.isEmpty()) {
            try {
                RulebookSource source = RulebookSource.of(Path.of("rules"));
                TestReport report = TableTests.run(source);
                String mark = new TableTestsReport(report, new Sentences(Language.SW)).mark();
                proposed =
                        Optional.of(
                                new ProposedTests(source, report.proposals(), mark).workbooks());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return proposed.orElseThrow();
    }

    @Given("a copy of the workbooks with the proposed tests")
    public void copyWithProposals() throws IOException {
        for (Map.Entry<String, byte[]> workbook : proposed().entrySet()) {
            Files.write(copy().folder().resolve(workbook.getKey()), workbook.getValue());
        }
    }

    @Given("an officer changes {string} of {string} in {string} to {string}")
    public void edit(String heading, String row, String place, String text) throws IOException {
        String[] names = place.split("!", -1);
        String file = Objects.requireNonNull(FILES.get(names[0]));
        copy().cell(file, names[names.length - 1], row, heading, text);
    }

    @When("the tests are run")
    public void run() throws IOException {
        results = RulesCheck.of(RulebookSource.of(copy().folder())).tests();
        assertThat(results).isNotEmpty();
    }

    private TestResult named(String name) {
        return results.stream()
                .filter(result -> result.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Then("the test {string} passes")
    public void passes(String name) {
        assertThat(named(name).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Then("the test {string} fails: {string} answers in place of {string}")
    public void fails(String name, String found, String expected) {
        assertThat(named(name).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(named(name).found()).isEqualTo(found);
        assertThat(named(name).expected()).isEqualTo(expected);
    }

    @Then("no test fails")
    public void none() {
        assertThat(results.stream().filter(TestResult::fails).map(TestResult::name)).isEmpty();
    }

    @Then("the test {string} waits for somebody to confirm it")
    public void waits(String name) {
        assertThat(named(name).outcome()).isEqualTo(Outcome.PROPOSED);
    }

    @Then(
            "the test {string} waits for somebody to confirm it, and the table no longer answers"
                    + " {string}")
    public void waitsInVain(String name, String row) {
        waits(name);
        assertThat(named(name).expected()).isEqualTo(row);
        assertThat(named(name).found()).isNotEmpty().doesNotContain(row);
    }

    @Then("the test {string} protects no row")
    public void protectsNothing(String name) {
        assertThat(named(name).protecting()).isEmpty();
    }

    @Then("the test {string} protects the row {string}")
    public void protects(String name, String row) {
        assertThat(named(name).protecting()).hasSize(1).isEqualTo(named(row).protecting());
    }
}
