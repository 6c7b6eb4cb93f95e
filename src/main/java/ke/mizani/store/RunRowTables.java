package ke.mizani.store;

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

    private static @Nullable Object column(Object value) {
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? number.getAsInt() : null;
        }
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }
}
