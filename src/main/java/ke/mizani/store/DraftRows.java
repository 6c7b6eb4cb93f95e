package ke.mizani.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ke.mizani.rulebook.RulebookSource;
import org.jdbi.v3.core.Handle;

/** Workbooks that officers work on, as rows. */
record DraftRows(Handle handle) {

    boolean has(String hash) {
        return handle.createQuery("SELECT 1 FROM rulebook_draft WHERE hash = :hash")
                .bind("hash", hash)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    void add(String hash, Map<String, String> workbooks, Instant at) {
        handle.createUpdate("INSERT INTO rulebook_draft (hash, kept_at) VALUES (:hash, :at)")
                .bind("hash", hash)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute();
        workbooks.forEach(
                (file, document) ->
                        handle.createUpdate(
                                        "INSERT INTO draft_workbook (hash, file, document)"
                                                + " VALUES (:hash, :file, :document)")
                                .bind("hash", hash)
                                .bind("file", file)
                                .bind("document", document)
                                .execute());
    }

    /** The digest of each workbook by the name of its file. */
    private Map<String, String> workbooks(String hash) {
        Map<String, String> digests = new TreeMap<>();
        handle.createQuery("SELECT file, document FROM draft_workbook WHERE hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> digests.put(entry.getKey(), entry.getValue()));
        return digests;
    }

    /**
     * The workbooks themselves.
     *
     * @throws StoreFailed if they are no longer what they were
     */
    RulebookSource source(String hash) {
        Map<String, byte[]> workbooks = new TreeMap<>();
        Documents documents = new Documents(handle);
        workbooks(hash).forEach((file, of) -> workbooks.put(file, documents.content(of)));
        RulebookSource source = new RulebookSource("draft " + hash.substring(0, 12), workbooks);
        if (!source.hash().equals(hash)) {
            throw new StoreFailed(
                    StoreFailed.Code.DAMAGED,
                    "draft_workbook " + hash + ": the workbooks are not those of that hash");
        }
        return source;
    }

    /** All rows, as the entries of the audit log about them must be. */
    List<RulebookCheck.Logged> logged() {
        return handle.createQuery("SELECT hash, kept_at FROM rulebook_draft")
                .map(
                        (row, context) ->
                                new RulebookCheck.Logged(
                                        AuditEntry.Kind.RULEBOOK_DRAFTED,
                                        row.getString("hash"),
                                        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                                        workbooks(row.getString("hash"))))
                .list();
    }
}
