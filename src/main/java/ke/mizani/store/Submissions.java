package ke.mizani.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Word;
import ke.mizani.store.Submission.Counts;
import ke.mizani.store.Submission.Limit;
import ke.mizani.store.Submission.Origin;
import ke.mizani.store.Submission.Seal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** The submissions as they are stored, one chain. */
final class Submissions {

    private static final RowMapper<Submission> ROW = (row, context) -> of(row);

    /**
     * The end of the ledger.
     *
     * @param number of the newest submission; 0 if there is none
     */
    record Head(long number, String chain) {
        static final RowMapper<Head> ROW =
                (row, context) -> new Head(row.getLong("number"), row.getString("chain"));
    }

    private final Handle handle;

    Submissions(Handle handle) {
        this.handle = handle;
    }

    /** The end of the ledger, held to the end of the transaction. */
    Head lock() {
        return handle.createQuery("SELECT number, chain FROM ledger_head FOR UPDATE")
                .map(Head.ROW)
                .one();
    }

    Head head() {
        return handle.createQuery("SELECT number, chain FROM ledger_head").map(Head.ROW).one();
    }

    /** Appends it; the caller holds the end of the ledger. */
    void add(Submission submission) {
        Origin origin = submission.origin();
        Counts counts = submission.counts();
        handle.createUpdate(
                        "INSERT INTO submission (number, document, file, office, period, submitter,"
                                + " at, received_on, rulebook, due, deadline_row, deadline_confirmed,"
                                + " rows_read, rows_entered, rows_repeated, rows_refused,"
                                + " rows_digest, refused_digest, chain) VALUES (:number, :document,"
                                + " :file, :office, :period, :by, :at, :receivedOn, :rulebook, :due,"
                                + " :row, :confirmed, :read, :entered, :repeated, :refused, :rows,"
                                + " :problems, :chain)")
                .bind("number", submission.number())
                .bind("document", origin.digest())
                .bind("file", origin.file())
                .bind("office", origin.office())
                .bind("period", origin.period().toString())
                .bind("by", origin.by())
                .bind("at", submission.at().atOffset(ZoneOffset.UTC))
                .bind("receivedOn", submission.receivedOn())
                .bind("rulebook", submission.rulebook())
                .bind("due", submission.deadline().map(Limit::due))
                .bind("row", submission.deadline().map(Limit::row))
                .bind("confirmed", submission.deadline().map(limit -> limit.confirmed().word()))
                .bind("read", counts.read())
                .bind("entered", counts.entered())
                .bind("repeated", counts.repeated())
                .bind("refused", counts.refused())
                .bind("rows", submission.seal().rows())
                .bind("problems", submission.seal().refused())
                .bind("chain", submission.seal().chain())
                .execute();
        handle.createUpdate("UPDATE ledger_head SET number = :number, chain = :chain")
                .bind("number", submission.number())
                .bind("chain", submission.seal().chain())
                .execute();
    }

    Optional<Submission> find(long number) {
        return where("number = :value", number).findOne();
    }

    Optional<Submission> withDocument(String digest) {
        return where("document = :value", digest).findOne();
    }

    private org.jdbi.v3.core.result.ResultIterable<Submission> where(String what, Object value) {
        return query(what).bind("value", value).map(ROW);
    }

    /** Those of an office and a period, in their order. */
    List<Submission> list(Optional<String> office, Optional<NamedPeriod> period) {
        String what =
                office.map(o -> "office = :office AND ").orElse("")
                        + period.map(p -> "period = :period AND ").orElse("")
                        + "number > 0";
        Query query = query(what);
        office.ifPresent(code -> query.bind("office", code));
        period.ifPresent(named -> query.bind("period", named.toString()));
        return query.map(ROW).list();
    }

    /** Those before a number, the latest first. */
    List<Submission> before(long number, int most, Optional<String> office) {
        Query query =
                handle.createQuery(
                        "SELECT * FROM submission WHERE number < :before"
                                + office.map(o -> " AND office = :office").orElse("")
                                + " ORDER BY number DESC FETCH FIRST :most ROWS ONLY");
        office.ifPresent(code -> query.bind("office", code));
        return query.bind("before", number).bind("most", most).map(ROW).list();
    }

    /** Number of the newest one that was there at a moment; 0 if none was. */
    long numberAt(Instant moment) {
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM submission WHERE at <= :at")
                .bind("at", moment.atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .one();
    }

    List<String> offices() {
        return handle.createQuery("SELECT DISTINCT office FROM submission")
                .mapTo(String.class)
                .list();
    }

    private Query query(String what) {
        return handle.createQuery("SELECT * FROM submission WHERE " + what + " ORDER BY number");
    }

    private static Submission of(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        Optional<Limit> limit =
                due == null
                        ? Optional.empty()
                        : Optional.of(
                                new Limit(
                                        due,
                                        row.getString("deadline_row"),
                                        Word.of(
                                                Confirmed.class,
                                                row.getString("deadline_confirmed"))));
        return new Submission(
                row.getLong("number"),
                new Origin(
                        row.getString("file"),
                        row.getString("document"),
                        row.getString("office"),
                        NamedPeriod.ofFinancialYear(row.getString("period")).orElseThrow(),
                        row.getString("submitter")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("received_on", LocalDate.class),
                row.getString("rulebook"),
                limit,
                new Counts(
                        row.getInt("rows_read"),
                        row.getInt("rows_entered"),
                        row.getInt("rows_repeated"),
                        row.getInt("rows_refused")),
                new Seal(
                        row.getString("rows_digest"),
                        row.getString("refused_digest"),
                        row.getString("chain")));
    }
}
