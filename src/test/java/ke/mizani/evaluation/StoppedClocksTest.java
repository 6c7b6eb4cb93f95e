package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Status;
import ke.mizani.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clocks that a court stops, that are extended, and breaches that are excused. */
class StoppedClocksTest {

    /** The shipped rules, if the House had the power to extend these periods. */
    private static final Rulebook EXTENDABLE =
            ExtendableRulebook.byTheHouse(Set.of("LEG-01", "OVS-07", "INF-02"));

    /** Passed on Thursday 4 June 2026: to be delivered by Thursday 18 June. */
    private static Register bill() {
        return new Register("bill", "levy-bill", EXTENDABLE)
                .with(Entry.of("bill-passed", "2026-06-04"));
    }

    private static Entry order(String day) {
        return Entry.of("clock-suspended", day).by("high-court").shownBy("order 12 of 2026");
    }

    private static Entry goesOn(String day, String how) {
        return Entry.of("clock-resumed", day)
                .by("high-court")
                .shownBy("ruling 13 of 2026")
                .noting(how);
    }

    private static Entry extension(String day, String days) {
        return Entry.of("deadline-extended", day).by("county-assembly").about("LEG-01").days(days);
    }

    private static Entry excuse(String day) {
        return Entry.of("breach-excused", day)
                .by("house")
                .about("LEG-01")
                .noting("flood closed the offices");
    }

    private static void says(Finding finding, String status, String due) {
        assertThat(finding.status().word()).isEqualTo(status);
        assertThat(finding.due()).contains(LocalDate.parse(due));
    }

    private static void lacks(Finding finding, String missing) {
        assertThat(finding.status()).isEqualTo(Status.CANNOT_TELL);
        assertThat(finding.breach()).isFalse();
        assertThat(Register.steps(finding, "decision-incomplete"))
                .extracting(step -> step.facts().get("missing"))
                .containsExactly(missing);
    }

    // ---- a stop

    @ParameterizedTest(name = "order of {0} seen on {1}: {2}")
    @CsvSource({
        "2026-06-03, 2026-06-30, overdue,   the day before the clock started",
        "2026-06-04, 2026-06-30, suspended, the day the clock started",
        "2026-06-18, 2026-06-30, suspended, the last day",
        "2026-06-19, 2026-06-30, overdue,   the day after the last day",
        "2026-06-10, 2026-06-09, pending,   not yet made",
        "2026-06-10, 2026-06-10, suspended, the day it is made",
    })
    void an_order_stops_a_clock_that_runs(String day, String asOf, String status, String because) {
        Finding finding = bill().with(order(day)).finding("LEG-01", asOf);

        assertThat(finding.status().word()).as(because).isEqualTo(status);
    }

    @ParameterizedTest(name = "done on {0} under an order of 10 June: {1}")
    @CsvSource({
        "2026-06-09, met, before the order",
        "2026-06-10, met, on the day of the order",
        "2026-09-10, met, meanwhile",
    })
    void an_act_under_an_order_is_in_time(String day, String status, String because) {
        Finding finding =
                bill().with(order("2026-06-10"), Entry.of("delivered-to-governor", day))
                        .finding("LEG-01", "2026-09-30");

        assertThat(finding.status().word()).as(because).isEqualTo(status);
    }

    @Test
    void an_order_without_authority_or_evidence_decides_nothing() {
        lacks(bill().with(order("2026-06-10").by("")).finding("LEG-01", "2026-06-30"), "authority");
        lacks(
                bill().with(order("2026-06-10").shownBy("")).finding("LEG-01", "2026-06-30"),
                "evidence");
    }

    @Test
    void a_clock_in_sitting_days_stops_before_its_end_is_known() {
        Register instrument =
                new Register("statutory-instrument", "rules", EXTENDABLE)
                        .with(Entry.of("instrument-published", "2026-06-01"), order("2026-06-03"))
                        .sat("2026-06-02", "2026-06-03");

        assertThat(instrument.finding("LEG-16", "2026-06-30").status()).isEqualTo(Status.SUSPENDED);
    }

