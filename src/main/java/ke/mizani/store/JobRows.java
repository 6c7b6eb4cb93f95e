package ke.mizani.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.Word;
import ke.mizani.store.Job.State;
import ke.mizani.store.Jobs.End;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Work as the table has it. */
record JobRows(Handle handle) {

    private static final RowMapper<Job> ROW = (row, context) -> of(row);

    long add(String kind, String request, String actor, Instant moment) {
        return handle.createUpdate(
                        "INSERT INTO job (kind, request, actor, asked_at, state, done, whole,"
                                + " worker, seen_at, result, code, detail) VALUES (:kind,"
                                + " :request, :actor, :at, 'waiting', 0, 0, '', :at, '', '',"
                                + " '')")
                .bind("kind", kind)
                .bind("request", request)
                .bind("actor", actor)
                .bind("at", moment.atOffset(ZoneOffset.UTC))
                .executeAndReturnGeneratedKeys("number")
                .mapTo(Long.class)
                .one();
    }

    Optional<Job> find(long number) {
        return handle.createQuery("SELECT * FROM job WHERE number = :number")
                .bind("number", number)
                .map(ROW)
                .findOne();
    }

    List<Job> listBefore(String kind, long number, int most) {
        return handle.createQuery(
                        "SELECT * FROM job WHERE kind = :kind AND number < :before"
                                + " ORDER BY number DESC FETCH FIRST :most ROWS ONLY")
                .bind("kind", kind)
                .bind("before", number)
                .bind("most", most)
                .map(ROW)
                .list();
    }

    /** The oldest that waits, or of whose worker nothing was seen since a moment. */
    Optional<Job> next(Instant silent) {
        return handle.createQuery(
                        "SELECT * FROM job WHERE state = 'waiting' OR (state IN ('running',"
                                + " 'stopping') AND seen_at < :silent) ORDER BY number"
                                + " FETCH FIRST 1 ROW ONLY")
                .bind("silent", silent.atOffset(ZoneOffset.UTC))
                .map(ROW)
                .findOne();
    }

    /** Lets what runs be stopped; whether it did run. */
    boolean stop(long number) {
        return 1
                == handle.createUpdate(
                                "UPDATE job SET state = 'stopping' WHERE number = :number"
                                        + " AND state = 'running'")
                        .bind("number", number)
                        .execute();
    }

    /**
     * Ends what has not ended.
     *
     * @param column that must hold a value, or else it is left as it is
     * @return whether it was ended
     */
    boolean end(long number, End end, Instant moment, String column, String mustBe) {
        return 1
                == handle.createUpdate(
                                "UPDATE job SET state = :state, ended_at = :now, result = :result,"
                                        + " code = :code, detail = :detail WHERE number = :number"
                                        + " AND state NOT IN ('done', 'failed', 'stopped') AND "
                                        + column
                                        + " = :mustBe")
                        .bind("state", end.state().word())
                        .bind("now", moment.atOffset(ZoneOffset.UTC))
                        .bind("result", end.result())
                        .bind("code", end.code())
                        .bind("detail", end.detail())
                        .bind("number", number)
                        .bind("mustBe", mustBe)
                        .execute();
    }

    private static Job of(ResultSet row) throws SQLException {
        return new Job(
                row.getLong("number"),
                row.getString("kind"),
                row.getString("request"),
                row.getString("actor"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Word.of(State.class, row.getString("state")),
                row.getInt("done"),
                row.getInt("whole"),
                row.getInt("begun"),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("result"),
                row.getString("code"),
                row.getString("detail"));
    }
}
