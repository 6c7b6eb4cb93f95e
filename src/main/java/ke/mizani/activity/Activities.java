package ke.mizani.activity;

import java.util.List;

/**
 * The activities of several files put together.
 *
 * @param rows in the order of the files; no id occurs twice and no matter has two types
 * @param problems those of the files first, then what is wrong between them
 */
public record Activities(List<Activity> rows, List<RowProblem> problems) {

    public Activities {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Joins files: of rows with one id the first stays, a matter with two types is left out whole. */
    public static Activities of(List<ActivityFile> files) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The matters the rows name, in the order of their first row. */
    public List<Matter> matters() {
        throw new UnsupportedOperationException("not yet");
    }
}
