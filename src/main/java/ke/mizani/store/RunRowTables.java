package ke.mizani.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The rows of findings and scores as the database holds them. */
final class RunRowTables {

    private final Handle handle;

    RunRowTables(Handle handle) {
        this.handle = handle;
    }

    /** The codes of the officers whose scorecards are in a run. */
    List<String> people(long number) {
        return handle.createQuery(
                        "SELECT DISTINCT person FROM run_score"
                                + " WHERE run = :run AND person <> '' ORDER BY person")
                .bind("run", number)
                .mapTo(String.class)
                .list();
    }

    void add(long number, RunRows rows) {
        add(
                "INSERT INTO run_finding (run, place, matter, matter_type, timeline, clause, office,"
                        + " status, breach, due, last_arguable, days_late) VALUES (:run, :place,"
                        + " :matter, :matterType, :timeline, :clause, :office, :status, :breach,"
                        + " :due, :lastArguable, :daysLate)",
                number,
                rows.findings());
        add(
                "INSERT INTO run_score (run, place, kind, contract, indicator, level, office, person,"
                        + " period_name, scheme, score, grade) VALUES (:run, :place, :kind,"
                        + " :contract, :indicator, :level, :office, :person, :period, :scheme,"
                        + " :score, :grade)",
                number,
                rows.scores());
    }

    private void add(String statement, long number, List<? extends Record> rows) {
        if (rows.isEmpty()) {
            return;
        }
        RecordShape shape = RecordShape.of(TypeNames.type(rows.get(0).getClass()));
        PreparedBatch batch = handle.prepareBatch(statement);
        for (int place = 0; place < rows.size(); place++) {
            Record row = rows.get(place);
            batch.bind("run", number).bind("place", place);
            shape.parts().forEach(part -> batch.bind(part.name(), column(part.of(row))));
            batch.add();
        }
        batch.execute();
    }

    /** The rows of a run as they are there. */
    RunRows read(long number) {
        return new RunRows(
                handle.createQuery("SELECT * FROM run_finding WHERE run = :run ORDER BY place")
                        .bind("run", number)
                        .map((row, context) -> finding(row))
                        .list(),
                handle.createQuery("SELECT * FROM run_score WHERE run = :run ORDER BY place")
                        .bind("run", number)
                        .map((row, context) -> score(row))
                        .list());
    }

    private static RunRows.FindingRow finding(ResultSet row) throws SQLException {
        int late = row.getInt("days_late");
        OptionalInt daysLate = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(late);
        return new RunRows.FindingRow(
                row.getString("matter"),
                row.getString("matter_type"),
                row.getString("timeline"),
                row.getString("clause"),
                row.getString("office"),
                row.getString("status"),
                row.getBoolean("breach"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                Optional.ofNullable(row.getObject("last_arguable", LocalDate.class)),
                daysLate);
    }

    private static RunRows.ScoreRow score(ResultSet row) throws SQLException {
        return new RunRows.ScoreRow(
                row.getString("kind"),
                row.getString("contract"),
                row.getString("indicator"),
                row.getString("level"),
                row.getString("office"),
                row.getString("person"),
                row.getString("period_name"),
                row.getString("scheme"),
                Optional.ofNullable(row.getString("score")),
                Optional.ofNullable(row.getString("grade")));
    }

    private static @Nullable Object column(Object value) {
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? number.getAsInt() : null;
        }
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }
}
