package ke.mizani.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import ke.mizani.store.CaseEntry;
import ke.mizani.store.CaseFile;
import ke.mizani.store.CaseStanding;
import ke.mizani.store.HandSetClock;
import ke.mizani.store.HandedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BreachCaseTest {

    private static final String TODAY = "2026-03-10";

    private final List<CaseEntry> entries = new ArrayList<>();
    private final BreachCase rules;
    private Optional<HandedDocument> document = Optional.empty();

    BreachCaseTest() {
        HandSetClock clock = new HandSetClock(Instant.EPOCH);
        clock.set(LocalDate.parse(TODAY));
        rules = new BreachCase(clock);
        add("mizani", "opened", "day", "2026-03-01", "severity", "major");
    }

    private void add(String actor, String step, String... facts) {
        entries.add(new CaseEntry(entries.size() + 1, Instant.EPOCH, actor, step, facts(facts)));
    }

    private static Map<String, String> facts(String... facts) {
        Map<String, String> said = new TreeMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            said.put(facts[i], facts[i + 1]);
        }
        return said;
    }

    private void planned() {
        add("clerk-1", "planned", "owner", "speaker-1", "promised", "2026-03-20");
        add("clerk-2", "carried-out", "done", "2026-03-09", "evidence", "Delivery book");
    }

    private void check(String actor, String step, Map<String, String> facts) {
        String stage =
                entries.stream()
                        .map(CaseEntry::step)
                        .filter(one -> !BreachStep.asides().contains(one))
                        .reduce("", (earlier, later) -> later);
        rules.check(
                new CaseFile(
                        1,
                        "breach",
                        "a duty",
                        Instant.EPOCH,
                        entries.size(),
                        new CaseStanding(stage, Set.of(), false, "state")),
                entries,
                new Step(actor, step, facts, document));
    }

    private void refused(
            StepRefused.Code code, String about, String actor, String step, String... facts) {
        assertThatThrownBy(() -> check(actor, step, facts(facts)))
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refused -> {
                            assertThat(refused.code()).isEqualTo(code);
                            assertThat(refused.about()).isEqualTo(about);
                        });
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(BreachStep.class)
    void each_step_needs_all_that_has_to_be_said(BreachStep step) {
        for (String missing : step.needs()) {
            Map<String, String> said = new TreeMap<>();
            step.needs().forEach(fact -> said.put(fact, "2026-03-10"));
            said.put(missing, " ");
            assertThatThrownBy(() -> check("mizani", step.word(), said))
                    .isInstanceOfSatisfying(
                            StepRefused.class,
                            refused -> {
                                assertThat(refused.code()).isEqualTo(StepRefused.Code.FACT_MISSING);
                                assertThat(refused.about()).isEqualTo(missing);
                            });
        }
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "verified, speaker-1, owns the action",
        "verified, clerk-1, planned it",
        "verified, clerk-2, said that it was carried out",
        "returned, speaker-1, owns the action",
        "returned, clerk-1, planned it",
    })
    void action_is_examined_by_another_person(String step, String actor, String because) {
        planned();
        refused(
                StepRefused.Code.NOT_THIS_PERSON,
                "another than " + actor,
                actor,
                step,
                "result",
                "Seen",
                "reason",
                because);
        check("lcu-1", step, facts("result", "Seen", "reason", because));
    }

    @ParameterizedTest(name = "an excuse to {0}")
    @CsvSource({"2026-03-09, false", "2026-03-10, true", "2026-03-11, true", "soon, false"})
    void an_excuse_needs_authority_document_and_a_day_that_is_not_past(String until, boolean is) {
        for (String step : List.of("excused", "extended")) {
            String[] said = {"authority", "The House", "until", until, "reason", "Fire"};
            document = Optional.of(votes());
            if (is) {
                check("clerk", step, facts(said));
            } else {
                refused(StepRefused.Code.FACT_WRONG, "until", "clerk", step, said);
            }
        }
    }

    private static HandedDocument votes() {
        return new HandedDocument("Votes.pdf", "application/pdf", "%PDF-1.7".getBytes(UTF_8));
    }

    @Test
    void the_name_of_a_document_is_none() {
        for (String step : List.of("excused", "extended")) {
            refused(
                    StepRefused.Code.FACT_MISSING,
                    "document",
                    "clerk",
                    step,
                    "authority",
                    "The House",
                    "document",
                    "Votes.pdf",
                    "until",
                    TODAY,
                    "reason",
                    "Fire");
        }
        refused(
                StepRefused.Code.FACT_WRONG,
                "document",
                "clerk",
                "noted",
                "text",
                "See it",
                "document",
                "Votes.pdf");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"noted, true", "carried-out, true", "explained, false", "verified, false"})
    void a_document_is_evidence_of_what_was_done_or_noted(String step, boolean taken) {
        document = Optional.of(votes());
        String[] said = {
            "text",
            "See it",
            "done",
            TODAY,
            "evidence",
            "Book",
            "cause",
            "staff",
            "explanation",
            "Ill",
            "result",
            "Seen"
        };
        if (taken) {
            check("lcu-1", step, facts(said));
        } else {
            refused(StepRefused.Code.FACT_WRONG, "document", "lcu-1", step, said);
        }
    }

    @Test
    void a_promise_is_not_made_for_a_day_that_is_past() {
        String[] past = plan("2026-03-09");
        refused(StepRefused.Code.FACT_WRONG, "promised", "clerk-1", "planned", past);
        check("clerk-1", "planned", facts(plan(TODAY)));
    }

    private static String[] plan(String promised) {
        return new String[] {
            "corrective", "Do it", "preventive", "Do it sooner", "owner", "s", "promised", promised
        };
    }

    @Test
    void what_is_to_come_was_not_carried_out() {
        String[] tomorrow = {"done", "2026-03-11", "evidence", "Book"};
        refused(StepRefused.Code.FACT_WRONG, "done", "clerk-2", "carried-out", tomorrow);
        check("clerk-2", "carried-out", facts("done", TODAY, "evidence", "Book"));
    }

    @Test
    void a_case_is_closed_as_what_it_is() {
        String[][] outcomes = {
            {"outcome", "remedied", "reason", "r"},
            {"outcome", "excused", "reason", "r"},
            {"outcome", "no-breach", "reason", "r"},
            {"outcome", "forgotten", "reason", "r"}
        };
        Stream.of(outcomes)
                .forEach(
                        said ->
                                refused(
                                        StepRefused.Code.FACT_WRONG,
                                        "outcome",
                                        "lcu-1",
                                        "closed",
                                        said));
        add("mizani", "cleared", "status", "met", "run", "2");
        check("lcu-1", "closed", facts(outcomes[2]));
        add("mizani", "recurred", "status", "overdue", "run", "3");
        refused(StepRefused.Code.FACT_WRONG, "outcome", "lcu-1", "closed", outcomes[2]);
        add("clerk", "excused", "until", TODAY);
        check("lcu-1", "closed", facts(outcomes[1]));
        planned();
        add("lcu-1", "verified", "result", "Seen");
        check("lcu-1", "closed", facts(outcomes[0]));
        refused(
                StepRefused.Code.NOT_THIS_PERSON,
                "another than speaker-1",
                "speaker-1",
                "closed",
                outcomes[0]);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"escalated", "judged", "cleared", "recurred"})
    void nobody_takes_a_step_of_the_application(String step) {
        Map<String, String> said = new TreeMap<>();
        BreachStep.find(step).orElseThrow().needs().forEach(fact -> said.put(fact, TODAY));
        assertThatThrownBy(() -> check("administrator", step, said))
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refused ->
                                assertThat(refused.code())
                                        .isEqualTo(StepRefused.Code.NOT_THIS_PERSON));
    }

    @Test
    void a_step_up_is_taken_once_for_the_day_that_is_counted_from() {
        String[] step = {
            "row", "ESC-1", "cell", "A9", "level", "head", "since", "2026-03-01", "due", TODAY
        };
        check("mizani", "escalated", facts(step));
        add("mizani", "escalated", step);
        refused(StepRefused.Code.FACT_WRONG, "row", "mizani", "escalated", step);
        step[7] = "2026-03-05";
        check("mizani", "escalated", facts(step));
    }
}
