package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ke.mizani.store.Job.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobsTest {

    private static HandSetClock morning() {
        return new HandSetClock(Instant.parse("2026-06-30T09:00:00Z"));
    }

    private static Job ask(Jobs jobs, String request) {
        return jobs.ask("hr", "evaluation", request, Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void work_is_taken_in_its_turn_and_by_one(Databases databases) throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(6);
        try (Store store = Store.open(databases.fresh(), morning())) {
            Jobs jobs = new Jobs(store);
            List<Long> asked = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                asked.add(ask(jobs, "r" + i).number());
            }
            assertThat(jobs.take("first").orElseThrow().number()).isEqualTo(asked.get(0));
            List<Callable<Optional<Job>>> takers = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String worker = "w" + i;
                takers.add(() -> taken(jobs, worker));
            }
            List<Long> taken = new ArrayList<>();
            for (Future<Optional<Job>> one : many.invokeAll(takers)) {
                one.get().map(Job::number).ifPresent(taken::add);
            }
            assertThat(taken).containsExactlyInAnyOrderElementsOf(asked.subList(1, 6));
        } finally {
            many.shutdownNow();
        }
    }

    /** Tries again when another was quicker. */
    private static Optional<Job> taken(Jobs jobs, String worker) {
        Optional<Job> job = Optional.empty();
        for (int i = 0; i < 20 && job.isEmpty(); i++) {
            job = jobs.take(worker);
        }
        return job;
    }

    @ParameterizedTest
    @EnumSource
    void what_a_dead_worker_left_is_taken_over_and_the_dead_one_no_longer_counts(
            Databases databases) {
        HandSetClock clock = morning();
        try (Store store = Store.open(databases.fresh(), clock)) {
            Jobs jobs = new Jobs(store);
            Job job = ask(jobs, "r");
            jobs.take("dead");
            assertThat(jobs.come(job.number(), "dead", 3, 10)).isTrue();
            assertThat(jobs.take("heir")).isEmpty();
            clock.on(Jobs.SILENCE.plusSeconds(1));
            assertThat(jobs.find(job.number()).orElseThrow().cutOff()).isFalse();
            Job again = jobs.take("heir").orElseThrow();
            assertThat(again.number()).isEqualTo(job.number());
            assertThat(again.cutOff()).isTrue();
            assertThat(again.done()).as("begun anew, from nothing").isZero();
            assertThat(jobs.come(job.number(), "dead", 4, 10)).isFalse();
            jobs.end(job, "dead", Jobs.End.done("7"));
            assertThat(jobs.find(job.number()).orElseThrow().state()).isEqualTo(State.RUNNING);
            jobs.end(job, "heir", Jobs.End.done("8"));
            Job done = jobs.find(job.number()).orElseThrow();
            assertThat(done.state()).isEqualTo(State.DONE);
            assertThat(done.result()).isEqualTo("8");
            assertThat(done.percent()).isEqualTo(100);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_waits_is_stopped_at_once_and_what_runs_when_its_worker_notices(Databases databases) {
        try (Store store = Store.open(databases.fresh(), morning())) {
            Jobs jobs = new Jobs(store);
            Job running = ask(jobs, "one");
            Job waiting = ask(jobs, "two");
            jobs.take("w");
            assertThat(jobs.stop("hr", waiting.number()).orElseThrow().state())
                    .isEqualTo(State.STOPPED);
            assertThat(jobs.stop("hr", running.number()).orElseThrow().state())
                    .isEqualTo(State.STOPPING);
            assertThat(jobs.come(running.number(), "w", 1, 2)).isFalse();
            jobs.end(running, "w", Jobs.End.stopped());
            assertThat(jobs.stop("hr", running.number()).orElseThrow().state())
                    .isEqualTo(State.STOPPED);
            assertThat(jobs.stop("hr", 999)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_key_asks_once_and_for_nothing_else(Databases databases) {
        try (Store store = Store.open(databases.fresh(), morning())) {
            Jobs jobs = new Jobs(store);
            Optional<RequestKey> key = Optional.of(RequestKey.of("k", new byte[0], "r"));
            Job first = jobs.ask("hr", "evaluation", "r", key);
            assertThat(jobs.ask("hr", "evaluation", "r", key)).isEqualTo(first);
            assertThat(jobs.ask("lcu", "evaluation", "r", key).number())
                    .as("keys are of an account")
                    .isNotEqualTo(first.number());
            Optional<RequestKey> other = Optional.of(RequestKey.of("k", new byte[0], "s"));
            assertThatThrownBy(() -> jobs.ask("hr", "evaluation", "s", other))
                    .isInstanceOf(RequestKey.UsedOtherwise.class);
        }
    }
}
