package ke.mizani.rulebook;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What Java makes of a row of one table in a case, beside what stands in the row. */
interface Computed {

    /** Nothing. */
    Computed NOTHING =
            new Computed() {
                @Override
                public Set<String> inputs() {
                    return Set.of();
                }

                @Override
                public Set<String> names() {
                    return Set.of();
                }

                @Override
                public boolean applies(Row row, Map<String, String> inputs) {
                    return true;
                }

                @Override
                public Optional<String> value(Row row, String key, Map<String, String> inputs) {
                    return Optional.empty();
                }
            };

    /** For each table what is computed of its rows. */
    static Computed of(DecisionTable table, Tables tables) {
        if (table.equals(DecisionTable.TIMELINES)) {
            return ComputedDays.of(tables);
        }
        return table.equals(DecisionTable.FORMULAS) ? new ComputedScore() : NOTHING;
    }

    /** The keys of the values it needs beside those of the question. */
    Set<String> inputs();

    /** The keys of what it computes. */
    Set<String> names();

    /** Whether a row that answers the question is meant in this case. */
    boolean applies(Row row, Map<String, String> inputs);

    /**
     * The value of that key; empty if nothing of that name is computed.
     *
     * @throws CaseText.NotUnderstood if an input is missing or wrong
     */
    Optional<String> value(Row row, String key, Map<String, String> inputs);
}
