package ke.mizani.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ke.mizani.activity.RowProblem;
import ke.mizani.rulebook.TableFinding;

/**
 * The records that fall where something was found in the tables.
 *
 * @param records all records that were looked at
 * @param contracts how many contracts of the period they hold
 * @param scoredInUse what has the score of the rulebook in use, because the tables that were
 *     checked do not give one row where one is due
 * @param there one for each finding, in order
 * @param problems rows that were left out, and why
 */
public record FoundRecords(
        ImpactRecords records,
        int contracts,
        List<String> scoredInUse,
        List<RecordsThere> there,
        List<RowProblem> problems) {

    public FoundRecords {
        scoredInUse = List.copyOf(scoredInUse);
        there = List.copyOf(there);
        problems = List.copyOf(problems);
    }

    /** The activity files, in the order given. */
    public String files() {
        return records.activities().rows().stream()
                .map(row -> row.source().file())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What falls where that was found. */
    public Optional<RecordsThere> of(TableFinding finding) {
        return there.stream().filter(one -> one.finding().equals(finding)).findFirst();
    }
}
