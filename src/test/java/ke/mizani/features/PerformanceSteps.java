package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ke.mizani.activity.Activities;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Quarter;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.ContractProblem;
import ke.mizani.contract.Criterion;
import ke.mizani.evaluation.ContractCheck;
import ke.mizani.evaluation.ContractReferences;
import ke.mizani.evaluation.TimelineCheck;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Scorecard.Line;
import ke.mizani.finding.Scorecard.LineStatus;
import ke.mizani.finding.Step;
import ke.mizani.performance.Exact;
import ke.mizani.performance.RawScore;
import ke.mizani.policy.Band;
import ke.mizani.policy.Decision;
import ke.mizani.policy.ScoringFormula;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** What was promised in a contract, what was achieved, and how it is scored and graded. */
public final class PerformanceSteps {

    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final LocalDate YEAR_END = YEAR.lastDay();

    private final Rulebook rulebook = LiveRulebook.get();
    private final RecordBook book = new RecordBook();
    private Optional<RawScore> raw = Optional.empty();
    private String text = "";
    private List<ContractProblem> problems = List.of();
    private @Nullable Decision<Band> band;
    private @Nullable Scorecard scorecard;

    // ---- one indicator, one score

    @When("a rising target of {bigdecimal} is achieved with {bigdecimal} under the {word} scheme")
    public void rising(BigDecimal target, BigDecimal achievement, String scheme) {
        score(scheme, "higher", target, achievement);
    }

    @When("a falling target of {bigdecimal} is achieved with {bigdecimal} under the {word} scheme")
    public void falling(BigDecimal target, BigDecimal achievement, String scheme) {
        score(scheme, "lower", target, achievement);
    }

    @Then("the raw score is {bigdecimal}")
    public void rawScore(BigDecimal expected) {
        assertThat(raw.map(RawScore::value)).contains(Exact.of(expected));
    }

    @Then("there is no raw score")
    public void noRawScore() {
        assertThat(raw).isEmpty();
    }

    @When("a score of {bigdecimal} is graded under the {word} scheme")
    public void graded(BigDecimal score, String scheme) {
        band = rulebook.band(scheme, score, YEAR_END);
    }

    @Then("the grade is {string}")
    public void grade(String grade) {
        assertThat(band()).extracting(Band::grade).isEqualTo(grade);
    }

    @Then("the grade names its scheme, {string}")
    public void gradeNamesScheme(String name) {
        ScoringScheme scheme = rulebook.scheme(band().scheme(), YEAR_END).value();
        assertThat(scheme.name()).isEqualTo(name);
    }

    // ---- a contract

    @Given("a contract under the {word} scheme with the lines")
    public void contract(String scheme, DataTable lines) {
        text = ContractText.of(scheme, lines.asMaps());
    }

    @Given("the records of 2025\\/26 show")
    public void records(DataTable rows) {
        for (Map<String, String> row : rows.asMaps()) {
            RecordBook.Entry entry = new RecordBook.Entry();
            entry.office = ContractText.OFFICE;
            entry.date = row.getOrDefault("date", "2026-05-12");
            entry.indicator = row.getOrDefault("line", "");
            entry.quantity = row.getOrDefault("achieved", "");
            String whole = row.get("of");
            entry.of = whole == null ? "" : whole;
            book.enter(entry);
        }
    }

    @Given("the Bill {string} was passed on {date} and delivered to the Governor on {date}")
    public void bill(String id, LocalDate passed, LocalDate delivered) {
        book.enter(bill(id, "bill-passed", passed));
        book.enter(bill(id, "delivered-to-governor", delivered));
    }

    @When("the contract is scored for 2025\\/26")
    public void scored() {
        scored(YEAR);
    }

    @When("the contract is scored for quarter {int} of 2025\\/26")
    public void scored(int quarter) {
        scored(new Quarter(YEAR, quarter));
    }

    private void scored(NamedPeriod period) {
        Activities activities = book.activities();
        List<Finding> findings =
                new TimelineCheck(rulebook, rulebook.readings().value(), YEAR_END, Optional.empty())
                        .check(activities.matters());
        ContractFile file = references().get(0);
        assertThat(file.problems()).as("faults in the contract").isEmpty();
        scorecard =
                new ContractCheck(rulebook, activities.rows(), findings, period)
                        .scorecard(file.contract().orElseThrow());
        band = scorecard.grade().orElse(null);
    }

    @When("the contract is handed in")
    public void handedIn() {
        problems = references().get(0).problems();
    }

    private List<ContractFile> references() {
        return new ContractReferences(rulebook, YEAR).checked(List.of(read()));
    }

