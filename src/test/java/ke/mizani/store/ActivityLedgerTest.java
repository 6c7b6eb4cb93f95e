package ke.mizani.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import ke.mizani.activity.Activity;
import ke.mizani.activity.Limits;
import ke.mizani.activity.RowProblem;
import ke.mizani.activity.RowProblem.Code;
import ke.mizani.activity.Source;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.store.ActivityLedger.Taken;
import ke.mizani.store.LedgerCheck.Fault;
import ke.mizani.store.LedgerCheck.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityLedgerTest {

    private static final Rulebook RULEBOOK = Rulebook.load(RulebookSource.shipped());
    private static final Limits LIMITS = new Limits(1_000_000, 10_000);
    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

    /** 22:30 in London is half past one the next day in Nairobi. */
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-15T22:30:00.123456789Z"), NAIROBI);

    private static final String HEADING =
            "activity_id,date,office,matter,matter_type,event,indicator,quantity,evidence,"
                    + "recorded_on,corrects,reason\n";

    private static final String ROWS =
            "A1,2025-10-06,clerk,roads,petition,petition-received,,,Rejista: ng’ombe,,,\n"
                    + "A2,2025-10-07,clerk,,,,CLK-1,2.50,register,2025-10-09,,\n";

    @ParameterizedTest
    @EnumSource
    void rows_come_back_as_they_were_written_with_the_day_they_count_from(Databases databases) {
        in(
                databases,
                ledger -> {
                    Taken taken = submit(ledger, HEADING + ROWS);

                    assertThat(taken.again()).isFalse();
                    assertThat(taken.submission().number()).isEqualTo(1);
                    assertThat(taken.submission().receivedOn()).isEqualTo("2026-01-16");
                    assertThat(taken.submission().counts())
                            .isEqualTo(new Submission.Counts(2, 2, 0, 0));
                    List<Activity> rows = ledger.activities(ledger.position()).rows();
                    assertThat(rows).extracting(Activity::id).containsExactly("A1", "A2");
                    assertThat(rows)
                            .extracting(Activity::recordedOn)
                            .as("the day of submission in Nairobi; the day in the file's column")
                            .containsExactly(
                                    Optional.of(LocalDate.of(2026, 1, 16)),
                                    Optional.of(LocalDate.of(2025, 10, 9)));
                    assertThat(rows.get(0).evidence()).isEqualTo("Rejista: ng’ombe");
                    assertThat(rows.get(1).quantity().orElseThrow()).hasToString("2.50");
                    assertThat(rows.get(1).source().file()).isEqualTo("submission 1, q2.csv");
                    assertThat(rows.get(1).source().line()).isEqualTo(3);
                    assertThat(new String(ledger.file(taken.submission()), UTF_8))
                            .isEqualTo(HEADING + ROWS);
                });
    }

    @ParameterizedTest
    @EnumSource
    void a_day_of_recording_after_the_submission_counts_as_the_day_of_submission(
            Databases databases) {
        in(
                databases,
                ledger -> {
                    submit(ledger, HEADING + "A1,2025-10-07,clerk,,,,CLK-1,2,r,2026-01-17,,\n");
                    assertThat(ledger.activities(1).rows().get(0).recordedOn())
                            .contains(LocalDate.of(2026, 1, 16));
                });
    }

    @ParameterizedTest
    @EnumSource
    void the_deadline_of_the_quarter_is_a_row_of_the_rulebook(Databases databases) {
        in(
                databases,
                ledger -> {
                    Submission late = submit(ledger, HEADING + ROWS).submission();
                    Submission inTime =
                            submit(
                                            ledger,
                                            "2025/26-Q3",
                                            HEADING + "A9,2026-01-05,clerk,,,,CLK-1,2,r,,,\n")
                                    .submission();

                    assertThat(late.deadline().orElseThrow().due())
                            .as("15 days after 31 December, as the table says")
                            .isEqualTo("2026-01-15");
                    assertThat(late.deadline().orElseThrow().row())
                            .startsWith("consequences.xlsx!deadlines!A");
                    assertThat(late.daysLate()).isEqualTo(1);
                    assertThat(inTime.daysLate()).isZero();
                });
    }

    @ParameterizedTest
    @EnumSource
    void the_same_bytes_again_are_the_same_submission(Databases databases) {
        in(
                databases,
                ledger -> {
                    Submission first = submit(ledger, HEADING + ROWS).submission();
                    Taken second = submit(ledger, HEADING + ROWS);

                    assertThat(second.again()).isTrue();
                    assertThat(second.submission()).isEqualTo(first);
                    assertThat(ledger.position()).isEqualTo(1);
                    assertThatThrownBy(() -> submit(ledger, "2025/26-Q1", HEADING + ROWS))
                            .isInstanceOf(NotSubmitted.class)
                            .hasMessageContaining("SUBMITTED_OTHERWISE")
                            .hasMessageContaining("submission 1");
                });
    }

    @ParameterizedTest
    @EnumSource
    void a_row_that_is_there_is_not_entered_again_and_a_changed_one_is_refused(
            Databases databases) {
        in(
                databases,
                ledger -> {
                    submit(ledger, HEADING + ROWS);
                    String changed = ROWS.replace("2.50", "2.5").replace("petition-r", "bill-r");
                    Submission second =
                            submit(ledger, HEADING + ROWS.replace("2.50", "2.5")).submission();
                    Submission third =
                            submit(ledger, HEADING + changed.replace("Rejista", "Daftari"))
                                    .submission();

                    assertThat(second.counts()).isEqualTo(new Submission.Counts(2, 0, 2, 0));
                    assertThat(third.counts().repeated()).isEqualTo(1);
                    assertThat(third.counts().refused()).isEqualTo(1);
                    assertThat(ledger.activities(3).rows()).hasSize(2);
                });
    }

    @ParameterizedTest
    @EnumSource
    void an_id_of_an_earlier_submission_is_told_with_its_number(Databases databases) {
        in(
                databases,
                ledger -> {
                    submit(ledger, HEADING + ROWS);
                    Submission second =
                            submit(ledger, HEADING + ROWS.replace("2.50", "3")).submission();

                    assertThat(ledger.refused(second))
                            .containsExactly(
                                    new RefusedRow(
                                            "A2",
                                            List.of(
                                                    new RowProblem(
                                                            new Source("q2.csv", 3),
                                                            "activity_id",
                                                            Code.DUPLICATE_ID,
                                                            "A2",
                                                            "an id used once; it is also in"
                                                                    + " submission 1, q2.csv line 3")),
                                            OptionalLong.empty()));
                });
    }

    @ParameterizedTest
    @EnumSource
    void refused_rows_are_kept_until_a_later_submission_mends_them(Databases databases) {
        in(
                databases,
                ledger -> {
                    String faulty =
                            "A3,2025-13-07,clerk,,,,CLK-1,2,r,,,\n"
                                    + "A4,2026-01-17,clerk,,,,CLK-1,2,r,,,\n"
                                    + "A5,2025-12-01,clerk,roads,bill,bill-passed,,,r,,,\n";
                    Submission first = submit(ledger, HEADING + ROWS).submission();
                    Submission second = submit(ledger, HEADING + faulty).submission();

                    assertThat(second.counts()).isEqualTo(new Submission.Counts(3, 0, 0, 3));
                    assertThat(ledger.refused(second))
                            .flatExtracting(RefusedRow::problems)
                            .extracting(RowProblem::code)
                            .containsExactly(
                                    Code.IMPOSSIBLE_DATE,
                                    Code.AFTER_SUBMISSION,
                                    Code.MATTER_OF_TWO_TYPES);
                    assertThat(ledger.stillRefused()).isEqualTo(Map.of(2L, 3));

                    submit(ledger, HEADING + "A3,2025-12-07,clerk,,,,CLK-1,2,r,,,\n");

                    assertThat(ledger.stillRefused()).isEqualTo(Map.of(2L, 2));
                    assertThat(ledger.refused(second))
                            .extracting(RefusedRow::mendedBy)
                            .containsExactly(
                                    OptionalLong.of(3), OptionalLong.empty(), OptionalLong.empty());
                    assertThat(ledger.refused(first)).isEmpty();
                });
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_takes_the_place_of_an_earlier_submission_s_row(Databases databases) {
        in(
                databases,
                ledger -> {
                    submit(ledger, HEADING + ROWS);
                    submit(ledger, HEADING + "A6,2025-10-07,clerk,,,,CLK-1,3,r,,A2,miscounted\n");
                    Submission third =
                            submit(
                                            ledger,
                                            HEADING
                                                    + "A7,2025-10-07,clerk,,,,CLK-1,3,r,,A2,again\n"
                                                    + "A8,2025-10-07,clerk,,,,CLK-1,3,r,,A0,again\n")
                                    .submission();

                    assertThat(ledger.refused(third))
                            .flatExtracting(RefusedRow::problems)
                            .extracting(RowProblem::code)
                            .containsExactly(Code.CORRECTED_TWICE, Code.CORRECTS_NOTHING);
                    var all = ledger.activities(ledger.position());
                    assertThat(all.rows())
                            .extracting(Activity::id)
                            .as("nothing is removed")
                            .containsExactly("A1", "A2", "A6");
                    assertThat(all.known(Optional.of(LocalDate.of(2026, 1, 15))).rows())
                            .filteredOn(row -> !row.knownOn().isAfter(LocalDate.of(2026, 1, 15)))
                            .extracting(Activity::id)
                            .containsExactly("A2");
                    assertThat(all.known(Optional.of(LocalDate.of(2026, 1, 16))).rows())
                            .extracting(Activity::id)
                            .containsExactly("A1", "A6");
                    assertThat(ledger.activities(1).rows()).as("position 1 stays").hasSize(2);
                });
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_activity_file_is_not_taken(Databases databases) {
        in(
                databases,
                ledger -> {
                    for (String content :
                            List.of("", HEADING, "%PDF-1.7\n\u0001\u0002", "name,salary\nx,1\n")) {
                        assertThatThrownBy(() -> submit(ledger, content))
                                .isInstanceOfSatisfying(
                                        NotSubmitted.class,
                                        refused -> assertThat(refused.problems()).isNotEmpty());
                    }
                    assertThat(ledger.position()).isZero();
                    assertThat(ledger.list(Optional.empty(), Optional.empty())).isEmpty();
                });
    }

    @ParameterizedTest
    @EnumSource
    void a_wrong_office_or_period_is_refused(Databases databases) {
        in(
                databases,
                ledger -> {
                    assertThatThrownBy(() -> submit(ledger, "2026/27-Q1", HEADING + ROWS))
                            .hasMessageContaining("PERIOD_NOT_BEGUN");
                    assertThatThrownBy(() -> delivery("Jane Doe", ROWS))
                            .hasMessageContaining("\"Jane Doe\"");
                    assertThatThrownBy(
                                    () ->
                                            ledger.submit(
                                                    delivery("clrek", ROWS),
                                                    RULEBOOK,
                                                    LIMITS,
                                                    "lcu"))
                            .hasMessageContaining("UNKNOWN_OFFICE")
                            .hasMessageContaining("clerk");
                    assertThat(
                                    ledger.submit(
                                                    delivery("clrek", ROWS).ofNewOffice(),
                                                    RULEBOOK,
                                                    LIMITS,
                                                    "lcu")
                                            .submission()
                                            .origin()
                                            .office())
                            .isEqualTo("clrek");
                });
    }

    @ParameterizedTest
    @EnumSource
    void submitters_at_the_same_time_make_one_submission_of_one_file(Databases databases) {
        in(
                databases,
                ledger -> {
                    ExecutorService officers = Executors.newFixedThreadPool(8);
                    List<CompletableFuture<Taken>> answers = new ArrayList<>();
                    for (int i = 0; i < 40; i++) {
                        String rows = ROWS.replace("A1", "A" + 10 * (i % 4 + 1));
                        answers.add(
                                CompletableFuture.supplyAsync(
                                        () -> submit(ledger, HEADING + rows), officers));
                    }
                    officers.shutdown();
                    assertThat(answers).filteredOn(answer -> !answer.join().again()).hasSize(4);
                    assertThat(ledger.list(Optional.empty(), Optional.empty()))
                            .extracting(Submission::number)
                            .containsExactly(1L, 2L, 3L, 4L);
                    assertThat(ledger.activities(4).rows())
                            .as("A2 was in all four, and is there once")
                            .hasSize(5);
                });
    }

    @ParameterizedTest
    @EnumSource
    void a_ledger_as_written_has_no_findings(Databases databases) {
        tampered(databases, List.of(), List.of());
    }

    @ParameterizedTest
    @EnumSource
    void a_flipped_row_is_located(Databases databases) {
        tampered(
                databases,
                "UPDATE activity_row SET quantity = '9.50' WHERE activity_id = 'A2'",
                List.of(new Finding("submission 1, row 2 (A2, line 3)", Fault.CHANGED)));
    }

    @ParameterizedTest
    @EnumSource
    void a_dropped_row_is_located(Databases databases) {
        tampered(
                databases,
                "DELETE FROM activity_row WHERE activity_id = 'A1'",
                List.of(new Finding("submission 1, row 1", Fault.MISSING)));
        tampered(
                databases,
                "DELETE FROM activity_row WHERE activity_id = 'A2'",
                List.of(new Finding("submission 1, row 2", Fault.MISSING)));
    }

    @ParameterizedTest
    @EnumSource
    void rows_out_of_their_order_are_located(Databases databases) {
        tampered(
                databases,
                List.of(
                        "UPDATE activity_row SET place = CASE place WHEN 1 THEN 12 ELSE 11 END"
                                + " WHERE submission = 1",
                        "UPDATE activity_row SET place = place - 10 WHERE submission = 1"),
                List.of(
                        new Finding("submission 1, row 1 (A2, line 3)", Fault.CHANGED),
                        new Finding("submission 1, row 2 (A1, line 2)", Fault.CHANGED)));
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_or_dropped_submission_is_located(Databases databases) {
        tampered(
                databases,
                "UPDATE submission SET period = '2025/26-Q3' WHERE number = 1",
                List.of(new Finding("submission 1", Fault.CHANGED)));
        tampered(
                databases,
                "UPDATE refused_row SET found = 'x' WHERE submission = 2",
                List.of(new Finding("submission 2, problem 1 (line 2)", Fault.CHANGED)));
        tampered(
                databases,
                "DELETE FROM refused_row",
                List.of(new Finding("submission 2, its refused rows", Fault.CHANGED)));
    }

    @ParameterizedTest
    @EnumSource
    void a_truncated_ledger_is_found_even_if_its_end_was_moved(Databases databases) {
        in(
                databases,
                (store, ledger) -> {
                    submit(ledger, HEADING + ROWS);
                    Submission last =
                            submit(ledger, HEADING + ROWS.replace("A1", "A3")).submission();
                    String chain = ledger.digest(1);
                    store.read(
                            handle -> {
                                handle.execute("DELETE FROM activity_row WHERE submission = 2");
                                handle.execute("DELETE FROM submission WHERE number = 2");
                                handle.execute(
                                        "UPDATE ledger_head SET number = 1, chain = ?", chain);
                                return last;
                            });
                    assertThat(LedgerCheck.of(store))
                            .containsExactly(
                                    new Finding("submission 2", Fault.MISSING),
                                    new Finding("end of the ledger", Fault.CHANGED));
                });
    }

    private static void tampered(Databases databases, String change, List<Finding> found) {
        tampered(databases, List.of(change), found);
    }

    private static void tampered(Databases databases, List<String> changes, List<Finding> found) {
        in(
                databases,
                (store, ledger) -> {
                    submit(ledger, HEADING + ROWS);
                    submit(ledger, HEADING + "A3,2025-13-07,clerk,,,,CLK-1,2,r,,,\n");
                    assertThat(LedgerCheck.of(store)).isEmpty();
                    changes.forEach(change -> store.read(handle -> handle.execute(change)));
                    assertThat(LedgerCheck.of(store)).isEqualTo(found);
                });
    }

    private static void in(Databases databases, Consumer<ActivityLedger> work) {
        in(databases, (store, ledger) -> work.accept(ledger));
    }

    private static void in(Databases databases, BiConsumer<Store, ActivityLedger> work) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            work.accept(store, new ActivityLedger(store));
        }
    }

    private static Taken submit(ActivityLedger ledger, String content) {
        return submit(ledger, "2025/26-Q2", content);
    }

    private static Taken submit(ActivityLedger ledger, String period, String content) {
        return ledger.submit(
                Delivery.of(
                        "folder/q2.csv",
                        content.getBytes(UTF_8),
                        "clerk",
                        NamedPeriod.ofFinancialYear(period).orElseThrow()),
                RULEBOOK,
                LIMITS,
                "lcu-officer");
    }

    private static Delivery delivery(String office, String rows) {
        return Delivery.of(
                "q2.csv",
                (HEADING + rows).getBytes(UTF_8),
                office,
                NamedPeriod.ofFinancialYear("2025/26-Q2").orElseThrow());
    }
}
