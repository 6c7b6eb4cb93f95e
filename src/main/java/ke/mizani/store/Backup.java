package ke.mizani.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * All records of a store in one file that does not depend on the database: what was written from H2
 * is read into PostgreSQL, and the other way round.
 */
public final class Backup {

    /**
     * What was backed up or restored.
     *
     * @param tables how many tables
     * @param rows how many rows in all of them
     * @param made when the backup was made
     * @param digest SHA-256, in hexadecimal, as it stands at the end of the file
     */
    public record Told(int tables, long rows, Instant made, String digest) {

        Map<String, String> facts() {
            return Map.of("sha256", digest, "rows", String.valueOf(rows));
        }
    }

    private Backup() {}

    /**
     * Writes all records as they are at one moment; others may write meanwhile.
     *
     * @param file must not exist
     * @param actor code of who does it, never a name of a person
     * @throws StoreFailed if the database does not answer or the file cannot be written
     */
    public static Told write(Store store, Path file, String actor) {
        if (Files.exists(file)) {
            throw new StoreFailed(StoreFailed.Code.CANNOT_WRITE, file + " is there already");
        }
        BackupWriting writing = new BackupWriting(store);
        Told told;
        try {
            told = writing.told(new BackupFile(file).write(writing));
        } catch (IOException failed) {
            throw new StoreFailed(StoreFailed.Code.CANNOT_WRITE, file + ": " + failed, failed);
        }
        return logged(store, actor, AuditEntry.Kind.STORE_BACKED_UP, told);
    }

    private static Told logged(Store store, String actor, AuditEntry.Kind kind, Told told) {
        return store.change(
                actor,
                change -> {
                    change.audit(kind, "backup of " + told.made(), told.facts());
                    return told;
                });
    }

    /**
     * Reads a backup into a new store: all of it, or nothing. The file is read through before, and
     * what was stored is compared with it before it counts.
     *
     * @param database empty, or not there yet
     * @param actor code of who does it, never a name of a person
     * @throws StoreFailed if the store is not new or the file is no sound backup, with the place
     */
    public static Told restore(Database database, Clock clock, Path file, String actor) {
        BackupReading.Whole whole = new BackupReading(file).check();
        try (Store store = Store.openAt(database, clock, whole.head().step())) {
            String step = whole.head().step();
            if (!store.<Boolean>read(handle -> Restoring.isNew(handle, step))) {
                throw new StoreFailed(StoreFailed.Code.NOT_NEW, database.shown());
            }
            whole.parts().forEach(part -> store.read(handle -> numbered(handle, part)));
            store.change(actor, change -> load(change, store.database().kind(), file, whole));
        }
        Store.open(database, clock).close();
        return whole.told();
    }

    private static Manifest.Part numbered(Handle handle, Manifest.Part part) {
        Restoring.number(handle, part);
        return part;
    }

    private static Told load(
            Change change, Database.Kind kind, Path file, BackupReading.Whole whole) {
        Restoring restoring = new Restoring(change.handle(), kind);
        restoring.empty();
        new BackupReading(file).read(restoring);
        try {
            restoring.compare();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Told told = whole.told();
        change.audit(AuditEntry.Kind.STORE_RESTORED, "backup of " + told.made(), told.facts());
        return told;
    }
}
