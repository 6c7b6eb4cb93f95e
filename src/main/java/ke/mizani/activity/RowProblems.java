package ke.mizani.activity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ke.mizani.activity.RowProblem.Code;

/** What is wrong in one row: of each cell its first fault. */
final class RowProblems {

    private final Source source;
    private final Map<Heading, RowProblem> byColumn = new TreeMap<>(Heading.IN_ORDER);

    RowProblems(Source source) {
        this.source = source;
    }

    void add(Heading column, Code code, String found, String expected) {
        byColumn.putIfAbsent(
                column, new RowProblem(source, column.heading(), code, found, expected));
    }

    boolean has(Heading column) {
        return byColumn.containsKey(column);
    }

    /** In the order of the columns. */
    List<RowProblem> list() {
        return List.copyOf(byColumn.values());
    }
}
