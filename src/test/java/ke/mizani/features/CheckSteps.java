package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.evaluation.FoundRecords;
import ke.mizani.evaluation.RealRecord;
import ke.mizani.evaluation.RecordSearch;
import ke.mizani.evaluation.RecordsThere;
import ke.mizani.rulebook.RulesCheck;
import ke.mizani.rulebook.Span;
import ke.mizani.rulebook.TableFinding;
import ke.mizani.rulebook.TableFinding.Kind;
import ke.mizani.rulebook.TableProblem.Level;
import ke.mizani.rulebook.TestedWorkbook;
import org.jspecify.annotations.Nullable;

/** What a check of an edited workbook tells, and which records are concerned. */
public final class CheckSteps {

    private @Nullable TestedWorkbook workbook;
    private @Nullable RulesCheck check;
    private Optional<FoundRecords> found = Optional.empty();
    private @Nullable TableFinding finding;

    @Given("an officer's copy of {string}")
    public void copy(String file) {
        workbook = TestedWorkbook.of(file);
    }

    @Given("there {string} of {string} in {string} is {string}")
    public void edited(String heading, String row, String sheet, String text) {
        workbook().set(sheet, row, heading, text);
    }

    @Given("there {string} is a copy of {string} in {string}, in force from {word}")
    public void later(String other, String row, String sheet, String day) {
        workbook().copy(sheet, row, other, "In force from", day, "In force to", "");
    }

    @Given("there {string} is a copy of {string} in {string}, in force up to {word}")
    public void earlier(String other, String row, String sheet, String day) {
        workbook().copy(sheet, row, other, "In force from", "", "In force to", day);
    }

    @When("the copy is checked with the records of 2025\\/26")
    public void checked() throws IOException {
        check = RulesCheck.of(workbook().source());
        if (check.tables().isPresent()) {
            RecordSearch search =
                    new RecordSearch(
                            check.tables().get(), LiveRulebook.get(), RulebookSteps.records());
            found = Optional.of(search.in(check.findings()));
        }
    }

    @Then("the rulebook is refused")
    public void refused() {
        assertThat(check().cells().isUsable()).isFalse();
    }

    @Then("the rulebook can be used")
    public void usable() {
        assertThat(check().isSound()).isTrue();
    }

    @Then("{string} must be fixed, and {string} was meant")
    public void mustBeFixed(String place, String meant) {
        assertThat(check().cells().problems())
                .filteredOn(problem -> problem.refuses())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.sheet() + "!" + problem.cell()).isEqualTo(place);
                            assertThat(problem.suggestion()).contains(meant);
                        });
    }

    @Then("no record is looked for before that is done")
    public void notLooked() {
        assertThat(check().tables()).isEmpty();
        assertThat(found).isEmpty();
    }

    @Then("nothing needs a look")
    public void nothing() {
        assertThat(check().findings())
                .extracting(TableFinding::level)
                .containsOnly(Level.FOR_INFORMATION);
    }

    @Then("no row of {string} answers a score above {bigdecimal} and up to {bigdecimal}")
    public void gapAbove(String sheet, BigDecimal low, BigDecimal high) {
        gap(sheet, new Span(Optional.of(low), false, Optional.of(high), true));
    }

    @Then("no row of {string} answers a score from {bigdecimal} and below {bigdecimal}")
    public void gapBelow(String sheet, BigDecimal low, BigDecimal high) {
        gap(sheet, new Span(Optional.of(low), true, Optional.of(high), false));
    }

    private void gap(String sheet, Span numbers) {
        finding = only(Kind.GAP);
        assertThat(finding.table().sheet()).isEqualTo(sheet);
        assertThat(finding.region().numbers()).isEqualTo(numbers);
    }

    @Then("the days between {string} and {string} have no row in {string}")
    public void daysBetween(String earlier, String later, String sheet) {
        finding = only(Kind.GAP_IN_TIME);
        assertThat(finding.table().sheet()).isEqualTo(sheet);
        named(earlier, later);
    }

    @Then("{string} and {string} are law on the same days")
    public void twoWordings(String earlier, String later) {
        finding = only(Kind.TWO_WORDINGS);
        named(earlier, later);
    }

    private void named(String... rows) {
        assertThat(Objects.requireNonNull(finding).rows())
                .extracting(TableFinding.NamedRow::name)
                .containsExactly(rows);
    }

    private TableFinding only(Kind kind) {
        List<TableFinding> its =
                check().findings().stream().filter(one -> one.kind() == kind).toList();
        assertThat(its).hasSize(1);
        return its.get(0);
    }

    @Then("no record falls there")
    public void none() {
        assertThat(there().records()).isEmpty();
    }

    @Then("no other record falls there")
    public void noOther() {
        assertThat(there().records()).hasSize(1);
    }

    @Then("the line {string} of the contract {string} falls there, with the rows {word} and {word}")
    public void line(String line, String contract, String one, String other) {
        falls(RealRecord.Kind.LINE, contract, line, one, other);
    }

    @Then("{word} of the matter {string} falls there, with the row {word}")
    public void clock(String timeline, String matter, String row) {
        RealRecord record = there().records().get(0);
        assertThat(record.part()).startsWith(timeline);
        falls(RealRecord.Kind.CLOCK, matter, record.part(), row);
    }

    private void falls(RealRecord.Kind kind, String id, String part, String... rows) {
        assertThat(there().records())
                .filteredOn(record -> record.kind() == kind)
                .filteredOn(record -> record.id().equals(id) && record.part().equals(part))
                .singleElement()
                .satisfies(
                        record ->
                                assertThat(record.rows())
                                        .extracting(Activity::id)
                                        .containsExactlyElementsOf(Arrays.asList(rows)));
    }

    @Then("no line {string} falls there")
    public void noLine(String line) {
        assertThat(there().records()).extracting(RealRecord::part).doesNotContain(line);
    }

    @Then("the score of {string} is that of the shipped rulebook")
    public void scoredInUse(String contract) {
        assertThat(found.orElseThrow().scoredInUse()).contains(contract);
    }

    @Then("it cannot be told of the contract {string}, whose line {string} is not evaluated")
    public void open(String contract, String line) {
        assertThat(there().open())
                .filteredOn(open -> open.record().id().equals(contract))
                .singleElement()
                .satisfies(open -> assertThat(open.lines()).contains(line));
    }

    @Then("nothing is open about the contract {string}")
    public void notOpen(String contract) {
        assertThat(there().open()).extracting(open -> open.record().id()).doesNotContain(contract);
    }

    private RecordsThere there() {
        return found.orElseThrow().of(Objects.requireNonNull(finding)).orElseThrow();
    }

    private TestedWorkbook workbook() {
        return Objects.requireNonNull(workbook);
    }

    private RulesCheck check() {
        return Objects.requireNonNull(check);
    }
}
