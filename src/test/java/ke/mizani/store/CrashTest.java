package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process that is killed at any moment, as by {@code kill -9} or a power cut of its own, leaves
 * everything that it was acknowledged, nothing twice and nothing half.
 */
class CrashTest {

    private static final int ROUNDS = 20;
    private static final int LONGEST = 150;

    /** In the rounds between, all that was acknowledged is looked for; every row and byte then. */
    private static final int WHOLE_EVERY = 5;

    private static final Pattern DOCUMENT = Pattern.compile("kept ([0-9a-f]{64})");
    private static final Pattern PUBLICATION = Pattern.compile("published (\\d+) ([0-9a-f]{64})");

    private static final Pattern SUBMISSION = Pattern.compile("submitted (\\d+) ([0-9a-f]{64})");

    private static final Pattern RUN = Pattern.compile("run (\\d+) ([0-9a-f]{64})");
    private static final List<String> WORKERS = List.of("kept", "published", "submitted", "run");

    private final Random random = new Random(20261126);
    private final List<String> acknowledged = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void whatever_was_acknowledged_is_there_once_and_whole(Databases databases) throws Exception {
        Database database = databases.fresh();
        try (Store store = Store.open(database, Clock.systemUTC())) {
            new RulebookArchive(store).begin();
            new RulebookArchive(store).keep("lcu", RulebookVersions.next());
        }
        train();
        for (int round = 1; round <= ROUNDS; round++) {
            int before = acknowledged.size();
            killed(database, round);
            assertThat(acknowledged).as("round " + round).hasSizeGreaterThan(before);
            try (Store store = Store.open(database, Clock.systemUTC())) {
                holds(store, round);
            }
        }
    }

    private static void train() throws Exception {
        try (WriterProcess first =
                WriterProcess.start("", Databases.H2.fresh(), WriterProcess.Work.TRAIN)) {
            first.rest();
        }
    }

    /** Runs for some moments after its first work, and is killed. */
    private void killed(Database database, int round) throws Exception {
        try (WriterProcess writer = WriterProcess.start("", database, WriterProcess.Work.ALL)) {
            assertThat(writer.next()).isEqualTo("open");
            awaitWorkOf(round, writer);
            CompletableFuture<List<String>> rest =
                    CompletableFuture.supplyAsync(
                            () -> {
                                try {
                                    return writer.rest();
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });
            Thread.sleep(Duration.ofMillis(random.nextInt(LONGEST)).toMillis());
            writer.kill();
            acknowledged.addAll(rest.get());
        }
    }

    /** Each of the workers has its turn to be the one whose first work is awaited. */
    private void awaitWorkOf(int round, WriterProcess writer) throws IOException {
        String worker = WORKERS.get(round % WORKERS.size());
        String line = "";
        while (!line.startsWith(worker)) {
            line = writer.next();
            assertThat(line).as("ended by itself").isNotEmpty();
            acknowledged.add(line);
        }
    }

    private void holds(Store store, int round) {
        Checkpoints none = new Checkpoints(Optional.empty());
        assertThat(new AuditLog(store).verify(none).problems()).as("round " + round).isEmpty();
        if (round % WHOLE_EVERY == 0) {
            assertThat(StoreCheck.of(store, none).problems()).as("round " + round).isEmpty();
        }
        documents(store);
        publications(new RulebookArchive(store).timeLine());
        submissions(new ActivityLedger(store));
        runs(new RunArchive(store, "a version"));
    }

    private void runs(RunArchive archive) {
        List<String> there =
                archive.list().stream()
                        .map(run -> run.number() + " " + run.resultDigest())
                        .toList();
        assertThat(there).doesNotHaveDuplicates().containsAll(pairs(RUN));
    }

    /** Whole ones: the check above compares each row with its digest. */
    private void submissions(ActivityLedger ledger) {
        List<String> there =
                ledger.list(Optional.empty(), Optional.empty()).stream()
                        .map(one -> one.number() + " " + one.origin().digest())
                        .toList();
        assertThat(there).doesNotHaveDuplicates().containsAll(pairs(SUBMISSION));
    }

    private List<String> pairs(Pattern line) {
        return acknowledged.stream()
                .map(line::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }

    /** Each that was acknowledged is there with its one entry, and none is there without. */
    private void documents(Store store) {
        List<String> logged =
                store.read(
                        handle ->
                                handle.createQuery(
                                                "SELECT subject FROM audit_entry WHERE kind ="
                                                        + " 'document-stored'")
                                        .mapTo(String.class)
                                        .list());
        assertThat(logged).doesNotHaveDuplicates().containsAll(matching(DOCUMENT));
        assertThat(store.<List<String>>read(handle -> new Documents(handle).digests()))
                .containsAll(logged);
    }

    private List<String> matching(Pattern line) {
        return acknowledged.stream()
                .map(line::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .collect(Collectors.toList());
    }

    private void publications(TimeLine line) {
        List<String> told =
                line.publications().stream().map(one -> one.number() + " " + one.hash()).toList();
        assertThat(told).doesNotHaveDuplicates();
        assertThat(told).containsAll(pairs(PUBLICATION));
        for (int i = 1; i < line.publications().size(); i++) {
            assertThat(line.publications().get(i).hash())
                    .isNotEqualTo(line.publications().get(i - 1).hash());
        }
    }
}
