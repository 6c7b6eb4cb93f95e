package ke.mizani.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.activity.Correction;
import ke.mizani.activity.Source;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * An activity as it stands in the ledger.
 *
 * @param submission number of the submission that entered it
 * @param place among its rows, from 1
 * @param activity recorded on the day that counts
 * @param recordedInFile the day in the file's own column, which may be another
 * @param digest of all that is above, as it was when it was entered
 */
record LedgerRow(
        long submission,
        int place,
        Activity activity,
        Optional<LocalDate> recordedInFile,
        String digest) {

    /** Without a join: with one, H2 would look through all submissions first. */
    static final String SELECT =
            "SELECT r.*, (SELECT s.file FROM submission s WHERE s.number = r.submission) AS file"
                    + " FROM activity_row r WHERE ";

    static final String INSERT =
            "INSERT INTO activity_row (submission, place, line, activity_id, done_on, done_at, office,"
                    + " person, matter, matter_type, event, indicator, quantity, whole, evidence,"
                    + " note, recorded_in_file, recorded_on, corrects, reason, digest) VALUES"
                    + " (:submission, :place, :line, :id, :doneOn, :doneAt, :office, :person, :matter,"
                    + " :matterType, :event, :indicator, :quantity, :whole, :evidence, :note,"
                    + " :recordedInFile, :recordedOn, :corrects, :reason, :digest)";

    static final RowMapper<LedgerRow> ROW = (row, context) -> of(row);

    /** One that is entered now. */
    static LedgerRow entered(
            long submission, int place, Activity activity, Optional<LocalDate> recordedInFile) {
        LedgerRow open = new LedgerRow(submission, place, activity, recordedInFile, "");
        return new LedgerRow(submission, place, activity, recordedInFile, open.computedDigest());
    }

    private static LedgerRow of(ResultSet row) throws SQLException {
        long submission = row.getLong("submission");
        Optional<String> corrects = text(row, "corrects");
        Optional<Correction> correction =
                corrects.isPresent()
                        ? Optional.of(new Correction(corrects.get(), row.getString("reason")))
                        : Optional.empty();
        Activity activity =
                new Activity(
                        row.getString("activity_id"),
                        row.getObject("done_on", LocalDate.class),
                        text(row, "done_at").map(LocalTime::parse),
                        row.getString("office"),
                        row.getString("person"),
                        text(row, "matter"),
                        text(row, "matter_type"),
                        text(row, "event"),
                        text(row, "indicator"),
                        text(row, "quantity").map(BigDecimal::new),
                        text(row, "whole").map(BigDecimal::new),
                        row.getString("evidence"),
                        row.getString("note"),
                        Optional.of(row.getObject("recorded_on", LocalDate.class)),
                        correction,
                        source(submission, row.getString("file"), row.getLong("line")));
        return new LedgerRow(
                submission,
                row.getInt("place"),
                activity,
                Optional.ofNullable(row.getObject("recorded_in_file", LocalDate.class)),
                row.getString("digest"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** How a row of the ledger is named where its file would be. */
    private static Source source(long submission, String file, long line) {
        return new Source("submission " + submission + ", " + file, line);
    }

    void addTo(PreparedBatch batch) {
        batch.bind("submission", submission)
                .bind("place", place)
                .bind("line", activity.source().line())
                .bind("id", activity.id())
                .bind("doneOn", activity.date())
                .bind("doneAt", activity.time().map(LocalTime::toString))
                .bind("office", activity.office())
                .bind("person", activity.person())
                .bind("matter", activity.matter())
                .bind("matterType", activity.matterType())
                .bind("event", activity.event())
                .bind("indicator", activity.indicator())
                .bind("quantity", activity.quantity().map(BigDecimal::toPlainString))
                .bind("whole", activity.of().map(BigDecimal::toPlainString))
                .bind("evidence", activity.evidence())
                .bind("note", activity.note())
                .bind("recordedInFile", recordedInFile)
                .bind("recordedOn", activity.recordedOn())
                .bind("corrects", activity.correction().map(Correction::corrects))
                .bind("reason", activity.correction().map(Correction::reason))
                .bind("digest", digest)
                .add();
    }

    /** The digest that the row has, whatever is written as its own. */
    String computedDigest() {
        return Digest.of(
                List.of(
                        Optional.of(submission + " " + place + " " + activity.source().line()),
                        Optional.of(activity.id()),
                        Optional.of(activity.date().toString()),
                        activity.time().map(LocalTime::toString),
                        Optional.of(activity.office()),
                        Optional.of(activity.person()),
                        activity.matter(),
                        activity.matterType(),
                        activity.event(),
                        activity.indicator(),
                        activity.quantity().map(BigDecimal::toPlainString),
                        activity.of().map(BigDecimal::toPlainString),
                        Optional.of(activity.evidence()),
                        Optional.of(activity.note()),
                        recordedInFile.map(LocalDate::toString),
                        activity.recordedOn().map(LocalDate::toString),
                        activity.correction().map(Correction::corrects),
                        activity.correction().map(Correction::reason)));
    }

    /** Whether the row of a file says the same, however its numbers are written. */
    boolean says(Activity typed) {
        return plain(activity, recordedInFile).equals(plain(typed, typed.recordedOn()));
    }

    private static List<Object> plain(Activity row, Optional<LocalDate> recordedInFile) {
        return List.of(
                row.id(),
                row.date(),
                row.time(),
                row.office(),
                row.person(),
                row.matter(),
                row.matterType(),
                row.event(),
                row.indicator(),
                row.quantity().map(BigDecimal::stripTrailingZeros),
                row.of().map(BigDecimal::stripTrailingZeros),
                row.evidence(),
                row.note(),
                recordedInFile,
                row.correction());
    }
}
