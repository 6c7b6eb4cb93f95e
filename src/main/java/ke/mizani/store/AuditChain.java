package ke.mizani.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The audit log as it is stored: one chain, one writer at a time. */
final class AuditChain {

    private static final RowMapper<AuditLine> LINE =
            (row, context) ->
                    new AuditLine(
                            row.getLong("sequence"),
                            row.getObject("at", OffsetDateTime.class).toInstant().toString(),
                            row.getString("actor"),
                            row.getString("kind"),
                            row.getString("subject"),
                            row.getString("facts"),
                            row.getString("previous"),
                            row.getString("hash"));

    private final Handle handle;

    AuditChain(Handle handle) {
        this.handle = handle;
    }

    /** Whoever appends holds the head of the chain to the end of the transaction. */
    void append(List<AuditEntry.Draft> drafts) {
        Head head = hold();
        PreparedBatch batch =
                handle.prepareBatch(
                        "INSERT INTO audit_entry (sequence, at, actor, kind, subject, facts, previous, hash)"
                                + " VALUES (:sequence, :at, :actor, :kind, :subject, :facts, :previous, :hash)");
        for (AuditEntry.Draft draft : drafts) {
            AuditEntry entry = draft.after(head.sequence() + 1, head.hash());
            bind(batch, entry);
            head = new Head(entry.sequence(), entry.hash());
        }
        batch.execute();
        handle.createUpdate("UPDATE audit_head SET sequence = :sequence, hash = :hash")
                .bind("sequence", head.sequence())
                .bind("hash", head.hash())
                .execute();
    }

    /** The end of the chain, which nobody else changes before this transaction ends. */
    Head hold() {
        return handle.createQuery("SELECT sequence, hash FROM audit_head FOR UPDATE")
                .map(Head.ROW)
                .one();
    }

    private static void bind(PreparedBatch batch, AuditEntry entry) {
        batch.bind("sequence", entry.sequence())
                .bind("at", entry.at().atOffset(ZoneOffset.UTC))
                .bind("actor", entry.actor())
                .bind("kind", entry.kind().word())
                .bind("subject", entry.subject())
                .bind("facts", AuditLine.text(entry.facts()))
                .bind("previous", entry.previous())
                .bind("hash", entry.hash())
                .add();
    }

    /** The last entry's place and hash as noted beside the chain. */
    Head head() {
        return handle.createQuery("SELECT sequence, hash FROM audit_head").map(Head.ROW).one();
    }

    /** All entries from a place on, in their order; to be closed. */
    Stream<AuditEntry> from(long sequence) {
        return handle
                .createQuery("SELECT * FROM audit_entry WHERE sequence >= :from ORDER BY sequence")
                .bind("from", sequence)
                .setFetchSize(1000)
                .map(LINE)
                .map(AuditEntry::of)
                .stream();
    }

    /** The entries of one kind, in their order; what is not written as an entry is passed over. */
    List<AuditEntry> of(AuditEntry.Kind kind) {
        return handle.createQuery("SELECT * FROM audit_entry WHERE kind = :kind ORDER BY sequence")
                .bind("kind", kind.word())
                .map(LINE)
                .filter(line -> line.readFacts().isPresent())
                .map(AuditEntry::of)
                .list();
    }

    /** The next entries behind a place, in their order, as they are written. */
    List<AuditLine> linesAfter(long sequence, int most) {
        return handle.createQuery(
                        "SELECT * FROM audit_entry WHERE sequence > :after ORDER BY sequence"
                                + " FETCH FIRST "
                                + most
                                + " ROWS ONLY")
                .bind("after", sequence)
                .map(LINE)
                .list();
    }

    /** The entries that are asked for, in their order. */
    List<AuditLine> lines(AuditSelection selection) {
        return selection.asked(handle).map(LINE).list();
    }

    /** Those behind a place. */
    List<AuditLine> lines(AuditSelection selection, long after, int most) {
        return selection.asked(handle, after, most).map(LINE).list();
    }

    /**
     * The end of a chain.
     *
     * @param sequence 0 if it has no entry
     */
    record Head(long sequence, String hash) {
        static final RowMapper<Head> ROW =
                (row, context) -> new Head(row.getLong("sequence"), row.getString("hash"));
    }
}
