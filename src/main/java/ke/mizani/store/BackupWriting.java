package ke.mizani.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes the lines of a backup. */
final class BackupWriting implements BackupFile.Work {

    private final Store store;
    private final Instant made;
    private int tables;
    private long rows;

    BackupWriting(Store store) {
        this.store = store;
        made = store.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public void write(TableRows.Lines lines) throws IOException {
        store.snapshot(
                handle -> {
                    lines.take(Manifest.of(new Manifest.Head(Store.step(handle), made)));
                    for (TableShape table : TableShape.all(handle)) {
                        lines.take(Manifest.begin(table));
                        Manifest.Part part = part(handle, store.database().kind(), table, lines);
                        lines.take(Manifest.end(part));
                        tables++;
                        rows += part.rows();
                    }
                    lines.take(Manifest.close(tables));
                });
    }

    /** Reads a table, and tells what it must be where it is read again. */
    static Manifest.Part part(
            Handle handle, Database.Kind kind, TableShape table, TableRows.Lines lines)
            throws IOException {
        Counting counting = new Counting(table);
        new TableRows(handle, kind, table)
                .read(
                        line -> {
                            counting.take(line);
                            lines.take(line);
                        });
        return counting.part();
    }

    Backup.Told told(String digest) {
        return new Backup.Told(tables, rows, made, digest);
    }

    /** Counts and digests the lines of one table. */
    private static final class Counting implements TableRows.Lines {

        private final TableShape table;
        private final MessageDigest digest = Digest.sha256();
        private final Map<String, Long> highest = new TreeMap<>();
        private long rows;

        Counting(TableShape table) {
            this.table = table;
        }

        @Override
        public void take(String line) throws IOException {
            rows++;
            digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < table.columns().size(); i++) {
                if (table.columns().get(i).numbered()) {
                    number(table.columns().get(i).name(), TableRows.values(line).get(i));
                }
            }
        }

        private void number(String column, @Nullable String value) {
            if (value != null) {
                highest.merge(column, Long.valueOf(value), Math::max);
            }
        }

        Manifest.Part part() {
            return new Manifest.Part(
                    table.name(),
                    table.columns().stream().map(TableShape.Column::name).toList(),
                    rows,
                    HexFormat.of().formatHex(digest.digest()),
                    highest);
        }
    }
}
