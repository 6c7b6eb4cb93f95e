package ke.mizani.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * Whether everything that is stored is what its digests and the audit log say.
 *
 * @param audit whether the audit log is
 * @param rows how many rows each table has
 * @param problems whatever is not, with its place
 */
public record StoreCheck(AuditVerdict audit, Map<String, Long> rows, List<StoreProblem> problems) {

    public StoreCheck {
        rows = Map.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * Reads all of it.
     *
     * @param checkpoints what the audit log is held against
     */
    public static StoreCheck of(Store store, Checkpoints checkpoints) {
        TreeMap<String, Long> rows = new TreeMap<>();
        List<StoreProblem> problems = new ArrayList<>();
        try {
            store.snapshot(
                    handle -> {
                        count(handle, store.database().kind(), rows);
                        problems.addAll(DocumentCheck.of(handle));
                        problems.addAll(RulebookCheck.of(handle));
                        LedgerCheck.of(handle).forEach(one -> problems.add(one.problem()));
                        problems.addAll(ContractTextCheck.of(handle));
                        RunCheck.of(handle).forEach(one -> problems.add(one.problem()));
                        problems.addAll(CaseCheck.of(handle));
                        problems.addAll(CaseDocumentCheck.of(handle));
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new StoreCheck(new AuditLog(store).verify(checkpoints), rows, problems);
    }

    /** Each row is read, so that a page that cannot be read is found. */
    private static void count(Handle handle, Database.Kind kind, Map<String, Long> rows)
            throws IOException {
        for (TableShape table : TableShape.all(handle)) {
            rows.put(table.name(), BackupWriting.part(handle, kind, table, line -> {}).rows());
        }
    }

    /** Whether nothing was found. */
    public boolean isSound() {
        return audit.sound() && problems.isEmpty();
    }
}
