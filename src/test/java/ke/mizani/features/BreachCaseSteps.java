package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ke.mizani.casework.Breach;
import ke.mizani.casework.BreachCase;
import ke.mizani.casework.BreachStep;
import ke.mizani.casework.Climb;
import ke.mizani.casework.DocumentBytes;
import ke.mizani.casework.DocumentKind;
import ke.mizani.casework.DocumentRefused;
import ke.mizani.casework.DocumentRules;
import ke.mizani.casework.Step;
import ke.mizani.casework.StepRefused;
import ke.mizani.store.CaseEntry;
import ke.mizani.store.CaseFile;
import ke.mizani.store.CaseStanding;
import ke.mizani.store.HandedDocument;

/** What is asked of those who deal with a breach, and who is told if nobody does. */
public final class BreachCaseSteps {

    private final List<CaseEntry> entries = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private String stage = "opened";
    private String file = "";
    private byte[] content = {};
    private DocumentRules rules = new DocumentRules(10_000_000, EnumSet.allOf(DocumentKind.class));
    private Optional<DocumentRefused.Code> documentRefusal = Optional.empty();
    private Optional<StepRefused> refusal = Optional.empty();

    @Given("a case of a {word} breach, opened on {word}")
    public void opened(String severity, String day) {
        add("mizani", "opened", Map.of("severity", severity, "day", day));
    }

    private void add(String actor, String step, Map<String, String> facts) {
        entries.add(new CaseEntry(entries.size() + 1, Instant.EPOCH, actor, step, facts));
    }

    private Breach breach() {
        CaseStanding standing = new CaseStanding(stage, Set.of(), false, "");
        return new Breach(
                new CaseFile(1, "breach", "a duty", Instant.EPOCH, entries.size(), standing),
                entries);
    }

    private void take(String day, String actor, BreachStep step, Map<String, String> facts) {
        take(day, actor, step, facts, Optional.empty());
    }

    private void take(
            String day,
            String actor,
            BreachStep step,
            Map<String, String> facts,
            Optional<HandedDocument> document) {
        Clock clock =
                Clock.fixed(
                        LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC);
        Step taken = new Step(actor, step.word(), facts, document);
        try {
            Breach before = breach();
            new BreachCase(clock).check(before.file(), before.entries(), taken);
            add(actor, step.word(), taken.facts());
            stage = step.aside() ? stage : step.word();
        } catch (StepRefused refused) {
            refusal = Optional.of(refused);
        }
    }

    @Given("on {word} {string} plans action by {string} for {word}")
    public void plan(String day, String actor, String owner, String promised) {
        Map<String, String> plan = new TreeMap<>();
        plan.put("corrective", "Do it");
        plan.put("preventive", "Do it sooner");
        plan.put("owner", owner);
        plan.put("promised", promised);
        take(day, actor, BreachStep.PLANNED, plan);
    }

    @Given("a file {string} that is a {word}")
    public void file(String name, String kind) {
        file = name;
        content = DocumentBytes.of(kind);
    }

    @Given("documents of at most {int} bytes are taken")
    public void atMost(int bytes) {
        rules = new DocumentRules(bytes, rules.allowed());
    }

    @When("on {word} {string} notes {word} by {string} up to {word}, without a document")
    public void decide(String day, String actor, String what, String authority, String until) {
        take(day, actor, step(what), decision(authority, until));
    }

    @When("on {word} {string} notes {word} by {string} up to {word}, with that file")
    public void decideWith(String day, String actor, String what, String authority, String until) {
        try {
            Optional<HandedDocument> document = Optional.of(rules.check(file, content));
            take(day, actor, step(what), decision(authority, until), document);
        } catch (DocumentRefused refused) {
            documentRefusal = Optional.of(refused.code());
        }
    }

    private static BreachStep step(String what) {
        return what.equals("an-excuse") ? BreachStep.EXCUSED : BreachStep.EXTENDED;
    }

    private static Map<String, String> decision(String authority, String until) {
        return Map.of("authority", authority, "until", until, "reason", "Printing");
    }

    @Then("the document is refused, because it is {word}")
    public void documentRefused(String how) {
        String code = "DOCUMENT_" + how.toUpperCase(Locale.ROOT).replace('-', '_');
        assertThat(documentRefusal).map(Enum::name).contains(code);
    }

    @Then("the case tells of the document {string}")
    public void tells(String name) {
        assertThat(entries.get(entries.size() - 1).facts()).containsEntry("document", name);
    }

    @Given("on {word} {string} says that it was carried out")
    public void carryOut(String day, String actor) {
        take(day, actor, BreachStep.CARRIED_OUT, Map.of("done", day, "evidence", "Register"));
    }

    @When("on {word} {string} verifies it")
    public void verify(String day, String actor) {
        take(day, actor, BreachStep.VERIFIED, Map.of("result", "Seen"));
    }

    @Given("on {word} it is judged again and the duty was met")
    public void clear(String day) {
        take(day, BreachCase.APPLICATION, BreachStep.CLEARED, Map.of("status", "met", "run", "2"));
    }

    @When("on {word} {string} closes it as {word}")
    public void close(String day, String actor, String outcome) {
        take(day, actor, BreachStep.CLOSED, Map.of("outcome", outcome, "reason", "It is so"));
    }

    @When("it is looked at each day up to {word}")
    public void eachDay(String last) {
        breach().openedOn()
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .forEach(day -> look(day.toString()));
    }

    @When("it is looked at on {word}")
    public void look(String day) {
        new Climb(breach(), LocalDate.parse(day))
                .due(LiveRulebook.get().escalation())
                .forEach(
                        facts -> {
                            told.add(facts.get("level") + " " + day);
                            take(day, BreachCase.APPLICATION, BreachStep.ESCALATED, facts);
                        });
    }

    @Then("the {word} was told on {word}")
    public void told(String level, String day) {
        assertThat(told.remove(level + " " + day)).as("%s on %s", level, day).isTrue();
    }

    @Then("nobody else was told")
    public void nobodyElse() {
        assertThat(told).isEmpty();
    }

    @Then("that is accepted")
    public void accepted() {
        assertThat(refusal).isEmpty();
    }

    @Then("that is refused, because {string} is missing")
    public void missing(String fact) {
        refusedFor(StepRefused.Code.FACT_MISSING);
        assertThat(refusal.orElseThrow().about()).isEqualTo(fact);
    }

    @Then("that is refused, because {string} cannot be so")
    public void wrong(String fact) {
        refusedFor(StepRefused.Code.FACT_WRONG);
        assertThat(refusal.orElseThrow().about()).isEqualTo(fact);
    }

    @Then("that is refused, because it is for another person")
    public void anotherPerson() {
        refusedFor(StepRefused.Code.NOT_THIS_PERSON);
    }

    private void refusedFor(StepRefused.Code code) {
        assertThat(refusal).map(StepRefused::code).contains(code);
    }
}
