package ke.mizani.store;

import java.util.Map;
import java.util.stream.Collectors;

/** How much is recorded and judged, by provision and event. */
public final class CoverageSearch {

    private final Store store;

    public CoverageSearch(Store store) {
        this.store = store;
    }

    /**
     * Verdicts on one provision.
     *
     * @param breaches how many of them are breaches
     */
    public record Verdicts(int all, int breaches) {}

    /** The verdicts of a run by provision. */
    public Map<String, Verdicts> byClause(long run) {
        return store.read(
                handle ->
                        handle
                                .createQuery(
                                        "SELECT clause, COUNT(*) AS verdicts, SUM(CASE WHEN breach"
                                                + " THEN 1 ELSE 0 END) AS breaches FROM run_finding"
                                                + " WHERE run = :run GROUP BY clause")
                                .bind("run", run)
                                .map(
                                        (row, context) ->
                                                Map.entry(
                                                        row.getString("clause"),
                                                        new Verdicts(
                                                                row.getInt("verdicts"),
                                                                row.getInt("breaches"))))
                                .list()
                                .stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** How many activities were handed in by event. */
    public Map<String, Integer> byEvent() {
        return store.read(
                handle ->
                        handle
                                .createQuery(
                                        "SELECT event, COUNT(*) AS acts FROM activity_row WHERE event"
                                                + " IS NOT NULL GROUP BY event")
                                .map(
                                        (row, context) ->
                                                Map.entry(
                                                        row.getString("event"), row.getInt("acts")))
                                .list()
                                .stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
