package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.ContractProblem;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.evaluation.SigningCheck;
import ke.mizani.report.Language;
import ke.mizani.report.MeasurementManual;
import ke.mizani.report.Sentences;
import ke.mizani.rulebook.Rulebook;

/** The catalogue of indicators: contracts held to it, and the manual made of it. */
public final class CatalogueSteps {

    private static final Path CONTRACTS = Path.of("contracts/2025-26");

    private final Rulebook rulebook = LiveRulebook.get();
    private final FinancialYear year = new FinancialYear(2025);
    private String draft = "";
    private List<ContractProblem> problems = List.of();
    private List<Map<String, String>> manual = List.of();

    @Given("the draft contract of the office {word}")
    public void draft(String office) throws IOException {
        draft = Files.readString(CONTRACTS.resolve(office + ".yaml"));
    }

    @Given("its line {string} has the {word} {string}")
    public void line(String id, String key, String value) {
        int line = draft.indexOf("- id: " + id + "\n");
        int start = draft.indexOf(" " + key + ": ", line) + 1;
        assertThat(line).isPositive();
        draft =
                draft.substring(0, start)
                        + key
                        + ": "
                        + value
                        + draft.substring(draft.indexOf('\n', start));
    }

    @When("the draft is checked before signing")
    public void check() {
        ContractFile file = read("draft.yaml", draft);
        problems =
                new SigningCheck(rulebook, Optional.empty())
                        .checked(List.of(file))
                        .get(0)
                        .problems();
    }

    @Then("the draft is ready to sign")
    public void ready() {
        assertThat(problems).isEmpty();
    }

    @Then("the check names {word} at the {word} of line {string}")
    public void named(String code, String key, String id) {
        int line = draft.substring(0, draft.indexOf("- id: " + id + "\n")).split("\n", -1).length;
        assertThat(problems)
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code().name()).isEqualTo(code);
                            assertThat(problem.key()).endsWith("]." + key);
                            assertThat(problem.line()).isEqualTo(line);
                        });
    }

    @When("the manual for {word} is written")
    public void manualOfCatalogue(String period) throws Exception {
        assertThat(period).isEqualTo(year.toString());
        manual = manual(Optional.empty());
    }

    @When("the manual of the contract {word} is written")
    public void manualOfContract(String name) throws Exception {
        String text = Files.readString(CONTRACTS.resolve(name + ".yaml"));
        manual = manual(read(name, text).contract().map(List::of));
    }

    private List<Map<String, String>> manual(Optional<List<PerformanceContract>> contracts)
            throws Exception {
        String csv =
                new MeasurementManual(
                                rulebook, year.lastDay(), contracts, new Sentences(Language.EN))
                        .csv();
        List<Map<String, String>> rows = new ArrayList<>();
        try (CSVReaderHeaderAware reader = new CSVReaderHeaderAware(new StringReader(csv))) {
            for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
                rows.add(row);
            }
        }
        return rows;
    }

    @Then("it tells {int} indicators")
    public void tells(int count) {
        assertThat(manual).hasSize(count);
    }

    @Then(
            "each of them has a definition, formula, unit, direction, data_needed, collection and"
                    + " clause")
    public void complete() {
        for (String column :
                List.of(
                        "definition",
                        "formula",
                        "unit",
                        "direction",
                        "data_needed",
                        "collection",
                        "clause")) {
            assertThat(manual).extracting(row -> row.getOrDefault(column, "")).doesNotContain("");
        }
    }

    @Then("each of them names the cell it comes from")
    public void cells() {
        assertThat(manual)
                .extracting(row -> row.getOrDefault("row", ""))
                .doesNotHaveDuplicates()
                .allMatch(cell -> cell.startsWith("indicators.xlsx!indicators!A"));
    }

    @Then("the indicator {string} is used by {string}")
    public void used(String kpi, String line) {
        assertThat(manual)
                .filteredOn(row -> kpi.equals(row.get("kpi")))
                .extracting(row -> row.getOrDefault("used_by", ""))
                .containsExactly(line);
    }

    private static ContractFile read(String name, String text) {
        return ContractFile.read(
                name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
