package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import ke.mizani.casework.Category;
import ke.mizani.casework.ContractDesk;
import ke.mizani.casework.ContractOffice;
import ke.mizani.casework.ContractRecord;
import ke.mizani.casework.ContractStep;
import ke.mizani.casework.StepRefused;
import ke.mizani.store.ContractRefused;
import ke.mizani.store.Database;
import ke.mizani.store.HandSetClock;
import ke.mizani.store.Store;
import org.drools.io.ClassPathResource;
import org.kie.kogito.process.Processes;
import org.kie.kogito.process.bpmn2.BpmnProcess;
import org.kie.kogito.process.bpmn2.BpmnProcesses;

/** The cycle of a performance contract, by its process and a store in memory. */
public final class ContractCycleSteps {

    private final HandSetClock today = HandSetClock.at(LocalDate.of(2025, 7, 1));
    private final Store store =
            Store.open(Database.inMemory("contract-" + System.nanoTime()), today);
    private final ContractDesk desk = desk();
    private Optional<RuntimeException> refused = Optional.empty();

    private ContractDesk desk() {
        ContractOffice.people(store);
        return ContractOffice.desk(store, processes(), today);
    }

    private static Processes processes() {
        BpmnProcesses processes = new BpmnProcesses();
        BpmnProcess.from(new ClassPathResource("ke/mizani/casework/contract-cycle.bpmn2"))
                .forEach(processes::addProcess);
        return processes;
    }

    @After("@contract-cycle")
    public void close() {
        store.close();
    }

    private ContractRecord contract() {
        return desk.find(ContractOffice.CONTRACT).orElseThrow();
    }

    private void take(String actor, String day, ContractStep step, String... facts) {
        attempt(day, () -> ContractOffice.take(desk, actor, step, facts));
    }

    private void attempt(String day, Runnable step) {
        today.set(LocalDate.parse(day));
        try {
            step.run();
            refused = Optional.empty();
        } catch (StepRefused | ContractRefused why) {
            refused = Optional.of(why);
        }
    }

    @Given("{string} hands in the draft of the contract on {word}")
    public void draft(String actor, String day) {
        today.set(LocalDate.parse(day));
        desk.begin(actor, ContractOffice.draft());
    }

    @When("{string} has the draft checked")
    public void check(String actor) {
        take(actor, today.day().toString(), ContractStep.CHECKED);
    }

    @When("{string} notes that the parties agree, on {word}")
    public void negotiate(String actor, String day) {
        take(actor, day, ContractStep.NEGOTIATED, "on", day, "evidence", "Minutes HR/12");
    }

    @When("{string} notes the signature, on {word}")
    public void sign(String actor, String day) {
        take(actor, day, ContractStep.SIGNED, "on", day);
    }

    @When("{string} notes on {word} that it was signed on {word}")
    public void sign(String actor, String day, String signed) {
        take(actor, day, ContractStep.SIGNED, "on", signed);
    }

    @Given("a contract that was signed on {word}")
    public void signed(String day) {
        draft("hr-1", "2025-07-28");
        check("hr-1");
        negotiate("hansard-editor", "2025-08-01");
        sign("hr-1", day);
        submit("2025-10-05");
    }

    @When("{string} reports on quarter {int}, on {word}")
    public void report(String actor, int quarter, String day) {
        submit(day);
        String number = String.valueOf(quarter);
        take(actor, day, ContractStep.REPORTED, "quarter", number, "remark", "On course");
    }

    @When("{string} notes the mid-year review, on {word}")
    public void review(String actor, String day) {
        take(actor, day, ContractStep.REVIEWED, "on", day, "remark", "On course");
    }

    /** What was done up to that day; rows that were handed in before are passed over. */
    @When("the records of the year are handed in on {word}")
    public void submit(String day) {
        today.set(LocalDate.parse(day));
        String year = ContractOffice.activities();
        String heading = year.lines().findFirst().orElseThrow();
        String rows =
                year.lines()
                        .skip(1)
                        .filter(row -> row.split(",", -1)[1].compareTo(day) <= 0)
                        .collect(Collectors.joining("\n"));
        ContractOffice.submit(store, day + ".csv", heading + "\n" + rows + "\n");
    }

    @When("{string} says what was achieved, on {word}")
    public void evaluate(String actor, String day) {
        attempt(day, () -> ContractOffice.selfEvaluate(desk, actor));
    }

