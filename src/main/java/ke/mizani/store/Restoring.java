package ke.mizani.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a backup into the tables of a new store, within one change. */
final class Restoring implements BackupReading.Rows {

    private final Handle handle;
    private final Database.Kind kind;
    private final Map<String, TableShape> tables;
    private final List<Manifest.Part> written = new ArrayList<>();
    private TableRows.@Nullable Writing writing;

    Restoring(Handle handle, Database.Kind kind) {
        this.handle = handle;
        this.kind = kind;
        tables =
                TableShape.all(handle).stream()
                        .collect(Collectors.toMap(TableShape::name, Function.identity()));
    }

    /** Whether nothing was ever written, at that step of the schema. */
    static boolean isNew(Handle handle, String step) {
        return Store.step(handle).equals(step)
                && new AuditChain(handle).head().sequence() == 0
                && handle.createQuery("SELECT COUNT(*) FROM document").mapTo(Long.class).one() == 0;
    }

    /** From where on the database numbers new rows; before anything is written. */
    static void number(Handle handle, Manifest.Part part) {
        part.highest()
                .forEach(
                        (column, highest) ->
                                handle.execute(
                                        "ALTER TABLE "
                                                + part.table()
                                                + " ALTER COLUMN "
                                                + column
                                                + " RESTART WITH "
                                                + (highest + 1)));
    }

    /** What the steps of the schema wrote is in the backup too. */
    void empty() {
        List<TableShape> all = TableShape.all(handle);
        for (int i = all.size() - 1; i >= 0; i--) {
            handle.execute("DELETE FROM " + all.get(i).name());
        }
    }

    @Override
    public void begin(Manifest.Part part) throws IOException {
        TableShape table = tables.get(part.table());
        if (table == null
                || !table.columns().stream()
                        .map(TableShape.Column::name)
                        .toList()
                        .equals(part.columns())) {
            throw new IOException("other columns: " + part.table());
        }
        try {
            writing = new TableRows(handle, kind, table).writing();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void take(String line) throws IOException {
        try {
            Objects.requireNonNull(writing).add(line);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void end(Manifest.Part part) {
        try {
            Objects.requireNonNull(writing).close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        written.add(part);
    }

    /**
     * Reads all tables again.
     *
     * @throws StoreFailed if one is not what the backup says, with its name
     */
    void compare() throws IOException {
        for (Manifest.Part part : written) {
            TableShape table = Objects.requireNonNull(tables.get(part.table()));
            Manifest.Part stored = BackupWriting.part(handle, kind, table, line -> {});
            if (!stored.equals(part)) {
                throw new StoreFailed(
                        StoreFailed.Code.DAMAGED,
                        part.table() + " is not what was written: " + stored.rows() + " rows");
            }
        }
    }
}
