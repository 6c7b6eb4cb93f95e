package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Quarter;
import ke.mizani.evaluation.House;
import ke.mizani.evaluation.House.Line;
import ke.mizani.evaluation.IndexGain;
import ke.mizani.evaluation.IndexRun;
import ke.mizani.evaluation.IndexView;
import ke.mizani.evaluation.WageBill;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Step;
import ke.mizani.performance.Exact;
import ke.mizani.policy.ViewWeight.View;
import org.jspecify.annotations.Nullable;

/** Contracts of a whole assembly, and the productivity indices that they give. */
public final class IndexSteps {

    private static final Map<String, String> REASONS =
            Map.of(
                    "no contract of that year was read", "gain-no-contracts",
                    "no formula was in force", "gain-no-rows",
                    "something was not evaluated then", "gain-open-then",
                    "something is not evaluated now", "gain-open-now");

    private final House house = new House();
    private @Nullable IndexRun run;

    @Given("the Assembly has a contract for {word} with the lines")
    public void assembly(String year, DataTable lines) {
        house.contract(year, "assembly", "county-assembly", "", lines(lines));
    }

    @Given("the office {string} has a contract for {word} with the lines")
    public void office(String office, String year, DataTable lines) {
        house.contract(year, "department", office, "", lines(lines));
    }

    @Given("the officer {string} of {string} has a contract for {word} with the lines")
    public void officer(String officer, String office, String year, DataTable lines) {
        house.contract(year, "individual", office, officer, lines(lines));
    }

    @Given("these lines achieved")
    public void achieved(DataTable rows) {
        for (Map<String, String> row : rows.asMaps()) {
            house.record(
                    row.getOrDefault("date", "2026-05-12"),
                    row.getOrDefault("line", ""),
                    row.getOrDefault("achieved", ""),
                    Objects.requireNonNullElse(row.get("of"), ""));
        }
    }

    @When("the indices of {word} are computed")
    public void computed(String period) {
        NamedPeriod wanted =
                Quarter.parse(period)
                        .<NamedPeriod>map(quarter -> quarter)
                        .or(() -> FinancialYear.parse(period))
                        .orElseThrow();
        run = house.index(LiveRulebook.get(), wanted);
    }

    @Then("the index of {string} is {bigdecimal}")
    public void index(String holder, BigDecimal expected) {
        assertThat(node(holder).value()).contains(Exact.of(expected));
    }

    @Then("the index of {string} in quarter {int} is {bigdecimal}")
    public void quarter(String holder, int quarter, BigDecimal expected) {
        assertThat(run().quarters().get(quarter - 1).all())
                .filteredOn(node -> node.holder().code().equals(holder))
                .extracting(IndexNode::value)
                .containsExactly(Optional.of(Exact.of(expected)));
    }

    @Then("the category of {string} is {string}")
    public void category(String holder, String category) {
        assertThat(node(holder).verdict().category().orElseThrow().value().grade())
                .isEqualTo(category);
    }

    @Then("the index of {string} has no value, with {bigdecimal} percent evaluated")
    public void open(String holder, BigDecimal percent) {
        assertThat(node(holder).value()).isEmpty();
        assertThat(node(holder).index().coverage().times(Exact.of(100)))
                .isEqualTo(Exact.of(percent));
    }

    @Then("the index of {string} lies between {bigdecimal} and {bigdecimal}")
    public void range(String holder, BigDecimal lowest, BigDecimal highest) {
        IndexNode.Range range = node(holder).verdict().range().orElseThrow();
        assertThat(range.lowest()).isEqualTo(Exact.of(lowest));
        assertThat(range.highest()).isEqualTo(Exact.of(highest));
    }

