package ke.mizani.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A verdict of a run as it can be looked for, without its reasons.
 *
 * @param run number of the run
 * @param place among the verdicts of that run, from 0
 * @param office who must act, as the rulebook says
 * @param status the verdict in a word
 * @param due working deadline; empty if not known
 * @param lastArguable the latest due day that any reading gives
 * @param daysLate negative if too early; empty where lateness means nothing
 */
public record FoundDuty(
        long run,
        int place,
        String matter,
        String matterType,
        String timeline,
        String clause,
        String office,
        String status,
        boolean breach,
        Optional<LocalDate> due,
        Optional<LocalDate> lastArguable,
        OptionalInt daysLate) {

    static FoundDuty of(ResultSet row) throws SQLException {
        int late = row.getInt("days_late");
        OptionalInt daysLate = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(late);
        return new FoundDuty(
                row.getLong("run"),
                row.getInt("place"),
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
}
