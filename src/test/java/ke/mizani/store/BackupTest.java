package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A backup is the store, whole, in a file that any database can read, or it is refused. */
class BackupTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-07-01T06:00:00.123456Z"), ZoneOffset.UTC);

    @TempDir private Path folder = Path.of("");

    /** A store with rulebooks, a file that fills several parts, and words of all kinds. */
    private static Store filled(Database database) {
        Store store = Store.open(database, CLOCK);
        new RulebookArchive(store).begin();
        byte[] large = new byte[1_500_000];
        new Random(20261126).nextBytes(large);
        store.change(
                "clerk",
                change -> {
                    Documents.keep(change, new byte[0]);
                    String digest = Documents.keep(change, large);
                    change.audit(
                            AuditEntry.Kind.DOCUMENT_STORED,
                            "ng’ombe \"quoted\" \\ line\nbreak \uD83D\uDE00",
                            Map.of("sha256", digest));
                    return digest;
                });
        return store;
    }

    private static Map<String, List<String>> rows(Store store) {
        Map<String, List<String>> tables = new TreeMap<>();
        try {
            store.snapshot(
                    handle -> {
                        for (TableShape table : TableShape.all(handle)) {
                            List<String> lines = new ArrayList<>();
                            new TableRows(handle, store.database().kind(), table).read(lines::add);
                            tables.put(table.name(), lines);
                        }
                    });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return tables;
    }

    private static List<String> of(Map<String, List<String>> tables, String table) {
        return Objects.requireNonNull(tables.get(table));
    }

    private static StoreCheck check(Store store) {
        return StoreCheck.of(store, new Checkpoints(Optional.empty()));
    }

    private Path backup(Store store) {
        Path file = folder.resolve("backup-" + System.nanoTime());
        Backup.write(store, file, "clerk");
        return file;
    }

    @ParameterizedTest
    @CsvSource({"H2, H2", "H2, POSTGRESQL", "POSTGRESQL, H2", "POSTGRESQL, POSTGRESQL"})
    void what_is_restored_is_what_was_backed_up_whichever_database(Databases from, Databases to) {
        Map<String, List<String>> before;
        Path file;
        try (Store store = filled(from.fresh())) {
            before = rows(store);
            file = backup(store);
        }
        Database restored = to.fresh();
        Backup.restore(restored, CLOCK, file, "clerk");
        try (Store store = Store.open(restored, CLOCK)) {
            Map<String, List<String>> after = rows(store);
            List<String> entries = of(after, "audit_entry");
            List<String> earlier = of(before, "audit_entry");
            assertThat(entries).hasSize(earlier.size() + 1);
            assertThat(entries).startsWith(earlier.toArray(String[]::new));
            assertThat(entries.get(entries.size() - 1)).contains("store-restored");
            for (String table : before.keySet()) {
                if (!table.startsWith("audit_")) {
                    assertThat(after.get(table)).as(table).isEqualTo(before.get(table));
                }
            }
            assertThat(check(store).isSound()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_restored_store_goes_on_where_the_other_ended(Databases databases) {
        Path file;
        try (Store store = filled(databases.fresh())) {
            file = backup(store);
        }
        Database restored = databases.fresh();
        Backup.restore(restored, CLOCK, file, "clerk");
        try (Store store = Store.open(restored, CLOCK)) {
            new RulebookArchive(store).begin();
            assertThat(new RulebookArchive(store).timeLine().publications()).hasSize(1);
            store.change("clerk", change -> kept(change, new byte[] {1}));
            assertThat(backup(store)).exists();
            assertThat(check(store).isSound()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_backup_is_one_moment_while_others_write(Databases databases) throws Exception {
        try (Store store = filled(databases.fresh())) {
            AtomicBoolean stop = new AtomicBoolean();
            makeEven(store);
            ExecutorService writer = Executors.newSingleThreadExecutor();
            Future<Integer> written = writer.submit(() -> writePairs(store, stop));
            List<Path> files = List.of(backup(store), backup(store), backup(store));
            stop.set(true);
            assertThat(written.get()).isPositive();
            writer.shutdown();
            for (Path file : files) {
                Database restored = databases.fresh();
                Backup.restore(restored, CLOCK, file, "clerk");
                try (Store copy = Store.open(restored, CLOCK)) {
                    assertThat(check(copy).isSound()).isTrue();
                    assertThat(of(rows(copy), "document").size() % 2).isZero();
                }
            }
        }
    }

    private static void makeEven(Store store) {
        if (store.<Integer>read(h -> new Documents(h).digests().size()) % 2 == 1) {
            store.change("clerk", change -> kept(change, new byte[] {7, 7, 7}));
        }
    }

    /** Two documents at a time, so that half a change would be seen. */
    private static int writePairs(Store store, AtomicBoolean stop) {
        int written = 0;
        while (!stop.get()) {
            byte[] one = ("one " + written).getBytes(StandardCharsets.UTF_8);
            byte[] two = ("two " + written).getBytes(StandardCharsets.UTF_8);
            store.change(
                    "clerk",
                    change -> {
                        Documents.keep(change, one);
                        change.audit(AuditEntry.Kind.DOCUMENT_STORED, "pair", Map.of());
                        return Documents.keep(change, two);
                    });
            written++;
        }
        return written;
    }

    @Test
    void a_damaged_backup_is_refused_with_the_place_and_leaves_the_store_new() throws IOException {
        Path file;
        try (Store store = filled(Databases.H2.fresh())) {
            file = backup(store);
        }
        byte[] sound = Files.readAllBytes(file);
        Database target = Databases.H2.fresh();
        Random random = new Random(20261126);
        for (int i = 0; i < 40; i++) {
            byte[] damaged = sound.clone();
            int at = random.nextInt(damaged.length);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            refused(target, damaged, "byte " + at);
        }
        for (int length : new int[] {0, 1, 16, 100, sound.length / 2, sound.length - 1}) {
            refused(target, Arrays.copyOf(sound, length), "cut to " + length);
        }
        refused(target, Arrays.copyOf(sound, sound.length + 1), "longer by a byte");
        Backup.restore(target, CLOCK, file, "clerk");
    }

    private void refused(Database target, byte[] content, String why) throws IOException {
        Path file = Files.write(folder.resolve("damaged"), content);
        assertThatThrownBy(() -> Backup.restore(target, CLOCK, file, "clerk"))
                .as(why)
                .isInstanceOf(StoreFailed.class)
                .satisfies(
                        failed ->
                                assertThat(((StoreFailed) failed).code())
                                        .isIn(
                                                StoreFailed.Code.NO_BACKUP,
                                                StoreFailed.Code.BACKUP_DAMAGED));
    }

    @Test
    void a_foreign_file_a_missing_one_and_a_folder_are_no_backup() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "Habari\n");
        Database target = Databases.H2.fresh();
        for (Path file : List.of(text, folder, folder.resolve("nowhere"))) {
            assertThatThrownBy(() -> Backup.restore(target, CLOCK, file, "clerk"))
                    .isInstanceOf(StoreFailed.class)
                    .hasMessageContaining("no backup")
                    .hasMessageContaining(file.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_store_that_is_not_new_is_left_as_it_is(Databases databases) {
        Database database = databases.fresh();
        Path file;
        Map<String, List<String>> before;
        try (Store store = filled(database)) {
            file = backup(store);
            before = rows(store);
        }
        notNew(database, file);
        try (Store store = Store.open(database, CLOCK)) {
            assertThat(rows(store)).isEqualTo(before);
        }
    }

    private static void notNew(Database database, Path file) {
        assertThatThrownBy(() -> Backup.restore(database, CLOCK, file, "clerk"))
                .isInstanceOf(StoreFailed.class)
                .hasMessageContaining("the store is not new");
    }

    @Test
    void a_backup_of_a_newer_version_is_refused() throws IOException {
        Path file = folder.resolve("newer");
        new BackupFile(file)
                .write(
                        lines -> {
                            lines.take(Manifest.of(new Manifest.Head("9999", Instant.EPOCH)));
                            lines.take(Manifest.close(0));
                        });
        assertThatThrownBy(() -> Backup.restore(Databases.H2.fresh(), CLOCK, file, "clerk"))
                .isInstanceOf(StoreFailed.class)
                .hasMessageContaining("newer version");
    }

    @Test
    void a_file_that_is_there_is_not_written_over_and_none_is_left_half() throws IOException {
        Path there = Files.writeString(folder.resolve("there"), "precious");
        try (Store store = filled(Databases.H2.fresh())) {
            for (Path file : List.of(there, folder.resolve("no folder/backup"))) {
                assertThatThrownBy(() -> Backup.write(store, file, "clerk"))
                        .isInstanceOf(StoreFailed.class)
                        .hasMessageContaining("there cannot be written");
            }
        }
        assertThat(there).hasContent("precious");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(there);
        }
    }

    private static String kept(Change change, byte[] content) {
        String digest = Documents.keep(change, content);
        change.audit(AuditEntry.Kind.DOCUMENT_STORED, digest, Map.of());
        return digest;
    }
}