    // ---- going on

    @ParameterizedTest(name = "stopped {0}, {2} {1}: last day {3}")
    @CsvSource({
        "2026-06-10, 2026-07-06, 'resume: discharged',  2026-07-14, eight days were left",
        "2026-06-18, 2026-07-06, 'resume: discharged',  2026-07-06, no day was left",
        "2026-06-17, 2026-07-06, 'resume: discharged',  2026-07-07, one day was left",
        "2026-06-04, 2026-07-06, 'resume: discharged',  2026-07-20, the whole period was left",
        "2026-06-10, 2026-07-04, 'resume: discharged',  2026-07-13, the eighth day is a Sunday",
        "2026-06-10, 2026-07-06, 'restart: discharged', 2026-07-20, the whole period runs anew",
        "2026-06-18, 2026-07-06, 'restart: discharged', 2026-07-20, the whole period runs anew",
        "2026-06-10, 2026-07-05, 'restart: discharged', 2026-07-20, the last day is a Sunday",
        "2026-06-10, 2026-06-10, 'resume: discharged',  2026-06-18, lifted on the same day",
    })
    void a_clock_goes_on_as_the_court_says(
            String stop, String day, String how, String due, String because) {
        Register register = bill().with(order(stop), goesOn(day, how));
        LocalDate last = LocalDate.parse(due);

        says(register.finding("LEG-01", due), "pending", due);
        says(register.finding("LEG-01", last.plusDays(1).toString()), "overdue", due);
        Register inTime = register.with(Entry.of("delivered-to-governor", last));
        says(inTime.finding("LEG-01", "2026-12-31"), "met", due);
        assertThat(inTime.finding("LEG-01", "2026-12-31").daysLate()).as(because).hasValue(0);
    }

    @Test
    void an_act_the_day_after_the_new_last_day_is_late_by_one_day() {
        Finding finding =
                bill().with(
                                order("2026-06-10"),
                                goesOn("2026-07-06", "resume: discharged"),
                                Entry.of("delivered-to-governor", "2026-07-15"))
                        .finding("LEG-01", "2026-12-31");

        assertThat(finding.status()).isEqualTo(Status.MET_LATE);
        assertThat(finding.daysLate()).hasValue(1);
    }

    @Test
    void what_is_left_of_a_period_is_not_lengthened_by_the_day_it_would_have_moved_to() {
        Finding finding =
                new Register("bill", "levy-bill", EXTENDABLE)
                        .with(
                                Entry.of("bill-passed", "2026-06-07"),
                                order("2026-06-19"),
                                goesOn("2026-06-24", "resume: discharged"))
                        .finding("LEG-01", "2026-06-25");

        says(finding, "pending", "2026-06-26");
    }

    @Test
    void what_is_left_of_a_short_period_leaves_out_excluded_days_too() {
        Register motion =
                new Register("motion-removal-speaker", "motion", EXTENDABLE)
                        .with(
                                Entry.of("speaker-removal-noticed", "2026-06-08"),
                                order("2026-06-09"),
                                goesOn("2026-06-19", "resume: discharged"));

        says(motion.finding("OVS-07", "2026-06-20"), "pending", "2026-06-24");
    }

    @Test
    void a_clock_that_goes_on_has_its_last_arguable_day_too() {
        Finding finding =
                new Register("motion-removal-speaker", "motion", EXTENDABLE)
                        .with(
                                Entry.of("speaker-removal-noticed", "2026-06-08"),
                                order("2026-06-09"),
                                goesOn("2026-06-19", "resume: discharged"))
                        .finding("OVS-07", "2026-06-20");

        assertThat(finding.lastArguableDay()).contains(LocalDate.of(2026, 6, 25));
    }

