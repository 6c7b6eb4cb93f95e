package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.store.LedgerCheck.Fault;
import ke.mizani.store.RunArchive.Evaluated;
import ke.mizani.store.RunCheck.Finding;
import ke.mizani.store.RunRequest.Input;
import ke.mizani.store.RunRequest.InputKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever changes a run that was kept is found out, and the place is named. */
class RunCheckTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-30T09:00:00Z"), ZoneOffset.UTC);
    private static final Path REAL = ShippedRuns.EXAMPLES.resolve("real-cases/activities.csv");
    private static final RunResult EARLY = ShippedRuns.duties(REAL, LocalDate.of(2019, 8, 23));
    private static final RunResult LATE = ShippedRuns.duties(REAL, LocalDate.of(2026, 7, 31));

    @ParameterizedTest
    @EnumSource
    void what_nobody_touched_is_as_it_was(Databases databases) {
        try (Store store = filled(databases)) {
            assertThat(RunCheck.of(store)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_verdict_that_was_rewritten_is_found(Databases databases) {
        try (Store store = filled(databases)) {
            write(
                    store,
                    "UPDATE run_finding SET status = 'met', days_late = 0"
                            + " WHERE run = 1 AND status = 'met-late'");
            assertThat(RunCheck.of(store))
                    .containsExactly(new Finding("run 1, rows", Fault.CHANGED));
            assertThat(StoreCheck.of(store, new Checkpoints(Optional.empty())).problems())
                    .extracting(StoreProblem::table, StoreProblem::key)
                    .containsExactly(tuple("run archive", "run 1, rows"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_request_or_result_that_was_exchanged_is_found(Databases databases) {
        try (Store store = filled(databases)) {
            write(
                    store,
                    "UPDATE evaluation_run SET request = REPLACE(request, '2019-08-23', '2019-06-30')"
                            + " WHERE number = 1");
            write(
                    store,
                    "UPDATE evaluation_run SET result_digest = (SELECT result_digest FROM"
                            + " evaluation_run WHERE number = 1) WHERE number = 2");
            assertThat(RunCheck.of(store))
                    .containsExactly(
                            new Finding("run 1, request", Fault.CHANGED),
                            new Finding("run 2, result", Fault.CHANGED));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_run_that_was_taken_out_or_slipped_in_is_found(Databases databases) {
        try (Store store = filled(databases)) {
            write(store, "DELETE FROM run_superseded");
            write(store, "UPDATE run_finding SET run = 1, place = place + 1000 WHERE run = 2");
            write(store, "DELETE FROM run_input WHERE run = 2");
            write(store, "UPDATE evaluation_run SET number = 3 WHERE number = 2");
            assertThat(RunCheck.of(store))
                    .containsExactly(
                            new Finding("run 1, rows", Fault.CHANGED),
                            new Finding("run 3", Fault.ADDED),
                            new Finding("run 2", Fault.MISSING),
                            new Finding("run 1 superseded by run 2", Fault.MISSING));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_mark_that_was_changed_or_made_by_hand_is_found(Databases databases) {
        try (Store store = filled(databases)) {
            write(store, "UPDATE run_superseded SET reason = 'none'");
            write(
                    store,
                    "INSERT INTO run_superseded (original, run, reason, actor, superseded_at)"
                            + " SELECT run, original, reason, actor, superseded_at"
                            + " FROM run_superseded");
            assertThat(RunCheck.of(store))
                    .containsExactly(
                            new Finding("run 1 superseded by run 2", Fault.CHANGED),
                            new Finding("run 2 superseded by run 1", Fault.ADDED));
        }
    }

    private static Store filled(Databases databases) {
        Store store = Store.open(databases.fresh(), CLOCK);
        RunArchive archive = new RunArchive(store, "1.0");
        archive.keep("clerk", of(EARLY));
        archive.keep("clerk", of(LATE));
        archive.supersede("clerk", 1, 2, "A later day");
        return store;
    }

    private static Evaluated of(RunResult result) {
        byte[] content = ShippedRuns.bytes(REAL);
        List<Input> inputs = List.of(Input.of(InputKind.ACTIVITIES, REAL.toString(), content));
        return new Evaluated(RunRequest.of(result, Map.of(), inputs), result, List.of(content));
    }

    private static void write(Store store, String sql) {
        store.<Integer>read(handle -> handle.execute(sql));
    }
}
