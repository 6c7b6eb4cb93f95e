package ke.mizani.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** The documents of cases, as they were handed in with a step. */
public final class CaseDocuments {

    private static final String ALL =
            "SELECT c.case_number, c.place, e.at, e.actor, c.name, c.media_type, d.length, c.digest"
                    + " FROM case_document c"
                    + " JOIN case_entry e ON e.case_number = c.case_number AND e.place = c.place"
                    + " JOIN document d ON d.digest = c.digest";

    private final Store store;

    CaseDocuments(Store store) {
        this.store = store;
    }

    /** Those of a case, by place. */
    public List<CaseDocument> list(long caseNumber) {
        return store.read(
                handle ->
                        handle.createQuery(ALL + " WHERE c.case_number = :number ORDER BY c.place")
                                .bind("number", caseNumber)
                                .map((row, at) -> document(row))
                                .list());
    }

    /** The one of an entry; empty if it has none. */
    public Optional<CaseDocument> find(long caseNumber, int place) {
        return list(caseNumber).stream().filter(one -> one.place() == place).findFirst();
    }

    /**
     * Its bytes.
     *
     * @throws StoreFailed if they are no longer what was handed in
     */
    public byte[] content(CaseDocument document) {
        return store.read(handle -> new Documents(handle).content(document.digest()));
    }

    static void keep(Change change, long caseNumber, int place, HandedDocument document) {
        String digest = Documents.keep(change, document.content());
        change.handle()
                .createUpdate(
                        "INSERT INTO case_document (case_number, place, name, media_type, digest)"
                                + " VALUES (:number, :place, :name, :type, :digest)")
                .bind("number", caseNumber)
                .bind("place", place)
                .bind("name", document.name())
                .bind("type", document.mediaType())
                .bind("digest", digest)
                .execute();
        change.audit(
                AuditEntry.Kind.DOCUMENT_STORED,
                subject(caseNumber, place),
                facts(document.name(), document.mediaType(), document.content().length, digest));
    }

    static List<CaseDocument> all(Handle handle) {
        return handle.createQuery(ALL + " ORDER BY c.case_number, c.place")
                .map((row, at) -> document(row))
                .list();
    }

    /** Under what it stands in the audit log. */
    static String subject(long caseNumber, int place) {
        return "case " + caseNumber + ", entry " + place;
    }

    static Map<String, String> facts(String name, String mediaType, long bytes, String digest) {
        return new TreeMap<>(
                Map.of(
                        "name",
                        name,
                        "media-type",
                        mediaType,
                        "bytes",
                        String.valueOf(bytes),
                        "sha-256",
                        digest));
    }

    private static CaseDocument document(ResultSet row) throws SQLException {
        return new CaseDocument(
                row.getLong("case_number"),
                row.getInt("place"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("length"),
                row.getString("digest"));
    }
}