    @Given("a contract whose holder has said what was achieved")
    public void evaluated() {
        signed("2025-08-20");
        review("hr-1", "2026-01-20");
        submit("2026-07-15");
        evaluate("hansard-editor", "2026-07-16");
    }

    @When("{string} moderates without reasons, on {word}")
    public void moderate(String actor, String day) {
        take(actor, day, ContractStep.MODERATED, "remark", "As the records show");
    }

    @When("{string} moderates with reasons, on {word}")
    public void moderateWithReasons(String actor, String day) {
        take(
                actor,
                day,
                ContractStep.MODERATED,
                "remark",
                "As the records show",
                "reason.HED-2",
                "The review log has 95.23, not 97",
                "reason.HED-3",
                "Nothing was claimed; the records show it",
                "reason.HED-4",
                "Nothing was claimed; the records show it",
                "reason.HED-5",
                "Nothing was claimed; the records show it");
    }

    @Given("a contract that was moderated by {string}")
    public void moderated(String actor) {
        evaluated();
        moderateWithReasons(actor, "2026-07-17");
        assertThat(refused).isEmpty();
    }

    @When("{string} confirms the category, on {word}")
    public void confirm(String actor, String day) {
        take(actor, day, ContractStep.CONFIRMED);
    }

    @Given("a contract whose category was confirmed by {string}")
    public void confirmed(String actor) {
        moderated("hr-1");
        confirm(actor, "2026-07-20");
        assertThat(refused).isEmpty();
    }

    @When("{string} appeals, on {word}")
    public void appeal(String actor, String day) {
        take(actor, day, ContractStep.APPEALED, "grounds", "Issue 14 was in time");
    }

    @When("{string} evaluates again, on {word}")
    public void again(String actor, String day) {
        take(actor, day, ContractStep.RE_EVALUATED, "remark", "Nothing new was handed in");
    }

    @When("{string} dismisses the appeal, on {word}")
    public void dismiss(String actor, String day) {
        take(
                actor,
                day,
                ContractStep.DECIDED,
                "outcome",
                "dismissed",
                "authority",
                "County Assembly Service Board",
                "document",
                "Minute 7",
                "reason",
                "The records show nothing else");
    }

    @When("{string} closes the cycle, on {word}")
    public void closeCycle(String actor, String day) {
        take(actor, day, ContractStep.CLOSED, "remark", "Filed");
    }

    @Then("the contract is signed, as version {int}")
    public void isSigned(int version) {
        assertThat(refused).isEmpty();
        assertThat(contract().signed().orElseThrow().version()).isEqualTo(version);
    }

    @Then("the contract is not signed")
    public void isNotSigned() {
        assertThat(contract().signed()).isEmpty();
    }

    @Then("no category takes effect")
    public void noCategory() {
        assertThat(contract().category()).isEmpty();
    }

    @Then("the category {string} takes effect, confirmed by {string}")
    public void category(String grade, String by) {
        assertThat(refused).isEmpty();
        Category category = contract().category().orElseThrow();
        assertThat(category.grade() + " by " + category.by()).isEqualTo(grade + " by " + by);
    }

    @Then("nothing is awaited any more")
    public void closed() {
        assertThat(refused).isEmpty();
        assertThat(contract().file().standing().closed()).isTrue();
    }

    @Then("the step is refused, because it is not its turn")
    public void notItsTurn() {
        refusedFor("NOT_ITS_TURN");
    }

    @Then("the step is refused, because it is for another person")
    public void notThisPerson() {
        refusedFor("NOT_THIS_PERSON");
    }

    @Then("the step is refused, because that cannot be so")
    public void cannotBe() {
        assertThat(code()).isIn("FACT_WRONG", "WRONG_DAY");
    }

    @Then("the step is refused, because something has to be said: {string}")
    public void missing(String facts) {
        refusedFor("FACT_MISSING");
        assertThat(((StepRefused) refused.orElseThrow()).about()).isEqualTo(facts);
    }

    private void refusedFor(String code) {
        assertThat(code()).isEqualTo(code);
    }

    private String code() {
        RuntimeException why = refused.orElseThrow(() -> new AssertionError("it was not refused"));
        return why instanceof StepRefused step
                ? step.code().name()
                : ((ContractRefused) why).code().name();
    }
}
