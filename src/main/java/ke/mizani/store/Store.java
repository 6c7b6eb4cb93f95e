package ke.mizani.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalConnectionPoolConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * The records of an office, in H2 or PostgreSQL. What is written is written whole or not at all,
 * with its entries in the audit log, and is on disk before the call returns.
 */
public final class Store implements AutoCloseable {

    private static final String LATEST = "latest";
    private static final int MOST_CONNECTIONS = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Database database;
    private final Clock clock;
    private final AgroalDataSource source;
    private final Jdbi jdbi;
    private final StoreFile file;
    private final Lock turn = new ReentrantLock(true);
    private final SharedSync disk = new SharedSync(this::checkpoint);

    private Store(Database database, Clock clock, AgroalDataSource source) {
        this.database = database;
        this.clock = clock;
        this.source = source;
        jdbi = Jdbi.create(source);
        file = StoreFile.of(database);
    }

    /**
     * Opens the store; makes it, or brings it up to date, where needed.
     *
     * @param clock by whose moments entries are stamped
     * @throws StoreFailed if that cannot be done, telling what stands in the way
     */
    public static Store open(Database database, Clock clock) {
        return openAt(database, clock, LATEST);
    }

    /** The same, but no step of the schema is taken after that one. */
    static Store openAt(Database database, Clock clock, String step) {
        AgroalDataSource source = source(database);
        try {
            refuseNewer(flyway(source, LATEST), database, step);
            flyway(source, step).migrate();
            return new Store(database, clock, source);
        } catch (RuntimeException failed) {
            source.close();
            throw StoreFailed.of(failed, database);
        }
    }

    private static Flyway flyway(AgroalDataSource source, String step) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/common")
                .target(step)
                .load();
    }

    private static void refuseNewer(Flyway flyway, Database database, String step) {
        boolean known =
                Stream.of(flyway.info().all())
                        .anyMatch(one -> step.equals(String.valueOf(one.getVersion())));
        if (!step.equals(LATEST) && !known) {
            throw new StoreFailed(StoreFailed.Code.NEWER, "step " + step);
        }
        for (MigrationInfo applied : flyway.info().applied()) {
            if (applied.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new StoreFailed(
                        StoreFailed.Code.NEWER,
                        database.shown() + ", step " + applied.getVersion());
            }
        }
    }

    private static AgroalDataSource source(Database database) {
        AgroalDataSourceConfigurationSupplier wanted =
                new AgroalDataSourceConfigurationSupplier().metricsEnabled(false);
        AgroalConnectionPoolConfigurationSupplier pool =
                wanted.connectionPoolConfiguration()
                        .maxSize(MOST_CONNECTIONS)
                        .acquisitionTimeout(PATIENCE)
                        .validateOnBorrow(true)
                        .connectionValidator(Store::answers);
        pool.connectionFactoryConfiguration()
                .connectionProviderClass(database.kind().driver())
                .jdbcUrl(database.url())
                .principal(new NamePrincipal(database.user()))
                .credential(new SimplePassword(database.password()));
        try {
            return AgroalDataSource.from(wanted);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A connection to what was closed in between, for want of room or by a restart, is no good. */
    private static boolean answers(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            return statement.execute("SELECT 1");
        } catch (SQLException closed) {
            return false;
        }
    }

    /** Where it is, for people. */
    public String place() {
        return database.shown();
    }

    Database database() {
        return database;
    }

    Clock clock() {
        return clock;
    }

    /**
     * Asks the database.
     *
     * @throws StoreFailed if it does not answer
     */
    <T> T read(Function<Handle, T> question) {
        try {
            return jdbi.inTransaction(question::apply);
        } catch (RuntimeException failed) {
            throw StoreFailed.of(failed, database);
        }
    }

    /** What is done with one state of all records. */
    interface Look {
        void at(Handle handle) throws IOException;
    }

    /**
     * Looks at all records as they are at one moment, whatever others write meanwhile.
     *
     * @throws StoreFailed if the database does not answer
     * @throws IOException as the work itself throws it
     */
    void snapshot(Look look) throws IOException {
        try {
            jdbi.useTransaction(TransactionIsolationLevel.SERIALIZABLE, look::at);
        } catch (RuntimeException failed) {
            throw StoreFailed.of(failed, database);
        }
    }

    /** The last step of the schema that was taken. */
    static String step(Handle handle) {
        return handle.createQuery(
                        "SELECT \"version\" FROM \"flyway_schema_history\" WHERE \"version\" IS NOT NULL"
                                + " ORDER BY \"installed_rank\" DESC FETCH FIRST 1 ROW ONLY")
                .mapTo(String.class)
                .one();
    }

    /**
     * Writes: all of it, with the entries of the audit log that belong to it, or nothing.
     *
     * @param actor code of who does it, never a name of a person
     * @throws StoreFailed if it cannot be done; an exception of the work itself goes on as it is
     */
    <T> T change(String actor, Function<Change, T> work) {
        return changed(actor, work, this::committed);
    }

    /**
     * The same, one after the other within this process: who waits for a turn holds no connection,
     * which others could read with.
     */
    <T> T changeInTurn(String actor, Function<Change, T> work) {
        return changed(actor, work, this::committedInTurn);
    }

    private <T> T changed(
            String actor,
            Function<Change, T> work,
            BiFunction<String, Function<Change, T>, T> committing) {
        try {
            file.mustBeThere();
            T result = committing.apply(actor, work);
            sync();
            return result;
        } catch (RuntimeException failed) {
            throw isOurs(failed) ? failed : StoreFailed.of(failed, database);
        }
    }

    private <T> T committed(String actor, Function<Change, T> work) {
        return jdbi.inTransaction(
                handle -> {
                    WriteWatch watch = WriteWatch.on(handle);
                    Change change = new Change(handle, actor, clock.instant());
                    T done = work.apply(change);
                    change.mustBeLogged(watch.wrote());
                    change.log();
                    return done;
                });
    }

    private <T> T committedInTurn(String actor, Function<Change, T> work) {
        turn.lock();
        try {
            return committed(actor, work);
        } finally {
            turn.unlock();
        }
    }

    private static boolean isOurs(RuntimeException failed) {
        return failed.getClass().getName().startsWith("ke.mizani.")
                || failed instanceof IllegalArgumentException;
    }

    /** H2 hands its writes to the system; the disk has them only after this. */
    private void sync() {
        if (database.kind() == Database.Kind.H2) {
            disk.await();
        }
        file.mustBeThere();
    }

    private void checkpoint() {
        jdbi.useHandle(handle -> handle.execute("CHECKPOINT SYNC"));
    }

    @Override
    public void close() {
        if (database.kind() == Database.Kind.H2 && !database.url().contains(":mem:")) {
            try {
                jdbi.useHandle(handle -> handle.execute("SHUTDOWN"));
            } catch (RuntimeException closed) {
                // it was closed already, or its disk is gone: every commit is on disk anyway
            }
        }
        source.close();
    }
}
