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
import ke.mizani.calendar.FinancialYear;
import ke.mizani.contract.ContractFile;
import ke.mizani.evaluation.BoundaryRadar;
import ke.mizani.evaluation.ContractVersions;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.evaluation.Evaluator;
import ke.mizani.evaluation.FollowUpCheck;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.finding.Change;
import ke.mizani.finding.Change.Side;
import ke.mizani.finding.FollowUp;
import ke.mizani.finding.NearLimit;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Consequence;
import ke.mizani.policy.GradeLimit;
import ke.mizani.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** What follows the scorecard of a year: recommendations, nearest grades, notices. */
public final class FollowUpSteps {

    private static final FinancialYear YEAR = new FinancialYear(2025);

    private final Rulebook rulebook = LiveRulebook.get();
    private final RecordBook book = new RecordBook();
    private String text = "";
    private @Nullable FollowUp followUp;

    @Given("a signed contract under the {word} scheme with the lines")
    public void contract(String scheme, DataTable lines) {
        String written = ContractText.of(scheme, lines.asMaps());
        text =
                scheme.equals("staff")
                        ? written.replace("level: department", "level: individual\n  person: head")
                        : written;
    }

    @Given("the registers of 2025\\/26 show")
    public void registers(DataTable rows) {
        for (Map<String, String> row : rows.asMaps()) {
            RecordBook.Entry entry = new RecordBook.Entry();
            entry.office = ContractText.OFFICE;
            entry.date = row.getOrDefault("date", "2026-05-12");
            entry.indicator = row.getOrDefault("line", "");
            entry.quantity = row.getOrDefault("achieved", "");
            entry.recordedOn = row.getOrDefault("recorded", "");
            book.enter(entry);
        }
    }

    @When("the year is reviewed on {date}")
    public void reviewed(LocalDate day) {
        ContractFile file =
                ContractFile.read(
                        "contract.yaml",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(file.problems()).as("faults in the contract").isEmpty();
        Evaluator.Request request =
                new Evaluator.Request(
                        book.activities(),
                        List.of(file.contract().orElseThrow()),
                        Optional.of(YEAR),
                        rulebook.readings().value(),
                        new Viewpoint(day, Optional.empty()),
                        List.of());
        EvaluationRun run = new Evaluator(rulebook).evaluate(request);
        assertThat(run.problems()).as("faults in the rows").isEmpty();
        ContractVersions versions = ContractVersions.of(List.of(file), YEAR, day);
        followUp = new FollowUpCheck(rulebook, versions).check(run, request).get(0);
    }

    @Then("a {word} is recommended for the {string} to confirm, under {string}")
    public void recommended(String kind, String office, String provision) {
        assertThat(followUp().recommended())
                .extracting(one -> one.consequence().value())
                .filteredOn(one -> one.provision().equals(provision))
                .anySatisfy(one -> assertThat(one.kind().word()).isEqualTo(kind))
                .extracting(Consequence::office)
                .contains(office);
    }

    @Then("nothing is recommended under {string}")
    public void notRecommended(String provision) {
        assertThat(followUp().recommended())
                .extracting(one -> one.consequence().value().provision())
                .doesNotContain(provision);
    }

    @Then("nothing is recommended yet: {string}")
    public void nothingYet(String obstacle) {
        assertThat(followUp().obstacle())
                .hasValueSatisfying(o -> assertThat(o.word()).isEqualTo(obstacle));
        assertThat(followUp().recommendations()).isEmpty();
    }

    @Then("the nearest {word} grade is {string}, with line {string} at {bigdecimal}")
    public void nearest(String side, String grade, String line, BigDecimal to) {
        Change change =
                followUp().changes().stream()
                        .filter(one -> one.side().word().equals(side))
                        .findFirst()
                        .orElseThrow();
        assertThat(change.line().indicator().id()).isEqualTo(line);
        assertThat(change.to()).isEqualByComparingTo(to);
        assertThat(change.grade().value().grade()).isEqualTo(grade);
    }

    @Then("there is no better grade")
    public void noBetter() {
        assertThat(followUp().changes()).extracting(Change::side).doesNotContain(Side.BETTER);
    }

    @Then(
            "it is {bigdecimal} from the limit {bigdecimal}, on the {word} side, and the limit itself is {string}")
    public void near(BigDecimal distance, BigDecimal limit, String side, String owner) {
        NearLimit near =
                new BoundaryRadar(rulebook)
                        .within(new BigDecimal("5"), List.of(followUp().card())).stream()
                                .filter(one -> one.limit().score().compareTo(limit) == 0)
                                .findFirst()
                                .orElseThrow();
        GradeLimit between = near.limit();
        assertThat(near.distance()).isEqualTo(Exact.of(distance));
        assertThat(near.better() ? "better" : "worse").isEqualTo(side);
        assertThat((between.ofBetter() ? between.better() : between.worse()).value().grade())
                .isEqualTo(owner);
    }

    @Then("a reviewer is told nothing")
    public void toldNothing() {
        assertThat(followUp().notices()).isEmpty();
    }

    @Then("a reviewer is told of {string}")
    public void told(String kind) {
        assertThat(followUp().notices())
                .extracting(notice -> notice.kind().word())
                .containsExactly(kind);
    }

    @Then("the grade of the year is {string}")
    public void grade(String grade) {
        assertThat(followUp().card().grade().orElseThrow().value().grade()).isEqualTo(grade);
    }

    private FollowUp followUp() {
        return Objects.requireNonNull(followUp);
    }
}
