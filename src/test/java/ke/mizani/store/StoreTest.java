package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoreTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-30T09:00:00.123456789Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource
    void what_was_written_is_there_when_opened_again(Databases databases) {
        Database database = databases.fresh();
        byte[] content = new byte[2_000_000];
        new Random(1).nextBytes(content);
        String digest;
        try (Store store = Store.open(database, CLOCK)) {
            digest =
                    store.change(
                            "clerk",
                            change -> {
                                change.audit(AuditEntry.Kind.DOCUMENT_STORED, "x", Map.of());
                                return Documents.keep(change, content);
                            });
        }
        try (Store store = Store.open(database, CLOCK)) {
            byte[] read = store.read(handle -> new Documents(handle).content(digest));
            assertThat(read).isEqualTo(content);
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_who_keep_the_same_document_at_the_same_moment_keep_it_once(Databases databases)
            throws Exception {
        byte[] content = "the same minutes".getBytes(StandardCharsets.UTF_8);
        CountDownLatch kept = new CountDownLatch(1);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            Future<String> first = two.submit(() -> keep(store, content, kept, () -> pause(500)));
            kept.await();
            Future<String> second = two.submit(() -> keep(store, content, kept, () -> {}));
            assertThat(first.get()).isEqualTo(second.get());
            List<String> digests = store.read(handle -> new Documents(handle).digests());
            assertThat(digests).hasSize(1);
        } finally {
            two.shutdownNow();
        }
    }

    private static String keep(Store store, byte[] content, CountDownLatch kept, Runnable then) {
        return store.change(
                "clerk",
                change -> {
                    String digest = Documents.keep(change, content);
                    change.audit(AuditEntry.Kind.DOCUMENT_STORED, digest, Map.of());
                    kept.countDown();
                    then.run();
                    return digest;
                });
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_entry_follows_the_one_before_it(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            for (String subject : List.of("one", "Kiswahili: ng’ombe", "three")) {
                store.change(
                        "clerk",
                        change -> {
                            change.audit(
                                    AuditEntry.Kind.DOCUMENT_STORED, subject, Map.of("k", "v"));
                            return subject;
                        });
            }
            List<AuditEntry> entries = entries(store);
            assertThat(entries).extracting(AuditEntry::sequence).containsExactly(1L, 2L, 3L);
            assertThat(entries).allMatch(entry -> entry.computedHash().equals(entry.hash()));
            assertThat(entries.get(0).previous()).isEqualTo(AuditEntry.NONE_BEFORE);
            assertThat(entries.get(1).previous()).isEqualTo(entries.get(0).hash());
            assertThat(entries.get(2).previous()).isEqualTo(entries.get(1).hash());
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_fails_half_way_leaves_nothing(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            byte[] content = {1, 2, 3};
            assertThatThrownBy(
                            () ->
                                    store.change(
                                            "clerk",
                                            change -> {
                                                Documents.keep(change, content);
                                                change.audit(
                                                        AuditEntry.Kind.DOCUMENT_STORED,
                                                        "x",
                                                        Map.of());
                                                throw new IllegalArgumentException("half way");
                                            }))
                    .hasMessage("half way");
            String digest = Digest.of(content);
            assertThat(store.<Boolean>read(handle -> new Documents(handle).has(digest))).isFalse();
            assertThat(entries(store)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_audit_log_would_not_tell_is_not_written(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            byte[] content = {1, 2, 3};
            assertThatThrownBy(
                            () -> store.change("clerk", change -> Documents.keep(change, content)))
                    .isInstanceOf(StoreFailed.class)
                    .hasMessageContaining("without an entry in the audit log");
            String digest = Digest.of(content);
            assertThat(store.<Boolean>read(handle -> new Documents(handle).has(digest))).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void writers_at_the_same_time_make_one_chain(Databases databases) throws Exception {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            ExecutorService writers = Executors.newFixedThreadPool(8);
            for (int i = 0; i < 200; i++) {
                String subject = "subject " + i;
                writers.execute(
                        () ->
                                store.change(
                                        "clerk",
                                        change -> {
                                            change.audit(
                                                    AuditEntry.Kind.DOCUMENT_STORED,
                                                    subject,
                                                    Map.of());
                                            return subject;
                                        }));
            }
            writers.shutdown();
            assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            List<AuditEntry> entries = entries(store);
            assertThat(entries).hasSize(200);
            for (int i = 1; i < entries.size(); i++) {
                assertThat(entries.get(i).previous()).isEqualTo(entries.get(i - 1).hash());
            }
        }
    }

    private static List<AuditEntry> entries(Store store) {
        return store.read(handle -> new AuditChain(handle).from(1).toList());
    }
}
