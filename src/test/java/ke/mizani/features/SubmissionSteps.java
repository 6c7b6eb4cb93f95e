package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.activity.Activity;
import ke.mizani.activity.Limits;
import ke.mizani.activity.RowProblem;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.NeededRow;
import ke.mizani.rulebook.ActivityTemplate;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.ActivityLedger.Taken;
import ke.mizani.store.Database;
import ke.mizani.store.Delivery;
import ke.mizani.store.HandSetClock;
import ke.mizani.store.RefusedRow;
import ke.mizani.store.Store;
import org.jspecify.annotations.Nullable;

/** What offices hand in, and what becomes of it. */
public final class SubmissionSteps {

    private static final Limits LIMITS = new Limits(100_000, 1_000);

    private final HandSetClock today = HandSetClock.at(LocalDate.EPOCH);
    private @Nullable Store opened;
    private @Nullable Delivery last;
    private @Nullable Taken taken;
    private @Nullable ActivityTemplate template;

    private Store store() {
        if (opened == null) {
            opened = Store.open(Database.inMemory("feature-" + System.nanoTime()), today);
        }
        return opened;
    }

    private ActivityLedger ledger() {
        return new ActivityLedger(store());
    }

    private Taken taken() {
        return Objects.requireNonNull(taken);
    }

    /** The next example starts without records. */
    @After
    public void close() {
        if (opened != null) {
            opened.close();
        }
    }

    @Given("the office {string} handed in for {string} on {date}")
    @When("the office {string} hands in for {string} on {date}")
    public void handIn(String office, String period, LocalDate day, DataTable rows) {
        String text =
                rows.cells().stream()
                        .map(
                                cells ->
                                        cells.stream()
                                                .map(cell -> Objects.requireNonNullElse(cell, ""))
                                                .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\n"));
        last =
                Delivery.of(
                        "activities.csv",
                        text.getBytes(StandardCharsets.UTF_8),
                        office,
                        NamedPeriod.ofFinancialYear(period).orElseThrow());
        submit(day);
    }

    @When("the same file is handed in again on {date}")
    public void again(LocalDate day) {
        submit(day);
    }

    private void submit(LocalDate day) {
        today.set(day);
        taken = ledger().submit(Objects.requireNonNull(last), LiveRulebook.get(), LIMITS, "lcu-1");
    }

    @Then("it is submission {int} already, and nothing is entered")
    public void isThere(int number) {
        assertThat(taken().again()).isTrue();
        assertThat(taken().submission().number()).isEqualTo(number);
        assertThat(ledger().position()).isEqualTo(number);
    }

    @Then("as known on {date} the ledger has {string}")
    public void has(LocalDate day, String ids) {
        assertThat(known(day)).containsExactlyInAnyOrder(ids.split(", ", -1));
    }

    @Then("as known on {date} the ledger has nothing")
    public void hasNothing(LocalDate day) {
        assertThat(known(day)).isEmpty();
    }

    private List<String> known(LocalDate day) {
        ActivityLedger ledger = ledger();
        return ledger.activities(ledger.position()).known(Optional.of(day)).rows().stream()
                .filter(row -> !row.knownOn().isAfter(day))
                .map(Activity::id)
                .toList();
    }

    @Then("the row {string} is refused because of {string}")
    public void refused(String id, String code) {
        assertThat(ledger().refused(taken().submission()))
                .filteredOn(row -> row.activityId().equals(id))
                .flatExtracting(RefusedRow::problems)
                .extracting(problem -> problem.code().name())
                .containsExactly(code);
    }

    @Then("{int} row is to be mended")
    public void toMend(int count) {
        assertThat(ledger().stillRefused().values()).containsExactly(count);
    }

    @Then("no row is to be mended")
    public void nothingToMend() {
        assertThat(ledger().stillRefused()).isEmpty();
    }

    @Then("{int} row was there already")
    public void repeated(int count) {
        assertThat(taken().submission().counts().repeated()).isEqualTo(count);
    }

    @Then("the submission is in time")
    public void inTime() {
        assertThat(taken().submission().daysLate()).isZero();
    }

    @Then("the submission is late by {int} day")
    public void late(int days) {
        assertThat(taken().submission().daysLate()).isEqualTo(days);
    }

    @When("the office {string} hands in a spreadsheet for {string} on {date}")
    public void handInSpreadsheet(String office, String period, LocalDate day, DataTable rows) {
        deliver(Spreadsheet.of(rows.cells()), office, period, day);
    }

    private void deliver(byte[] workbook, String office, String period, LocalDate day) {
        last =
                Delivery.of(
                        "activities.xlsx",
                        workbook,
                        office,
                        NamedPeriod.ofFinancialYear(period).orElseThrow());
        submit(day);
    }

    @Then("the fault of the row {string} is in the cell {string}")
    public void isInTheCell(String id, String cell) {
        assertThat(ledger().refused(taken().submission()))
                .filteredOn(row -> row.activityId().equals(id))
                .flatExtracting(RefusedRow::problems)
                .extracting(RowProblem::cell)
                .containsExactly(cell);
    }

    @Given("the office {string} was handed out a template for the indicators {string}")
    public void handOut(String office, String indicators) {
        List<NeededRow> needed =
                Stream.of(indicators.split(", ", -1))
                        .map(id -> new NeededRow(id, "", false, "", ""))
                        .toList();
        template = new ActivityTemplate("t-1", office, needed);
    }

    @When(
            "it fills in the row of {string} with the day {date} and hands it in for {string} on {date}")
    public void fillIn(String indicator, LocalDate done, String period, LocalDate day) {
        ActivityTemplate handedOut = Objects.requireNonNull(template);
        byte[] empty = handedOut.workbook(LiveRulebook.get(), Locale.ENGLISH);
        byte[] filled = Spreadsheet.withDay(empty, "indicator", indicator, done);
        deliver(filled, handedOut.office(), period, day);
    }

    @Then("{int} row was read and entered")
    public void entered(int count) {
        assertThat(taken().submission().counts().read()).isEqualTo(count);
        assertThat(taken().submission().counts().entered()).isEqualTo(count);
    }

    @Then("the ledger knows of {string} on {date}")
    public void knows(String indicator, LocalDate day) {
        ActivityLedger ledger = ledger();
        assertThat(ledger.activities(ledger.position()).known(Optional.empty()).rows())
                .filteredOn(row -> row.indicator().filter(indicator::equals).isPresent())
                .extracting(Activity::date)
                .containsExactly(day);
    }
}