    @Test
    void what_is_left_of_sitting_days_is_counted_in_sittings() {
        Register instrument =
                new Register("statutory-instrument", "rules", EXTENDABLE)
                        .with(
                                Entry.of("instrument-published", "2026-06-01"),
                                order("2026-06-04"),
                                goesOn("2026-07-06", "resume: discharged"))
                        .sat("2026-06-02", "2026-06-03", "2026-06-04", "2026-06-09", "2026-06-10")
                        .sat("2026-07-07", "2026-07-08", "2026-07-09");

        assertThat(instrument.finding("LEG-16", "2026-07-13").status()).isEqualTo(Status.PENDING);
        instrument.sat("2026-07-14");
        says(instrument.finding("LEG-16", "2026-07-14"), "pending", "2026-07-14");
        says(instrument.finding("LEG-16", "2026-07-15"), "deemed", "2026-07-14");
    }

    @Test
    void sitting_days_that_run_anew_are_counted_from_the_day_they_go_on() {
        Register instrument =
                new Register("statutory-instrument", "rules", EXTENDABLE)
                        .with(
                                Entry.of("instrument-published", "2026-06-01"),
                                order("2026-06-02"),
                                goesOn("2026-06-08", "restart: discharged"))
                        .sat("2026-06-02", "2026-06-03", "2026-06-04", "2026-06-09", "2026-06-10")
                        .sat("2026-06-11", "2026-06-16", "2026-06-17");

        assertThat(instrument.finding("LEG-16", "2026-06-22").due()).isEmpty();
        instrument.sat("2026-06-18", "2026-06-23");
        says(instrument.finding("LEG-16", "2026-06-24"), "deemed", "2026-06-23");
    }

    @Test
    void a_clock_can_be_stopped_twice() {
        Register register =
                bill().with(
                                order("2026-06-10"),
                                goesOn("2026-07-06", "resume: discharged"),
                                order("2026-07-08"));

        says(register.finding("LEG-01", "2026-07-07"), "pending", "2026-07-14");
        assertThat(register.finding("LEG-01", "2026-12-31").status()).isEqualTo(Status.SUSPENDED);
        register.with(goesOn("2026-08-03", "resume: discharged"));
        says(register.finding("LEG-01", "2026-08-10"), "pending", "2026-08-10");
        says(register.finding("LEG-01", "2026-08-11"), "overdue", "2026-08-10");
    }

    @Test
    void without_resume_or_restart_the_choice_is_open() {
        Register stopped = bill().with(order("2026-06-10"));

        lacks(
                stopped.with(goesOn("2026-07-06", "discharged")).finding("LEG-01", "2026-07-30"),
                "resume-or-restart");
    }