    @Then("the {word} {word} adds {bigdecimal} to the index of {string}")
    public void adds(String name, String view, BigDecimal expected, String holder) {
        IndexView groups =
                IndexView.of(View.valueOf(view.toUpperCase(java.util.Locale.ROOT)), node(holder));
        assertThat(groups.groups())
                .filteredOn(group -> group.name().equals(name))
                .extracting(group -> group.contribution().earned())
                .containsExactly(Exact.of(expected));
    }

    @Then("the index of {string} has grown by {bigdecimal} percent, which reaches the aim")
    public void reaches(String holder, BigDecimal percent) {
        assertThat(gain(holder).percent()).contains(Exact.of(percent));
        assertThat(gain(holder).met()).contains(true);
    }

    @Then("the index of {string} has grown by {bigdecimal} percent, which misses the aim")
    public void misses(String holder, BigDecimal percent) {
        assertThat(gain(holder).percent()).contains(Exact.of(percent));
        assertThat(gain(holder).met()).contains(false);
    }

    @Then("no growth of {string} is told, since {}")
    public void noGrowth(String holder, String reason) {
        assertThat(gain(holder).percent()).isEmpty();
        assertThat(gain(holder).why().steps())
                .extracting(Step::topic)
                .contains(REASONS.getOrDefault(reason, reason));
    }

    @Then("the labour effectiveness of {string} is {bigdecimal} percent")
    public void labour(String holder, BigDecimal percent) {
        assertThat(run().labour(node(holder).holder()).orElseThrow().effectiveness())
                .hasValueSatisfying(ole -> assertThat(ole.value()).isEqualTo(Exact.of(percent)));
    }

    @Then("the labour effectiveness of {string} is not known")
    public void noLabour(String holder) {
        assertThat(run().labour(node(holder).holder()).orElseThrow().effectiveness()).isEmpty();
    }

    @Then("the wage bill of {bigdecimal} percent is within the limit")
    public void within(BigDecimal percent) {
        wageBill(percent, true);
    }

    @Then("the wage bill of {bigdecimal} percent is above the limit")
    public void above(BigDecimal percent) {
        wageBill(percent, false);
    }

    @Then("the category of {string} holds when weights move")
    public void firm(String holder) {
        assertThat(run().robustness(node(holder).holder()).orElseThrow().firm()).isTrue();
    }

    @Then("the category of {string} becomes {string} when the weight of {string} goes {word}")
    public void changes(String holder, String category, String line, String way) {
        assertThat(run().robustness(node(holder).holder()).orElseThrow().tries())
                .filteredOn(one -> one.of().equals(line) && one.up() == way.equals("up"))
                .extracting(one -> one.result().category().value().grade())
                .containsExactly(category);
    }

    private void wageBill(BigDecimal percent, boolean within) {
        List<WageBill> bills = run().wageBill();
        assertThat(bills).hasSize(1);
        assertThat(bills.get(0).percent()).contains(Exact.of(percent));
        assertThat(bills.get(0).within()).contains(within);
        assertThat(bills.get(0).limit().value().value()).isEqualByComparingTo("35");
    }

    private IndexGain gain(String holder) {
        return run().gain(node(holder).holder()).orElseThrow();
    }

    private IndexNode node(String holder) {
        return run().now().all().stream()
                .filter(node -> node.holder().code().equals(holder))
                .findFirst()
                .orElseThrow();
    }

    private IndexRun run() {
        return Objects.requireNonNull(run);
    }

    private static Line[] lines(DataTable table) {
        return table.asMaps().stream().map(IndexSteps::line).toArray(Line[]::new);
    }

    private static Line line(Map<String, String> row) {
        Line line =
                Line.of(
                        row.getOrDefault("line", ""),
                        row.getOrDefault("kpi", ""),
                        Integer.parseInt(row.getOrDefault("weight", "")),
                        Integer.parseInt(row.getOrDefault("target", "")));
        Line measured = line.measuredAs(row.getOrDefault("measured", "sum"));
        return row.getOrDefault("better", "higher").equals("lower") ? measured.falling() : measured;
    }
}
