package ke.mizani.store;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads the lines of a backup, and refuses what is not as it was written, with the place. */
final class BackupReading {

    /** Takes the rows of the tables, one after the other. */
    interface Rows {

        /** The rows of this table follow. */
        void begin(Manifest.Part table) throws IOException;

        void take(String line) throws IOException;

        /** That was the last row of the table, which must be so. */
        void end(Manifest.Part table) throws IOException;
    }

    /** Looks at each row and keeps nothing. */
    private static final class Looking implements Rows {

        private final List<Manifest.Part> parts = new ArrayList<>();

        @Override
        public void begin(Manifest.Part table) {}

        @Override
        public void take(String line) throws IOException {
            TableRows.values(line);
        }

        @Override
        public void end(Manifest.Part table) {
            parts.add(table);
        }
    }

    /** A backup that was read through and found whole. */
    record Whole(Manifest.Head head, List<Manifest.Part> parts, String digest) {

        Whole {
            parts = List.copyOf(parts);
        }

        Backup.Told told() {
            long rows = parts.stream().mapToLong(Manifest.Part::rows).sum();
            return new Backup.Told(parts.size(), rows, head.made(), digest);
        }
    }

    private final Path file;
    private String place = "its beginning";

    BackupReading(Path file) {
        this.file = file;
    }

    /**
     * Reads all of it and keeps nothing.
     *
     * @throws StoreFailed if it is no backup or not as it was written, with the place
     */
    Whole check() {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new StoreFailed(StoreFailed.Code.NO_BACKUP, file + ": no file that can be read");
        }
        Looking looking = new Looking();
        Manifest.Head head = read(looking);
        try {
            String digest =
                    new BackupFile(file).digest().orElseThrow(() -> damaged("its last line"));
            return new Whole(head, looking.parts, digest);
        } catch (IOException broken) {
            throw damaged(place);
        }
    }

    /** Reads all of it. */
    Manifest.Head read(Rows rows) {
        try (BufferedReader lines = new BackupFile(file).lines()) {
            Manifest.Head head = Manifest.head(next(lines));
            int tables = 0;
            String line = next(lines);
            for (; !Manifest.isClose(line); line = next(lines)) {
                table(Manifest.begin(line), lines, rows);
                tables++;
            }
            if (Manifest.tables(line) != tables || lines.readLine() != null) {
                throw damaged("its end");
            }
            return head;
        } catch (IOException | IllegalArgumentException | DateTimeException broken) {
            throw damaged(place);
        }
    }

    private void table(Manifest.Part begun, BufferedReader lines, Rows rows) throws IOException {
        rows.begin(begun);
        MessageDigest digest = Digest.sha256();
        long count = 0;
        place = begun.table() + ", row 1";
        String line = next(lines);
        for (; Manifest.isRow(line); line = next(lines)) {
            rows.take(line);
            digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
            count++;
            place = begun.table() + ", row " + (count + 1);
        }
        Manifest.Part told = Manifest.end(line, begun);
        String actual = HexFormat.of().formatHex(digest.digest());
        if (!told.table().equals(begun.table())
                || told.rows() != count
                || !told.digest().equals(actual)) {
            throw damaged(begun.table() + ", rows 1 to " + count);
        }
        rows.end(told);
        place = "after " + begun.table();
    }

    private static String next(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new EOFException();
        }
        return line;
    }

    private StoreFailed damaged(String where) {
        return new StoreFailed(StoreFailed.Code.BACKUP_DAMAGED, file + ", at " + where);
    }
}
