package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever stands in the way is told, nothing is half stored, and work goes on afterwards. */
class StoreFailuresTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir private Path folder = Path.of("");

    private static void refused(StoreFailed.Code code, Database database, String place) {
        assertThatThrownBy(() -> Store.open(database, CLOCK).close())
                .isInstanceOf(StoreFailed.class)
                .hasMessageContaining(place)
                .satisfies(failed -> assertThat(((StoreFailed) failed).code()).isEqualTo(code));
    }

    /** All that was acknowledged is there, and nothing else. */
    private static void holdsExactly(Store store, List<String> kept) {
        assertThat(store.<List<String>>read(handle -> new Documents(handle).digests()))
                .containsExactlyInAnyOrderElementsOf(kept);
        StoreCheck check = StoreCheck.of(store, new Checkpoints(Optional.empty()));
        assertThat(check.problems()).isEmpty();
        assertThat(check.audit().problems()).isEmpty();
        assertThat(check.audit().entries()).isEqualTo(kept.size());
    }

    private static List<String> fill(Store store) {
        List<String> kept = new ArrayList<>();
        assertThatThrownBy(
                        () -> {
                            while (true) {
                                kept.add(WriterProcess.document(store, 300_000));
                            }
                        })
                .isInstanceOf(StoreFailed.class)
                .hasMessageContaining("no room left on the disk")
                .hasMessageContaining(store.place());
        return kept;
    }

    /** Where no disk can be mounted, the limit on files (below) stands in for it. */
    @Test
    void a_full_disk_is_told_and_work_goes_on_when_there_is_room() throws Exception {
        Optional<SmallDisk> small = SmallDisk.of(16);
        if (small.isEmpty()) {
            a_file_that_may_not_grow_is_told_and_everything_acknowledged_is_there();
            return;
        }
        try (SmallDisk disk = small.get()) {
            Path filler = Files.write(disk.folder().resolve("filler"), new byte[6_000_000]);
            try (Store store = Store.open(Database.inFolder(disk.folder()), CLOCK)) {
                List<String> kept = fill(store);
                assertThat(kept).isNotEmpty();
                Files.delete(filler);
                kept.add(WriterProcess.document(store, 300_000));
                holdsExactly(store, kept);
            }
        }
    }

    @Test
    void a_file_that_may_not_grow_is_told_and_everything_acknowledged_is_there() throws Exception {
        Database database = Database.inFolder(folder);
        Store.open(database, CLOCK).close();
        List<String> kept = new ArrayList<>();
        String last = "";
        try (WriterProcess writer =
                WriterProcess.start("ulimit -f 8000", database, WriterProcess.Work.DOCUMENTS)) {
            for (String line : writer.rest()) {
                last = line;
                if (line.startsWith("kept ")) {
                    kept.add(line.substring(5));
                }
            }
        }
        assertThat(kept).isNotEmpty();
        assertThat(last).startsWith("failed NO_ROOM");
        try (Store store = Store.open(database, CLOCK)) {
            holdsExactly(store, kept);
            kept.add(WriterProcess.document(store, 300_000));
            holdsExactly(store, kept);
        }
    }

    @Test
    void a_full_disk_of_a_postgresql_server_is_told_and_work_goes_on_when_there_is_room()
            throws Exception {
        Optional<SmallDisk> small = SmallDisk.of(32);
        Assumptions.assumeTrue(small.isPresent(), "no disk can be mounted here");
        try (SmallDisk disk = small.get();
                EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Path place = Files.createDirectory(disk.folder().resolve("data"));
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLESPACE small LOCATION '" + place + "'");
                statement.execute("CREATE DATABASE small TABLESPACE small");
            }
            Path filler = Files.write(disk.folder().resolve("filler"), new byte[6_000_000]);
            String url = server.getJdbcUrl("postgres", "small").replaceFirst("\\?.*", "");
            try (Store store = Store.open(new Database(url, "postgres", ""), CLOCK)) {
                List<String> kept = fill(store);
                assertThat(kept).isNotEmpty();
                Files.delete(filler);
                kept.add(WriterProcess.document(store, 300_000));
                holdsExactly(store, kept);
            }
        }
    }

    private static Database database(EmbeddedPostgres server, String password) {
        return new Database(
                server.getJdbcUrl("postgres", "postgres").replaceFirst("\\?.*", ""),
                "postgres",
                password);
    }

    @Test
    void a_store_that_another_process_has_open_is_told_and_opens_when_that_one_has_ended()
            throws Exception {
        Database database = Database.inFolder(folder);
        try (WriterProcess holder = WriterProcess.start("", database, WriterProcess.Work.HOLD)) {
            assertThat(holder.next()).isEqualTo("open");
            refused(StoreFailed.Code.IN_USE, database, "another process");
            holder.kill();
        }
        Store.open(database, CLOCK).close();
    }

    @ParameterizedTest
    @EnumSource
    void a_store_of_a_newer_version_is_left_alone(Databases databases) {
        Database database = databases.fresh();
        try (Store store = Store.open(database, CLOCK)) {
            store.read(
                    handle ->
                            handle.execute(
                                    "INSERT INTO \"flyway_schema_history\" (\"installed_rank\","
                                            + " \"version\", \"description\", \"type\", \"script\","
                                            + " \"installed_by\", \"execution_time\", \"success\")"
                                            + " VALUES (999, '999', 'later', 'SQL', 'V999__later.sql',"
                                            + " 'x', 1, TRUE)"));
        }
        refused(StoreFailed.Code.NEWER, database, "step 999");
    }

    @ParameterizedTest
    @EnumSource
    void a_wrong_password_is_told_without_it(Databases databases) throws Exception {
        if (databases == Databases.H2) {
            Database database = Database.inFolder(folder);
            Store.open(database, CLOCK).close();
            Database wrong = new Database(database.url(), "mizani", "siri");
            assertNoPassword(wrong);
            return;
        }
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("data"))
                        .setCleanDataDirectory(false)
                        .start()) {
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("ALTER USER postgres PASSWORD 'right'");
                Files.writeString(
                        folder.resolve("data/pg_hba.conf"),
                        "host all all all scram-sha-256\nlocal all all trust\n");
                statement.execute("SELECT pg_reload_conf()");
            }
            Thread.sleep(500);
            assertNoPassword(database(server, "siri"));
            Store.open(database(server, "right"), CLOCK).close();
        }
    }

    private static void assertNoPassword(Database wrong) {
        assertThatThrownBy(() -> Store.open(wrong, CLOCK).close())
                .isInstanceOf(StoreFailed.class)
                .hasMessageContaining("does not accept the user or the password")
                .hasMessageContaining(wrong.shown())
                .hasMessageNotContaining("siri");
    }

    @Test
    void a_server_that_goes_away_is_told_and_the_same_store_works_when_it_is_back()
            throws Exception {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("data"))
                        .setCleanDataDirectory(false);
        EmbeddedPostgres server = builder.start();
        Database database = database(server, "");
        try (Store store = Store.open(database, CLOCK)) {
            List<String> kept = new ArrayList<>();
            kept.add(WriterProcess.document(store, 1000));
            server.close();
            assertThatThrownBy(() -> WriterProcess.document(store, 1000))
                    .isInstanceOf(StoreFailed.class)
                    .hasMessageContaining("the database does not answer");
            server = builder.setPort(server.getPort()).start();
            kept.add(WriterProcess.document(store, 1000));
            holdsExactly(store, kept);
        } finally {
            server.close();
        }
        refused(StoreFailed.Code.NO_ANSWER, database, database.shown());
    }

    @Test
    void a_server_that_ends_in_the_middle_of_a_change_leaves_nothing_of_it() throws Exception {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("data"))
                        .setCleanDataDirectory(false);
        EmbeddedPostgres server = builder.start();
        try (Store store = Store.open(database(server, ""), CLOCK)) {
            EmbeddedPostgres running = server;
            assertThatThrownBy(
                            () ->
                                    store.change(
                                            "clerk",
                                            change -> {
                                                Documents.keep(change, new byte[1000]);
                                                return closed(running);
                                            }))
                    .isInstanceOf(StoreFailed.class)
                    .hasMessageContaining("the database does not answer");
            server = builder.setPort(server.getPort()).start();
            holdsExactly(store, List.of());
        } finally {
            server.close();
        }
    }

    private static String closed(EmbeddedPostgres server) {
        try {
            server.close();
            return "closed";
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_file_that_is_removed_or_exchanged_is_told_and_nothing_is_acknowledged()
            throws IOException {
        Database database = Database.inFolder(folder);
        Path file = folder.resolve("store.mv.db");
        Path away = folder.resolve("away");
        try (Store store = Store.open(database, CLOCK)) {
            String kept = WriterProcess.document(store, 1000);
            Files.move(file, away);
            gone(store, file);
            Files.write(file, new byte[10]);
            gone(store, file);
            Files.delete(file);
            Files.move(away, file);
            holdsExactly(store, List.of(kept, WriterProcess.document(store, 1000)));
        }
    }

    private static void gone(Store store, Path file) {
        assertThatThrownBy(() -> WriterProcess.document(store, 1000))
                .isInstanceOf(StoreFailed.class)
                .hasMessageContaining("is gone or was exchanged")
                .hasMessageContaining(file.toString());
    }

    @Test
    void a_folder_that_cannot_be_written_an_unknown_database_and_no_server_are_told()
            throws Exception {
        refused(
                StoreFailed.Code.CANNOT_WRITE,
                Database.inFolder(Path.of("/proc/mizani")),
                "/proc/mizani");
        String url = Databases.server().getJdbcUrl("postgres", "nowhere").replaceFirst("\\?.*", "");
        refused(StoreFailed.Code.NO_DATABASE, new Database(url, "postgres", ""), "nowhere");
        refused(
                StoreFailed.Code.NO_ANSWER,
                new Database("jdbc:postgresql://localhost:1/mizani", "postgres", ""),
                "localhost:1");
    }

    @Test
    void a_disk_that_turns_read_only_is_told_and_work_goes_on_when_it_can_be_written()
            throws Exception {
        Optional<SmallDisk> small = SmallDisk.of(16);
        if (small.isEmpty()) {
            a_folder_that_cannot_be_written_an_unknown_database_and_no_server_are_told();
            return;
        }
        try (SmallDisk disk = small.get()) {
            Database database = Database.inFolder(disk.folder());
            Store.open(database, CLOCK).close();
            assertThat(disk.readOnly(true)).isTrue();
            try (Store store = Store.open(database, CLOCK)) {
                assertThatThrownBy(() -> WriterProcess.document(store, 1000))
                        .isInstanceOf(StoreFailed.class)
                        .hasMessageContaining("there cannot be written")
                        .hasMessageContaining(disk.folder().toString());
                holdsExactly(store, List.of());
            }
            assertThat(disk.readOnly(false)).isTrue();
            try (Store store = Store.open(database, CLOCK)) {
                holdsExactly(store, List.of(WriterProcess.document(store, 1000)));
            }
        }
    }

    @Test
    void a_damaged_file_is_told() throws IOException {
        Database database = Database.inFolder(folder);
        Store.open(database, CLOCK).close();
        Files.write(folder.resolve("store.mv.db"), new byte[20_000]);
        refused(StoreFailed.Code.DAMAGED, database, folder.toString());
    }
}