    @ParameterizedTest(name = "going on without {0}")
    @CsvSource({"authority", "evidence"})
    void going_on_without_authority_or_evidence_decides_nothing(String missing) {
        Entry ruling = goesOn("2026-07-06", "resume: discharged");
        Entry faulty = missing.equals("authority") ? ruling.by("") : ruling.shownBy("");

        lacks(bill().with(order("2026-06-10"), faulty).finding("LEG-01", "2026-07-30"), missing);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'resume: discharged'", "'restart: discharged'"})
    void a_clock_in_hours_that_goes_on_cannot_be_told(String how) {
        Finding finding =
                new Register("information-request", "request", EXTENDABLE)
                        .with(
                                Entry.of("urgent-information-requested", "2026-06-04").at("09:00"),
                                order("2026-06-05"),
                                goesOn("2026-06-08", how))
                        .finding("INF-02", "2026-06-30");

        lacks(finding, "hours-left");
    }

    // ---- an extension

    @ParameterizedTest(name = "{1} days more by a decision of {0}: {2}")
    @CsvSource({
        "2026-06-10, 1,  2026-06-19, a day",
        "2026-06-10, 2,  2026-06-20, to a Saturday, which counts",
        "2026-06-10, 3,  2026-06-22, to a Sunday, which moves",
        "2026-06-25, 14, 2026-07-02, granted after the last day",
    })
    void an_extension_adds_days_to_the_due_day(
            String day, String days, String due, String because) {
        Register register = bill().with(extension(day, days));
        LocalDate last = LocalDate.parse(due);

        assertThat(register.finding("LEG-01", "2026-06-30").due()).as(because).contains(last);
        Register done = register.with(Entry.of("delivered-to-governor", last));
        assertThat(done.finding("LEG-01", "2026-12-31").status()).isEqualTo(Status.MET);
        assertThat(
                        bill().with(extension(day, days))
                                .with(Entry.of("delivered-to-governor", last.plusDays(1)))
                                .finding("LEG-01", "2026-12-31")
                                .daysLate())
                .hasValue(1);
    }

    @Test
    void an_extension_is_not_there_before_it_is_granted() {
        Register register = bill().with(extension("2026-06-25", "14"));

        says(register.finding("LEG-01", "2026-06-24"), "overdue", "2026-06-18");
        says(register.finding("LEG-01", "2026-06-25"), "pending", "2026-07-02");
    }

    @ParameterizedTest(name = "an extension of {0} days lacks {1}")
    @CsvSource({"'', days", "0, days", "-3, days", "2.5, days", "99999999999999999999, days"})
    void an_extension_is_of_some_whole_days(String days, String missing) {
        lacks(bill().with(extension("2026-06-10", days)).finding("LEG-01", "2026-06-30"), missing);
    }

    @Test
    void an_extension_without_authority_or_evidence_decides_nothing() {
        Entry granted = extension("2026-06-10", "7");

        lacks(bill().with(granted.by("")).finding("LEG-01", "2026-06-30"), "authority");
        lacks(bill().with(granted.shownBy("")).finding("LEG-01", "2026-06-30"), "evidence");
    }

    @Test
    void an_extension_moves_the_last_arguable_day_as_well() {
        Finding finding =
                new Register("motion-removal-speaker", "motion", EXTENDABLE)
                        .with(
                                Entry.of("speaker-removal-noticed", "2026-06-08"),
                                Entry.of("deadline-extended", "2026-06-09")
                                        .by("county-assembly")
                                        .about("OVS-07")
                                        .days("2"))
                        .finding("OVS-07", "2026-06-10");

        assertThat(finding.due()).contains(LocalDate.of(2026, 6, 15));
        assertThat(finding.lastArguableDay()).contains(LocalDate.of(2026, 6, 17));
    }

    @Test
    void an_extension_of_hours_moves_their_day() {
        Register request =
                new Register("information-request", "request", EXTENDABLE)
                        .with(
                                Entry.of("urgent-information-requested", "2026-06-04").at("09:00"),
                                Entry.of("deadline-extended", "2026-06-05")
                                        .by("county-assembly")
                                        .about("INF-02")
                                        .days("2"),
                                Entry.of("information-decided", "2026-06-06").at("17:00"));

        assertThat(request.finding("INF-02", "2026-06-30").status()).isEqualTo(Status.MET);
    }

    // ---- an excuse

    @ParameterizedTest(name = "delivered {0}, excused {1}, seen {2}: {3}")
    @CsvSource({
        "2026-06-21, 2026-06-24, 2026-06-30, excused",
        "2026-06-21, 2026-06-24, 2026-06-23, met-late",
        "2026-06-21, 2026-06-24, 2026-06-24, excused",
        "2026-06-18, 2026-06-24, 2026-06-30, met",
        "2026-06-19, 2026-06-24, 2026-06-30, excused",
        "'',         2026-06-24, 2026-06-30, excused",
        "'',         2026-06-10, 2026-06-18, pending",
        "'',         2026-06-03, 2026-06-30, overdue",
    })
    void an_excuse_takes_a_breach_away_from_its_day(
            String delivered, String excused, String asOf, String status) {
        Register register = bill().with(excuse(excused));
        if (!delivered.isEmpty()) {
            register.with(Entry.of("delivered-to-governor", delivered));
        }

        assertThat(register.finding("LEG-01", asOf).status().word()).isEqualTo(status);
    }

    @Test
    void an_excused_delay_stays_visible() {
        Finding finding = bill().with(excuse("2026-06-24")).finding("LEG-01", "2026-06-30");

        assertThat(finding.breach()).isFalse();
        assertThat(finding.daysLate()).hasValue(12);
        assertThat(Register.steps(finding, "breach-excused"))
                .allMatch(step -> step.activity().isPresent())
                .hasSize(1);
    }

    @Test
    void an_excuse_without_authority_evidence_or_reason_decides_nothing() {
        Entry granted = excuse("2026-06-24");

        lacks(bill().with(granted.by("")).finding("LEG-01", "2026-06-30"), "authority");
        lacks(bill().with(granted.shownBy("")).finding("LEG-01", "2026-06-30"), "evidence");
        lacks(bill().with(granted.noting("")).finding("LEG-01", "2026-06-30"), "reason");
    }

    @Test
    void a_decision_about_another_timeline_changes_nothing() {
        Register register =
                bill().with(
                                extension("2026-06-10", "7").about("LEG-02"),
                                excuse("2026-06-24").about("LEG-02"));

        says(register.finding("LEG-01", "2026-06-30"), "overdue", "2026-06-18");
    }

    // ---- an extension beside orders of a court

    /** Committed on Wednesday 18 March 2026: to be answered by Monday 18 May. */
    private static Register petition() {
        return new Register("petition", "levy-petition", EXTENDABLE)
                .with(Entry.of("petition-committed", "2026-03-18"));
    }

    private static Entry byTheSpeaker(String day) {
        return Entry.of("deadline-extended", day).by("speaker").about("PET-03").days("7");
    }

    @ParameterizedTest(name = "extended on {1} after {0}: due {2}, refused {3}")
    @CsvSource({
        "resume: discharged,  2026-05-27, 2026-06-03, 0",
        "resume: discharged,  2026-05-28, 2026-05-27, 1",
        "restart: discharged, 2026-07-20, 2026-07-27, 0",
    })
    void the_chair_extends_until_the_time_that_a_stop_moved_runs_out(
            String how, String day, String due, int refused) {
        Finding finding =
                petition()
                        .with(order("2026-05-10"), goesOn("2026-05-20", how), byTheSpeaker(day))
                        .finding("PET-03", "2026-08-30");

        assertThat(finding.due()).contains(LocalDate.parse(due));
        assertThat(Register.steps(finding, "extension-refused-too-late")).hasSize(refused);
        assertThat(Register.steps(finding, "deadline-extended")).hasSize(1 - refused);
    }

    // ---- minimum periods

    /** Lost in the Senate on Wednesday 11 February 2026: three months run out with 11 May. */
    private static Register charges() {
        return new Register("motion-removal-governor", "removal")
                .with(Entry.of("senate-vote-failed", "2026-02-11"));
    }

    @ParameterizedTest(name = "order of {0} seen on {1}: {2}")
    @CsvSource({
        "2026-02-10, 2026-06-30, pending,   '2026-05-12', the day before the clock started",
        "2026-02-11, 2026-06-30, suspended, '',           the day the clock started",
        "2026-05-10, 2026-06-30, suspended, '',           a day was left",
        "2026-05-11, 2026-06-30, pending,   '2026-05-12', the period runs out with that day",
        "2026-05-12, 2026-06-30, pending,   '2026-05-12', it has run out",
    })
    void an_order_stops_a_minimum_period_that_runs(
            String day, String asOf, String status, String first, String because) {
        Finding finding = charges().with(order(day)).finding("OVS-04", asOf);

        assertThat(finding.status().word()).as(because).isEqualTo(status);
        assertThat(finding.due().map(LocalDate::toString).orElse("")).isEqualTo(first);
    }

    @ParameterizedTest(name = "stopped {0}, {2} {1}: first lawful day {3}")
    @CsvSource({
        "2026-05-01, 2026-06-01, 'resume: discharged',  2026-06-12, ten days were left",
        "2026-05-10, 2026-06-01, 'resume: discharged',  2026-06-03, one day was left",
        "2026-02-11, 2026-06-01, 'resume: discharged',  2026-08-30, all 89 days were left",
        "2026-05-01, 2026-06-01, 'restart: discharged', 2026-09-02, three months anew",
    })
    void the_days_of_a_stop_do_not_count_towards_a_minimum_period(
            String stop, String day, String how, String first, String because) {
        Finding finding =
                charges().with(order(stop), goesOn(day, how)).finding("OVS-04", "2026-12-31");

        assertThat(finding.status()).as(because).isEqualTo(Status.PENDING);
        assertThat(finding.due()).contains(LocalDate.parse(first));
    }

    @ParameterizedTest(name = "brought again on {0}: {1} by {2}")
    @CsvSource({
        "2026-04-30, too-early, -12, before the order: by the period as it ran then",
        "2026-05-20, too-early, -23, meanwhile",
        "2026-06-11, too-early, -1,  on the last day of the period",
        "2026-06-12, met,       0,   on the first lawful day",
    })
    void an_act_waits_for_the_whole_of_a_stopped_period(
            String day, String status, int days, String because) {
        Finding finding =
                charges()
                        .with(
                                order("2026-05-01"),
                                goesOn("2026-06-01", "resume: discharged"),
                                Entry.of("removal-reintroduced", day))
                        .finding("OVS-04", "2026-12-31");

        assertThat(finding.status().word()).as(because).isEqualTo(status);
        assertThat(finding.daysLate()).hasValue(days);
    }

    @Test
    void an_act_while_a_minimum_period_stands_still_is_too_early_by_days_that_are_not_known() {
        Finding finding =
                charges()
                        .with(order("2026-05-01"), Entry.of("removal-reintroduced", "2026-05-20"))
                        .finding("OVS-04", "2026-05-31");

        assertThat(finding.status()).isEqualTo(Status.TOO_EARLY);
        assertThat(finding.daysLate()).isEmpty();
        assertThat(finding.due()).isEmpty();
    }

    @ParameterizedTest(name = "order of {0}, discharged {1}: in force on {2}")
    @CsvSource({
        "2026-07-20, 2026-08-03, 2026-08-07, four days were left",
        "2026-07-23, 2026-08-03, 2026-08-04, one day was left",
        "2026-07-24, 2026-08-03, 2026-07-24, the law came into force that day",
    })
    void an_effect_of_the_law_waits_for_the_days_that_were_left(
            String stop, String day, String effect, String because) {
        Finding finding =
                new Register("bill", "levy-bill")
                        .with(
                                Entry.of("gazetted-kenya", "2026-07-10"),
                                order(stop),
                                goesOn(day, "resume: discharged"))
                        .finding("LEG-08", "2026-12-31");

        assertThat(finding.status()).as(because).isEqualTo(Status.DEEMED);
        assertThat(finding.due()).contains(LocalDate.parse(effect));
    }

    @ParameterizedTest(name = "order of {0}, discharged {1}: {2} {3}")
    @CsvSource({
        "2026-02-17, 2026-03-02, pending, '2026-03-05', one of two sittings was left: 4 March",
        "2026-02-18, 2026-03-02, pending, '2026-02-19', both sittings had been held",
        "2026-02-12, 2026-03-02, pending, '2026-03-06', both were left: 4 and 5 March",
        "2026-02-12, 2026-03-05, pending, '',           both are left, none has been held since",
    })
    void a_minimum_of_sittings_waits_for_those_that_were_left(
            String stop, String day, String status, String first, String because) {
        Finding finding =
                new Register("petition", "roads")
                        .with(
                                Entry.of("petition-noticed", "2026-02-12"),
                                order(stop),
                                goesOn(day, "resume: discharged"))
                        .sat("2026-02-17", "2026-02-18", "2026-03-04", "2026-03-05")
                        .finding("PET-02", "2026-03-31");

        assertThat(finding.status().word()).as(because).isEqualTo(status);
        assertThat(finding.due().map(LocalDate::toString).orElse("")).isEqualTo(first);
    }
}