    @Then("it is refused: {word}")
    public void refused(String code) {
        assertThat(problems).extracting(problem -> problem.code().name()).contains(code);
    }

    @Then("it is accepted")
    public void accepted() {
        assertThat(problems).isEmpty();
    }

    @Then("the composite score is {bigdecimal}")
    public void composite(BigDecimal expected) {
        ScoringScheme scheme = scorecard().scheme().value();
        assertThat(scorecard().composite())
                .hasValueSatisfying(
                        score ->
                                assertThat(score.rounded(scheme.decimals(), scheme.rounding()))
                                        .isEqualByComparingTo(expected));
    }

    @Then("there is no grade, for the scheme has none")
    public void noGrade() {
        assertThat(scorecard().composite()).isPresent();
        assertThat(scorecard().grade()).isEmpty();
    }

    @Then("part {string} scores {bigdecimal}")
    public void part(String code, BigDecimal expected) {
        assertThat(scorecard().parts())
                .filteredOn(part -> part.part().value().code().equals(code))
                .singleElement()
                .satisfies(part -> assertThat(part.score()).contains(Exact.of(expected)));
    }

    @Then("part {string} has no score")
    public void noPart(String code) {
        assertThat(scorecard().parts())
                .filteredOn(part -> part.part().value().code().equals(code))
                .singleElement()
                .satisfies(part -> assertThat(part.score()).isEmpty());
    }

    @Then("line {string} has the weighted score {bigdecimal}")
    public void lineWeighted(String id, BigDecimal expected) {
        assertThat(line(id).weighted()).contains(Exact.of(expected));
    }

    @Then("line {string} is {word}")
    public void lineStatus(String id, String status) {
        assertThat(line(id).status().word()).isEqualTo(status);
    }

    @Then("line {string} is not scored: {string}")
    public void notScored(String id, String topic) {
        assertThat(line(id).raw()).isEmpty();
        assertThat(line(id).why().steps()).extracting(Step::topic).contains(topic);
    }

    @Then("line {string} is shown as not applicable, because {string}")
    public void notApplicable(String id, String reason) {
        assertThat(scorecard().contract().criteria())
                .flatExtracting(Criterion::notApplicable)
                .filteredOn(line -> line.id().equals(id))
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).isEqualTo(reason));
        assertThat(scorecard().lines()).noneMatch(line -> line.indicator().id().equals(id));
    }

    @Then("there is no composite score and no grade")
    public void noComposite() {
        assertThat(scorecard().composite()).isEmpty();
        assertThat(scorecard().grade()).isEmpty();
    }

    @Then("the composite can still lie between {bigdecimal} and {bigdecimal}")
    public void range(BigDecimal best, BigDecimal worst) {
        Scorecard.Range range = scorecard().range().orElseThrow();
        assertThat(range.best()).isEqualTo(Exact.of(best));
        assertThat(range.worst()).isEqualTo(Exact.of(worst));
    }

    @Then("line {string} is not evaluated")
    public void notEvaluated(String id) {
        assertThat(line(id).status()).isEqualTo(LineStatus.NOT_EVALUATED);
        assertThat(line(id).raw()).isEmpty();
    }

    @Then("line {string} has the raw score {bigdecimal}")
    public void lineScore(String id, BigDecimal expected) {
        assertThat(line(id).raw()).contains(Exact.of(expected));
    }

    @Then("line {string} achieved {bigdecimal}")
    public void lineAchieved(String id, BigDecimal expected) {
        assertThat(line(id).achievement()).contains(Exact.of(expected));
    }

    private void score(String scheme, String direction, BigDecimal target, BigDecimal achievement) {
        Optional<Decision<ScoringFormula>> formula = rulebook.formula(scheme, direction, YEAR_END);
        raw =
                formula.flatMap(
                        row -> RawScore.of(row.value(), Exact.of(target), Exact.of(achievement)));
    }

    private ContractFile read() {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ContractFile.read("contract.yaml", new ByteArrayInputStream(bytes));
    }

    private Band band() {
        assertThat(band).as("grade").isNotNull();
        return Objects.requireNonNull(band).value();
    }

    private Scorecard scorecard() {
        return Objects.requireNonNull(scorecard);
    }

    private Line line(String id) {
        return scorecard().lines().stream()
                .filter(line -> line.indicator().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RecordBook.Entry bill(String id, String event, LocalDate day) {
        RecordBook.Entry entry = new RecordBook.Entry();
        entry.matter = id;
        entry.matterType = "bill";
        entry.event = event;
        entry.date = day.toString();
        return entry;
    }
}
