package ke.mizani.store;

import java.util.List;
import java.util.OptionalLong;
import ke.mizani.activity.RowProblem;

/**
 * A row that was not entered, for the office to mend.
 *
 * @param activityId what stands there as id; may be empty
 * @param problems what is wrong with it, all in one line of its file; at least one
 * @param mendedBy number of the later submission that entered a row of this id; empty: none so far
 */
public record RefusedRow(String activityId, List<RowProblem> problems, OptionalLong mendedBy) {

    public RefusedRow {
        problems = List.copyOf(problems);
    }

    /** The line of its file, the heading being line 1. */
    public long line() {
        return problems.get(0).source().line();
    }
}
