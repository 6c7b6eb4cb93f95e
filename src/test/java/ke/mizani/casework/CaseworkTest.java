package ke.mizani.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import ke.mizani.store.CaseEntry;
import ke.mizani.store.CaseFile;
import ke.mizani.store.CaseSelection;
import ke.mizani.store.Cases;
import ke.mizani.store.Checkpoints;
import ke.mizani.store.Databases;
import ke.mizani.store.StaleVersion;
import ke.mizani.store.Store;
import ke.mizani.store.StoreCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kie.kogito.process.Processes;

@QuarkusTest
class CaseworkTest {

    private static final String BREACH = "Finance Bill 2025 · CGA-24-2";

    private final Processes processes;

    CaseworkTest(Processes processes) {
        this.processes = processes;
    }

    private Casework on(Store store) {
        return new Casework(
                new Cases(store), processes, List.of(new BreachCase(Clock.systemUTC())));
    }

    private static Step step(String name) {
        return new Step(
                "lcu-1",
                name,
                Map.of("office", "speaker", "outcome", "no-breach", "reason", "Judged again"));
    }

    /** Without it nobody may close a case whose breach was not dealt with. */
    private static void clear(Casework casework, long number) {
        casework.take(
                number,
                Optional.empty(),
                new Step("mizani", "cleared", Map.of("status", "met", "run", "1")));
    }

    @ParameterizedTest
    @EnumSource
    void a_case_goes_on_where_it_stood_after_a_restart(Databases databases) {
        var database = databases.fresh();
        long number;
        try (Store store = Store.open(database, Clock.systemUTC())) {
            var opened =
                    on(store).open("mizani", "breach", BREACH, Map.of("matter", "Finance Bill"));
            number = opened.file().number();
            assertThat(opened.added()).isTrue();
            assertThat(opened.file().standing().awaits())
                    .contains("acknowledged", "closed", "noted")
                    .doesNotContain("explained", "planned", "verified");
            assertThat(on(store).open("mizani", "breach", BREACH, Map.of()).added()).isFalse();
            on(store).take(number, Optional.of(1), step("acknowledged"));
        }
        try (Store store = Store.open(database, Clock.systemUTC())) {
            CaseFile kept = on(store).cases().find("breach", BREACH).orElseThrow();
            assertThat(kept.version()).isEqualTo(2);
            assertThat(kept.standing().stage()).isEqualTo("acknowledged");
            assertThat(on(store).cases().list(CaseSelection.open("breach"))).hasSize(1);
            clear(on(store), number);
            CaseFile closed = on(store).take(number, Optional.of(3), step("closed"));
            assertThat(closed.standing().closed()).isTrue();
            assertThat(closed.standing().awaits()).isEmpty();
            assertThat(on(store).cases().list(CaseSelection.open("breach"))).isEmpty();
            assertThat(on(store).cases().entries(number))
                    .extracting(CaseEntry::step)
                    .containsExactly("opened", "acknowledged", "cleared", "closed");
            assertThat(StoreCheck.of(store, new Checkpoints(Optional.empty())).problems())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_step_that_cannot_be_taken_changes_nothing(Databases databases) {
        try (Store store = Store.open(databases.fresh(), Clock.systemUTC())) {
            Casework casework = on(store);
            CaseFile opened = casework.open("mizani", "breach", BREACH, Map.of()).file();
            assertRefused(
                    StepRefused.Code.NOT_ITS_TURN,
                    () -> casework.take(opened.number(), Optional.of(1), step("planned")));
            assertRefused(
                    StepRefused.Code.FACT_MISSING,
                    () ->
                            casework.take(
                                    opened.number(),
                                    Optional.of(1),
                                    new Step("lcu-1", "acknowledged", Map.of("office", " "))));
            assertRefused(
                    StepRefused.Code.NO_SUCH_CASE,
                    () -> casework.take(opened.number() + 1, Optional.empty(), step("closed")));
            assertThatThrownBy(
                            () ->
                                    casework.take(
                                            opened.number(), Optional.of(2), step("acknowledged")))
                    .isInstanceOf(StaleVersion.class);
            assertThat(casework.cases().find(opened.number()).orElseThrow().version()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_many_who_take_the_same_step_at_once_one_does(Databases databases) throws Exception {
        try (Store store = Store.open(databases.fresh(), Clock.systemUTC())) {
            Casework casework = on(store);
            ExecutorService people = Executors.newFixedThreadPool(8);
            try {
                Callable<CaseFile> open =
                        () -> casework.open("mizani", "breach", BREACH, Map.of()).file();
                List<Future<CaseFile>> opened = people.invokeAll(Collections.nCopies(8, open));
                for (Future<CaseFile> one : opened) {
                    assertThat(one.get().number()).isEqualTo(opened.get(0).get().number());
                }
                long number = opened.get(0).get().number();
                Callable<Boolean> take =
                        () -> {
                            try {
                                casework.take(number, Optional.empty(), step("acknowledged"));
                                return true;
                            } catch (StepRefused notItsTurn) {
                                return false;
                            }
                        };
                int taken = 0;
                for (Future<Boolean> one : people.invokeAll(Collections.nCopies(8, take))) {
                    taken += one.get() ? 1 : 0;
                }
                assertThat(taken).isEqualTo(1);
                assertThat(casework.cases().entries(number)).hasSize(2);
            } finally {
                people.shutdown();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void cases_of_many_go_on_side_by_side_and_leave_nothing_in_memory(Databases databases)
            throws Exception {
        try (Store store = Store.open(databases.fresh(), Clock.systemUTC())) {
            Casework casework = on(store);
            ExecutorService people = Executors.newFixedThreadPool(8);
            try {
                List<Callable<CaseFile>> each =
                        IntStream.range(0, 60)
                                .<Callable<CaseFile>>mapToObj(
                                        bill -> () -> wholeCase(casework, "Bill " + bill))
                                .toList();
                for (Future<CaseFile> one : people.invokeAll(each)) {
                    assertThat(one.get().standing().closed()).isTrue();
                }
            } finally {
                people.shutdown();
            }
            assertThat(processes.processById("breachCase").instances().stream()).isEmpty();
        }
    }

    private static CaseFile wholeCase(Casework casework, String subject) {
        long number = casework.open("mizani", "breach", subject, Map.of()).file().number();
        casework.take(number, Optional.of(1), step("acknowledged"));
        clear(casework, number);
        return casework.take(number, Optional.of(3), step("closed"));
    }

    private static void assertRefused(StepRefused.Code code, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        StepRefused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
