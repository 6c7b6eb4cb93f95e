package ke.mizani.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** New, empty databases of both kinds; PostgreSQL is a real one that the tests bring up. */
public enum Databases {
    H2,
    POSTGRESQL;

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    public Database fresh() {
        return this == H2 ? folder() : postgresql();
    }

    /** One of each kind, for a parameterised test. */
    public static Stream<Databases> both() {
        return Stream.of(values());
    }

    private static Database folder() {
        try {
            Path folder = Files.createTempDirectory("mizani-store-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return Database.inFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private static Database postgresql() {
        String name = "mizani_" + COUNT.incrementAndGet();
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Database(
                server().getJdbcUrl("postgres", name).replaceFirst("\\?.*", ""), "postgres", "");
    }

    /** One server for all tests of a run. */
    public static synchronized EmbeddedPostgres server() {
        try {
            EmbeddedPostgres running = server == null ? EmbeddedPostgres.start() : server;
            server = running;
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
