package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.store.RunArchive.Evaluated;
import ke.mizani.store.RunArchive.Kept;
import ke.mizani.store.RunRequest.Input;
import ke.mizani.store.RunRequest.InputKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunArchiveTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-30T09:00:00.123456789Z"), ZoneOffset.UTC);
    private static final Path REAL = ShippedRuns.EXAMPLES.resolve("real-cases/activities.csv");
    private static final Path YEAR =
            ShippedRuns.EXAMPLES.resolve("contracts-2025-26/activities.csv");
    private static final RunResult DUTIES = ShippedRuns.duties(REAL, LocalDate.of(2019, 8, 23));

    @ParameterizedTest
    @EnumSource
    void a_run_is_there_as_it_was_when_the_store_is_opened_again(Databases databases) {
        Database database = databases.fresh();
        RunResult index = ShippedRuns.index(ShippedRuns.year(), ShippedRuns.YEAR);
        Kept kept;
        try (Store store = Store.open(database, CLOCK)) {
            kept = new RunArchive(store, "1.0").keep("hr-1", of(index, YEAR));
        }
        assertThat(kept).isEqualTo(new Kept(1, true, List.of()));
        try (Store store = Store.open(database, CLOCK)) {
            RunArchive archive = new RunArchive(store, "1.1");
            ArchivedRun run = archive.find(1).orElseThrow();
            assertThat(run.request()).isEqualTo(of(index, YEAR).request());
            assertThat(run.application()).isEqualTo("1.0");
            assertThat(run.actor()).isEqualTo("hr-1");
            assertThat(run.archivedAt()).isEqualTo("2026-06-30T09:00:00.123456Z");
            assertThat(archive.result(run, "hr-2").equals(index)).isTrue();
            assertThat(archive.file(run.request().inputs().get(0)))
                    .isEqualTo(ShippedRuns.bytes(YEAR));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_request_again_is_the_same_run(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            RunArchive archive = new RunArchive(store, "1.0");
            archive.keep("clerk", of(DUTIES, REAL));
            assertThat(new RunArchive(store, "2.0").keep("hr", of(DUTIES, REAL)))
                    .isEqualTo(new Kept(1, false, List.of()));
            assertThat(archive.list()).hasSize(1);
            assertThat(kinds(store)).containsExactly(AuditEntry.Kind.RUN_ARCHIVED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_result_of_the_same_request_is_a_run_of_its_own(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            RunArchive archive = new RunArchive(store, "1.0");
            archive.keep("clerk", of(DUTIES, REAL));
            EvaluationRun run = DUTIES.run();
            RunResult other = new RunResult.Duties(run.withFindings(run.findings().subList(1, 5)));
            assertThat(archive.keep("clerk", of(other, REAL)))
                    .isEqualTo(new Kept(2, true, List.of(1L)));
            assertThat(archive.keep("clerk", of(DUTIES, REAL)).number()).isEqualTo(1);
            assertThat(archive.result(archive.find(1).orElseThrow(), "clerk").equals(DUTIES))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void evaluations_of_one_request_at_the_same_time_are_one_run(Databases databases)
            throws Exception {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            RunArchive archive = new RunArchive(store, "1.0");
            ExecutorService both = Executors.newFixedThreadPool(8);
            List<Future<Kept>> kept = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                RunResult result =
                        i % 3 == 0
                                ? new RunResult.Duties(DUTIES.run().withFindings(List.of()))
                                : DUTIES;
                kept.add(both.submit(() -> archive.keep("clerk", of(result, REAL))));
            }
            List<Kept> all = new ArrayList<>();
            for (Future<Kept> one : kept) {
                all.add(one.get());
            }
            both.shutdown();
            assertThat(all).filteredOn(Kept::added).hasSize(2);
            assertThat(all).extracting(Kept::number).containsOnly(1L, 2L);
            assertThat(archive.list()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void reading_the_scorecard_of_an_officer_is_logged(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            RunArchive archive = new RunArchive(store, "1.0");
            RunResult cards = ShippedRuns.contracts(YEAR, ShippedRuns.CONTRACTS, ShippedRuns.YEAR);
            archive.keep("hr", of(cards, YEAR));
            archive.keep("hr", of(DUTIES, REAL));
            for (long number = 1; number <= 2; number++) {
                archive.result(archive.find(number).orElseThrow(), "chair");
            }
            AuditEntry last =
                    store.read(handle -> new AuditChain(handle).from(3).findFirst().orElseThrow());
            assertThat(kinds(store)).hasSize(3);
            assertThat(last.kind()).isEqualTo(AuditEntry.Kind.PERSONAL_RECORD_READ);
            assertThat(last.actor()).isEqualTo("chair");
            assertThat(last.facts().get("persons")).contains("hansard-editor");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findings_and_scores_can_be_looked_for(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            RunArchive archive = new RunArchive(store, "1.0");
            archive.keep("clerk", of(DUTIES, REAL));
            List<Map<String, Object>> rows =
                    store.read(
                            handle ->
                                    handle.createQuery(
                                                    "SELECT status, days_late, due FROM run_finding"
                                                            + " WHERE matter = 'kisumu-budget-2019-20'"
                                                            + " AND timeline = 'BUD-14'")
                                            .mapToMap()
                                            .list());
            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).get("status")).isEqualTo("met-late");
            assertThat(rows.get(0).get("days_late")).isEqualTo(52);
            assertThat(rows.get(0).get("due")).hasToString("2019-07-01");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_result_that_was_changed_is_refused(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            RunArchive archive = new RunArchive(store, "1.0");
            archive.keep("clerk", of(DUTIES, REAL));
            ArchivedRun run = archive.find(1).orElseThrow();
            store.read(
                    handle ->
                            handle.createUpdate(
                                            "UPDATE document_part SET content = :other"
                                                    + " WHERE digest = :digest")
                                    .bind("other", new byte[] {1, 2, 3})
                                    .bind("digest", run.resultDigest())
                                    .execute());
            assertThatThrownBy(() -> archive.result(run, "clerk"))
                    .isInstanceOf(StoreFailed.class)
                    .hasMessageContaining(run.resultDigest());
        }
    }

    private static Evaluated of(RunResult result, Path file) {
        byte[] content = ShippedRuns.bytes(file);
        List<Input> inputs = List.of(Input.of(InputKind.ACTIVITIES, file.toString(), content));
        RunRequest request = RunRequest.of(result, Map.of("saturday", "excluded"), inputs);
        return new Evaluated(request, result, List.of(content));
    }

    private static List<AuditEntry.Kind> kinds(Store store) {
        return store.read(handle -> new AuditChain(handle).from(1).map(AuditEntry::kind).toList());
    }
}
