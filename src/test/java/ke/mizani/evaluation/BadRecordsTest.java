package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.activity.Activities;
import ke.mizani.activity.Activity;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.KnownRows;
import ke.mizani.activity.RowProblem;
import ke.mizani.activity.RowProblem.Code;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Status;
import ke.mizani.finding.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records that contradict themselves or lack what a verdict needs. */
class BadRecordsTest {

    @Test
    void an_act_before_its_trigger_neither_closes_the_clock_nor_is_dropped() {
        List<Finding> findings =
                new Register("bill", "levy-bill")
                        .with(
                                Entry.of("delivered-to-governor", "2026-06-03"),
                                Entry.of("bill-passed", "2026-06-04"))
                        .findings("LEG-01", "2026-06-19");

        assertThat(findings)
                .extracting(Finding::status)
                .containsExactly(Status.OVERDUE, Status.CANNOT_TELL);
        assertThat(findings.get(0).done()).isEmpty();
        assertThat(findings.get(1).done().map(Occurrence::date)).contains(LocalDate.of(2026, 6, 3));
        assertThat(Register.steps(findings.get(1), "trigger-after-act"))
                .singleElement()
                .satisfies(
                        step ->
                                assertThat(step.facts())
                                        .containsEntry("day", LocalDate.of(2026, 6, 3))
                                        .containsEntry("trigger", "bill-passed")
                                        .containsEntry("start", LocalDate.of(2026, 6, 4)));
    }

    @Test
    void an_act_on_the_day_of_its_trigger_closes_the_clock() {
        Finding finding =
                new Register("bill", "levy-bill")
                        .with(
                                Entry.of("delivered-to-governor", "2026-06-04"),
                                Entry.of("bill-passed", "2026-06-04"))
                        .finding("LEG-01", "2026-06-19");

        assertThat(finding.status()).isEqualTo(Status.MET);
    }

    @ParameterizedTest(name = "{0} twice on one day")
    @CsvSource({
        "LEG-01, bill,                    bill-passed",
        "OVS-06, motion-removal-executive, dismissal-resolved",
        "PET-05, petition,                county-petition-received",
        "INF-02, information-request,     urgent-information-requested",
    })
    void two_triggers_on_one_day_start_one_clock(String timeline, String type, String trigger) {
        Register register =
                new Register(type, "matter")
                        .with(
                                Entry.of(trigger, "2026-06-04").at("09:00"),
                                Entry.of(trigger, "2026-06-04").at("15:00"));

        Finding finding = register.finding(timeline, "2026-06-05");

        assertThat(finding.status()).isEqualTo(Status.PENDING);
        assertThat(finding.trigger().flatMap(Occurrence::time).map(Object::toString))
                .contains("09:00");
    }

    @Test
    void two_triggers_on_two_days_start_two_clocks() {
        assertThat(
                        new Register("bill", "levy-bill")
                                .with(
                                        Entry.of("bill-passed", "2026-06-04"),
                                        Entry.of("bill-passed", "2026-06-05"))
                                .findings("LEG-01", "2026-06-06"))
                .extracting(finding -> finding.due().orElseThrow())
                .containsExactly(LocalDate.of(2026, 6, 18), LocalDate.of(2026, 6, 19));
    }

    @Test
    void a_matter_of_two_types_is_refused_and_both_rows_are_named() {
        Activity first = Entry.of("bill-passed", "2026-06-04").in("bill", "levy-bill", 1);
        Activity other = Entry.of("bill-passed", "2026-06-05").in("finance-bill", "levy-bill", 2);
        Activity sound = Entry.of("petition-received", "2026-06-05").in("petition", "roads", 3);

        Activities joined =
                Activities.of(
                        List.of(
                                new ActivityFile(
                                        "records.csv",
                                        "",
                                        List.of(first, other, sound),
                                        List.of(),
                                        3,
                                        Map.of())));
        KnownRows known = joined.known(Optional.empty());

        assertThat(known.rows()).extracting(Activity::id).containsExactly(sound.id());
        assertThat(known.problems()).hasSize(1);
        RowProblem problem = known.problems().get(0);
        assertThat(problem.code()).isEqualTo(Code.MATTER_OF_TWO_TYPES);
        assertThat(problem.source().line()).isEqualTo(3);
        assertThat(problem.expected()).contains("bill").contains("records.csv line 2");
    }

