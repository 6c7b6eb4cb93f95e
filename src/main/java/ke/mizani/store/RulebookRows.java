package ke.mizani.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ke.mizani.rulebook.RulebookSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The rulebooks and their publications as rows. */
final class RulebookRows {

    private static final RowMapper<Publication> PUBLICATION =
            (row, context) ->
                    new Publication(
                            row.getInt("number"),
                            row.getString("hash"),
                            row.getObject("effective_from", OffsetDateTime.class).toInstant(),
                            row.getObject("published_at", OffsetDateTime.class).toInstant(),
                            row.getString("published_by"),
                            row.getString("reason"));

    private final Handle handle;

    RulebookRows(Handle handle) {
        this.handle = handle;
    }

    boolean has(String hash) {
        return handle.createQuery("SELECT 1 FROM rulebook_version WHERE hash = :hash")
                .bind("hash", hash)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** The versions whose hash begins so, the latest kept first. */
    List<ArchivedRulebook> beginning(String hash) {
        return handle.createQuery(
                        "SELECT hash, kept_at FROM rulebook_version WHERE hash LIKE :beginning"
                                + " ORDER BY kept_at DESC, hash")
                .bind("beginning", hash.replaceAll("[^0-9a-f]", "-") + "%")
                .map(
                        (row, context) ->
                                new ArchivedRulebook(
                                        row.getString("hash"),
                                        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                                        workbooks(row.getString("hash")),
                                        new HashSet<>(builds(row.getString("hash")))))
                .list();
    }

    /** The digest of each workbook by the name of its file. */
    Map<String, String> workbooks(String hash) {
        Map<String, String> digests = new TreeMap<>();
        handle.createQuery("SELECT file, document FROM rulebook_workbook WHERE hash = :hash")
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
        RulebookSource source = new RulebookSource("version " + hash, workbooks);
        if (!source.hash().equals(hash)) {
            throw new StoreFailed(
                    StoreFailed.Code.DAMAGED,
                    "rulebook_workbook " + hash + ": the workbooks are not those of that hash");
        }
        return source;
    }

    private List<String> builds(String hash) {
        return handle.createQuery("SELECT build FROM rulebook_compiled WHERE hash = :hash")
                .bind("hash", hash)
                .mapTo(String.class)
                .list();
    }

    /** The digest of what a build made of a version. */
    Optional<String> compiled(String hash, String build) {
        return handle.createQuery(
                        "SELECT document FROM rulebook_compiled WHERE hash = :hash AND build = :build")
                .bind("hash", hash)
                .bind("build", build)
                .mapTo(String.class)
                .findOne();
    }

    /** All rows, as the entries of the audit log about them must be. */
    List<RulebookCheck.Logged> logged() {
        List<RulebookCheck.Logged> rows = new ArrayList<>();
        for (ArchivedRulebook version : beginning("")) {
            rows.add(
                    new RulebookCheck.Logged(
                            AuditEntry.Kind.RULEBOOK_ARCHIVED,
                            version.hash(),
                            version.keptAt(),
                            version.workbooks()));
        }
        timeLine().publications().forEach(one -> rows.add(Publishing.logged(one)));
        rows.addAll(
                handle.createQuery("SELECT hash, build, document, kept_at FROM rulebook_compiled")
                        .map((row, context) -> CompiledRulebooks.logged(row))
                        .list());
        return rows;
    }

    TimeLine timeLine() {
        return new TimeLine(
                handle.createQuery("SELECT * FROM rulebook_publication ORDER BY number")
                        .map(PUBLICATION)
                        .list());
    }

    void add(Publication made) {
        handle.createUpdate(
                        "INSERT INTO rulebook_publication (number, hash, effective_from, published_at,"
                                + " published_by, reason) VALUES (:number, :hash, :from, :at, :by, :reason)")
                .bind("number", made.number())
                .bind("hash", made.hash())
                .bind("from", made.from().atOffset(ZoneOffset.UTC))
                .bind("at", made.publishedAt().atOffset(ZoneOffset.UTC))
                .bind("by", made.by())
                .bind("reason", made.reason())
                .execute();
    }

    void addVersion(String hash, Map<String, String> workbooks, Instant at) {
        handle.createUpdate("INSERT INTO rulebook_version (hash, kept_at) VALUES (:hash, :at)")
                .bind("hash", hash)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute();
        workbooks.forEach(
                (file, document) ->
                        handle.createUpdate(
                                        "INSERT INTO rulebook_workbook (hash, file, document)"
                                                + " VALUES (:hash, :file, :document)")
                                .bind("hash", hash)
                                .bind("file", file)
                                .bind("document", document)
                                .execute());
    }

    void addCompiled(String hash, String build, String document, Instant at) {
        handle.createUpdate(
                        "INSERT INTO rulebook_compiled (hash, build, document, kept_at)"
                                + " VALUES (:hash, :build, :document, :at)")
                .bind("hash", hash)
                .bind("build", build)
                .bind("document", document)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
