package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ke.mizani.activity.Limits;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.features.LiveRulebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Fifty at once hand in, ask for work, do it and decide about cases: totals agree, nothing is lost,
 * nobody waits for ever. {@code src/test/load.sh} does it for longer, through the server.
 */
class ConcurrencyTest {

    private static final int CLIENTS = 50;
    private static final int CASES = 5;
    private static final CaseStanding OPEN = new CaseStanding("opened", Set.of("noted"), false, "");
    private static final Duration LONG = Duration.ofSeconds(3);

    /** What one client was told. */
    private static final class Client {

        private final Store store;
        private final int number;
        private final List<Long> submissions = new ArrayList<>();
        private final List<Long> asked = new ArrayList<>();
        private final List<Long> ended = new ArrayList<>();
        private final List<String> steps = new ArrayList<>();

        Client(Store store, int number) {
            this.store = store;
            this.number = number;
        }

        Client work(long end) {
            for (int turn = 0; turn == 0 || System.nanoTime() < end; turn++) {
                submit(turn);
                work(turn);
                decide(turn);
            }
            return this;
        }

        /** A row of its own, and one that many hand in word for word. */
        private void submit(int turn) {
            String file =
                    "activity_id,date,office,indicator,quantity,evidence\n"
                            + ("C" + number + "-" + turn + ",2025-10-07,clerk,CLK-1,2,register\n")
                            + ("S" + turn + ",2025-10-08,clerk,CLK-1,1,register\n");
            Delivery delivery =
                    Delivery.of(
                            "c.csv",
                            file.getBytes(StandardCharsets.UTF_8),
                            "clerk",
                            new FinancialYear(2025));
            ActivityLedger ledger = new ActivityLedger(store);
            submissions.add(
                    ledger.submit(
                                    delivery,
                                    LiveRulebook.get(),
                                    new Limits(1_000_000, 10_000),
                                    "client-" + number)
                            .submission()
                            .number());
        }

        private void work(int turn) {
            Jobs jobs = new Jobs(store);
            String me = "client-" + number;
            asked.add(jobs.ask(me, "check", me + " " + turn, Optional.empty()).number());
            Optional<Job> taken = jobs.take(me + "-" + turn);
            taken.ifPresent(
                    job -> {
                        jobs.end(job, me + "-" + turn, Jobs.End.done(me));
                        ended.add(job.number());
                    });
        }

        /** About a case about which others decide too: who was second is refused. */
        private void decide(int turn) {
            int one = 1 + (number + turn) % CASES;
            Cases cases = new Cases(store);
            int seen = cases.find(one).orElseThrow().version();
            String me = "client-" + number;
            Map<String, String> facts = Map.of("text", me + " " + turn);
            try {
                int version =
                        cases.step(
                                        me,
                                        one,
                                        Optional.of(seen),
                                        (file, entries) -> new Cases.Next("noted", facts, OPEN))
                                .version();
                steps.add(one + " " + version + " " + facts.get("text"));
            } catch (StaleVersion somebodyElseWasFirst) {
                assertThat(cases.find(one).orElseThrow().version()).isGreaterThan(seen);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void fifty_at_once_lose_nothing(Databases databases) throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(CLIENTS);
        try (Store store = Store.open(databases.fresh(), Clock.systemUTC())) {
            openCases(new Cases(store));
            long end = System.nanoTime() + LONG.toNanos();
            List<Future<Client>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Client client = new Client(store, i);
                clients.add(many.submit(() -> client.work(end)));
            }
            List<Client> told = new ArrayList<>();
            for (Future<Client> client : clients) {
                told.add(client.get());
            }
            agree(store, told);
        } finally {
            many.shutdownNow();
        }
    }

    /** Whatever was seen before it was written: one place is one entry. */
    @ParameterizedTest
    @EnumSource
    void a_place_that_is_taken_is_somebody_elses_step(Databases databases) {
        try (Store store = Store.open(databases.fresh(), Clock.systemUTC())) {
            Cases cases = new Cases(store);
            openCases(cases);
            CaseEntry entry = new CaseEntry(2, Instant.EPOCH, "other", "noted", Map.of());
            Along quicker =
                    new Along(
                            change -> {
                                new CaseRows(change.handle()).add(1, entry);
                                return Map.of();
                            });
            assertThatThrownBy(
                            () ->
                                    cases.step(
                                            "client",
                                            1,
                                            Optional.of(1),
                                            (file, entries, more) ->
                                                    new Cases.Next("noted", Map.of(), OPEN),
                                            quicker))
                    .isInstanceOf(StaleVersion.class);
            assertThat(cases.find(1).orElseThrow().version()).isEqualTo(1);
        }
    }

    private static void openCases(Cases cases) {
        for (int i = 1; i <= CASES; i++) {
            cases.open("mizani", "breach", "A" + i, () -> new Cases.Next("opened", Map.of(), OPEN));
        }
    }

    /** Each step that was accepted is there in its place, and there are no others. */
    private static void decided(Store store, List<Client> told) {
        List<String> there = new ArrayList<>();
        new Cases(store)
                .entriesAfter(Instant.EPOCH)
                .forEach(
                        (number, entries) ->
                                entries.stream()
                                        .filter(one -> one.step().equals("noted"))
                                        .map(
                                                one ->
                                                        number
                                                                + " "
                                                                + one.place()
                                                                + " "
                                                                + one.facts().get("text"))
                                        .forEach(there::add));
        assertThat(there)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        told.stream().flatMap(client -> client.steps.stream()).toList());
    }

    private static void agree(Store store, List<Client> told) {
        Set<Long> submissions = new TreeSet<>();
        Set<Long> ended = new TreeSet<>();
        int handedIn = 0;
        int endings = 0;
        int asked = 0;
        for (Client client : told) {
            submissions.addAll(client.submissions);
            handedIn += client.submissions.size();
            ended.addAll(client.ended);
            endings += client.ended.size();
            asked += client.asked.size();
        }
        assertThat(submissions).as("each file is a submission of its own").hasSize(handedIn);
        assertThat(new ActivityLedger(store).position())
                .as("and there are no more")
                .isEqualTo(handedIn);
        assertThat(ended).as("nothing is done twice").hasSize(endings);
        List<Job> jobs = new Jobs(store).listBefore("check", Long.MAX_VALUE, Integer.MAX_VALUE);
        assertThat(jobs).hasSize(asked);
        assertThat(jobs.stream().filter(job -> job.state() == Job.State.DONE)).hasSize(endings);
        decided(store, told);
        assertThat(LedgerCheck.of(store)).isEmpty();
        assertThat(new AuditLog(store).verify(new Checkpoints(Optional.empty())).problems())
                .isEmpty();
    }
}
