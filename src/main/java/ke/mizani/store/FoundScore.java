package ke.mizani.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A score of a run as it can be looked for, without its reasons: that of a whole contract, or an
 * index.
 *
 * @param run number of the run
 * @param place among the scores of that run, from 0
 * @param kind {@code contract} or {@code index}
 * @param contract its id; empty for an index
 * @param level of whom it is
 * @param person code of the post; empty unless it is about one officer
 * @param scheme by which it was scored
 * @param score exact; empty: not evaluated
 * @param grade empty where there is none
 */
public record FoundScore(
        long run,
        int place,
        String kind,
        String contract,
        String level,
        String office,
        String person,
        String period,
        String scheme,
        Optional<String> score,
        Optional<String> grade) {

    static FoundScore of(ResultSet row) throws SQLException {
        return new FoundScore(
                row.getLong("run"),
                row.getInt("place"),
                row.getString("kind"),
                row.getString("contract"),
                row.getString("level"),
                row.getString("office"),
                row.getString("person"),
                row.getString("period_name"),
                row.getString("scheme"),
                Optional.ofNullable(row.getString("score")),
                Optional.ofNullable(row.getString("grade")));
    }
}