    @ParameterizedTest(name = "received {0}, decided {1} {2}, seen {3}: {4}")
    @CsvSource({
        "'',    2026-06-05, 09:00, 2026-06-08, cannot-tell, the hour of receipt decides",
        "'',    '',         '',    2026-06-08, cannot-tell, the hour of receipt decides",
        "09:00, 2026-06-05, '',    2026-06-08, met,         the day before the last hour",
        "09:00, 2026-06-06, 08:59, 2026-06-08, met,         a minute before the last hour",
        "09:00, 2026-06-06, 09:00, 2026-06-08, met,         at the last hour",
        "09:00, 2026-06-06, 09:01, 2026-06-08, deemed,      a minute after the last hour",
        "09:00, 2026-06-06, '',    2026-06-08, cannot-tell, the hour of the decision decides",
        "09:00, 2026-06-07, 00:00, 2026-06-08, deemed,      the day after the last hour",
        "09:00, '',         '',    2026-06-06, pending,     the day of the last hour is not over",
        "09:00, '',         '',    2026-06-07, deemed,      the law takes silence for refusal",
        "00:00, 2026-06-06, 00:01, 2026-06-08, deemed,      the last hour is the first of a day",
    })
    void hours_run_through_the_weekend_from_the_hour_of_receipt(
            String received, String day, String hour, String asOf, String status, String because) {
        Entry request = Entry.of("urgent-information-requested", "2026-06-04");
        Register register =
                new Register("information-request", "request")
                        .with(received.isEmpty() ? request : request.at(received));
        if (!day.isEmpty()) {
            Entry decision = Entry.of("information-decided", day);
            register.with(hour.isEmpty() ? decision : decision.at(hour));
        }

        Finding finding = register.finding("INF-02", asOf);

        assertThat(finding.status().word()).as(because).isEqualTo(status);
        assertThat(finding.due().isPresent()).isEqualTo(!received.isEmpty());
    }

    @Test
    void disputed_dates_with_different_verdicts_are_both_kept() {
        Finding finding =
                new Register("bill", "levy-bill")
                        .with(
                                Entry.of("bill-passed", "2026-06-04"),
                                Entry.of("delivered-to-governor", "2026-06-18")
                                        .noting("disputed: the Speaker's book"),
                                Entry.of("delivered-to-governor", "2026-06-20")
                                        .noting("disputed: the Governor's stamp"))
                        .finding("LEG-01", "2026-06-30");

        assertThat(finding.status()).isEqualTo(Status.DISPUTED);
        assertThat(finding.breach()).isFalse();
        assertThat(finding.daysLate()).isEmpty();
        assertThat(finding.due()).contains(LocalDate.of(2026, 6, 18));
        assertThat(Register.steps(finding, "alternative"))
                .extracting(step -> step.facts().get("status"), step -> step.facts().get("done"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("met", LocalDate.of(2026, 6, 18)),
                        org.assertj.core.groups.Tuple.tuple("met-late", LocalDate.of(2026, 6, 20)));
    }

    @Test
    void disputed_dates_with_one_verdict_give_it_with_the_smallest_delay() {
        Finding finding =
                new Register("bill", "levy-bill")
                        .with(
                                Entry.of("bill-passed", "2026-06-04"),
                                Entry.of("delivered-to-governor", "2026-06-22")
                                        .noting("disputed: the Speaker's book"),
                                Entry.of("delivered-to-governor", "2026-06-20")
                                        .noting("disputed: the Governor's stamp"))
                        .finding("LEG-01", "2026-06-30");

        assertThat(finding.status()).isEqualTo(Status.MET_LATE);
        assertThat(finding.daysLate()).hasValue(2);
    }

    @ParameterizedTest(name = "{0} alternatives of each of two dates, {1} of a third: {2}")
    @CsvSource({"16, 1, 0", "16, 2, 1", "17, 1, 1"})
    void more_than_256_combinations_are_refused(int each, int third, int problems) {
        EvaluationRun run = evaluated(disputed(each, third, "2026-01-01"), "2026-06-30");

        assertThat(run.problems()).hasSize(problems);
        assertThat(run.problems()).allMatch(problem -> problem.code() == Code.TOO_MANY_DISPUTES);
        assertThat(run.findings().isEmpty()).isEqualTo(problems > 0);
    }

    @Test
    void a_report_not_yet_made_makes_no_combination() {
        EvaluationRun run = evaluated(disputed(16, 2, "2026-01-01"), "2026-01-02");

        assertThat(run.problems()).isEmpty();
        assertThat(run.findings()).isNotEmpty();
    }

    private static List<Activity> disputed(int each, int third, String from) {
        LocalDate first = LocalDate.parse(from);
        List<Activity> rows = new ArrayList<>();
        for (String event : List.of("bill-passed", "delivered-to-governor", "assented")) {
            for (int i = 0; i < (event.equals("assented") ? third : each); i++) {
                Entry entry = Entry.of(event, first.plusDays(i)).noting("disputed: report " + i);
                rows.add(entry.in("bill", "levy-bill", rows.size() + 1));
            }
        }
        return rows;
    }

    private static EvaluationRun evaluated(List<Activity> rows, String asOf) {
        return new Evaluator(Register.RULEBOOK)
                .evaluate(
                        new Evaluator.Request(
                                new Activities(rows, List.of()),
                                List.of(),
                                Optional.empty(),
                                Register.RULEBOOK.readings().value(),
                                new Viewpoint(LocalDate.parse(asOf), Optional.empty()),
                                List.of()));
    }

    @Test
    void the_step_that_says_an_hour_is_missing_names_its_row() {
        Finding finding =
                new Register("information-request", "request")
                        .with(Entry.of("urgent-information-requested", "2026-06-04"))
                        .finding("INF-02", "2026-06-08");

        assertThat(Register.steps(finding, "trigger-time-missing"))
                .extracting(Step::activity)
                .allMatch(Optional::isPresent)
                .hasSize(1);
    }
}
