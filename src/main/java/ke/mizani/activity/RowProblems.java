package ke.mizani.activity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ke.mizani.activity.RowProblem.Code;

/** What is wrong in one row: of each cell its first fault. */
final class RowProblems {

    private final Source source;
    private final Map<Column, RowProblem> byColumn = new EnumMap<>(Column.class);

    RowProblems(Source source) {
        this.source = source;
    }

    void add(Column column, Code code, String found, String expected) {
        byColumn.putIfAbsent(
                column, new RowProblem(source, column.heading(), code, found, expected));
    }

    boolean has(Column column) {
        return byColumn.containsKey(column);
    }

    /** In the order of the columns. */
    List<RowProblem> list() {
        return List.copyOf(byColumn.values());
    }
}
