package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ke.mizani.rulebook.RowChange.Kind;

/**
 * What differs between two versions of a rulebook: rows by their names, wherever they stand, and
 * cells by their headings, whatever the order of the columns.
 *
 * @param from the one version
 * @param to the other
 * @param rows the rows that differ, table by table in the order of the rulebook, those that are
 *     gone first
 */
public record RulebookDifference(RulebookVersion from, RulebookVersion to, List<RowChange> rows) {

    public RulebookDifference {
        rows = List.copyOf(rows);
    }

    /** Compares two versions. */
    public static RulebookDifference between(RulebookVersion from, RulebookVersion to) {
        List<RowChange> rows =
                Tables.DEFINITIONS.stream()
                        .flatMap(
                                table ->
                                        rows(table, from.tables().of(table), to.tables().of(table)))
                        .toList();
        return new RulebookDifference(from, to, rows);
    }

    static Stream<RowChange> rows(TableDefinition table, List<Row> before, List<Row> after) {
        RowPairs pairs = new RowPairs(table, before, after);
        Set<RowPairs.Pair> moved = pairs.moved();
        List<RowChange> present = new ArrayList<>();
        for (RowPairs.Pair pair : pairs.pairs()) {
            boolean elsewhere = moved.contains(pair);
            List<CellChange> cells = cells(table, pair);
            if (elsewhere || !cells.isEmpty()) {
                present.add(changed(table, pair, elsewhere, cells));
            }
        }
        pairs.added().forEach(row -> present.add(added(table, row)));
        present.sort(Comparator.comparingInt(change -> number(change.row().cell())));
        Stream<RowChange> gone = pairs.removed().stream().map(row -> removed(table, row));
        return Stream.concat(gone, present.stream());
    }

    private static int number(String cell) {
        return Integer.parseInt(cell.replaceAll("\\D", ""));
    }

    private static RowChange changed(
            TableDefinition table, RowPairs.Pair pair, boolean moved, List<CellChange> cells) {
        String naming = table.naming().label();
        boolean renamed = cells.stream().anyMatch(cell -> cell.column().equals(naming));
        Kind kind = renamed ? Kind.RENAMED : cells.isEmpty() ? Kind.MOVED : Kind.CHANGED;
        return new RowChange(
                kind,
                name(table, pair.after()),
                moved,
                Optional.of(RowVersion.of(pair.before(), table)),
                Optional.of(RowVersion.of(pair.after(), table)),
                cells);
    }

    private static List<CellChange> cells(TableDefinition table, RowPairs.Pair pair) {
        List<CellChange> cells = new ArrayList<>();
        for (String label : table.labels()) {
            String before = pair.before().find(label).orElse("");
            String after = pair.after().find(label).orElse("");
            if (!before.equals(after)) {
                cells.add(
                        new CellChange(
                                label,
                                before,
                                after,
                                pair.before().address(label),
                                pair.after().address(label)));
            }
        }
        return cells;
    }

    private static RowChange added(TableDefinition table, Row row) {
        RowVersion version = RowVersion.of(row, table);
        List<CellChange> cells =
                version.values().entrySet().stream()
                        .map(
                                cell ->
                                        new CellChange(
                                                cell.getKey(),
                                                "",
                                                cell.getValue(),
                                                "",
                                                row.address(cell.getKey())))
                        .toList();
        return new RowChange(
                Kind.ADDED, name(table, row), false, Optional.empty(), Optional.of(version), cells);
    }

    private static RowChange removed(TableDefinition table, Row row) {
        RowVersion version = RowVersion.of(row, table);
        List<CellChange> cells =
                version.values().entrySet().stream()
                        .map(
                                cell ->
                                        new CellChange(
                                                cell.getKey(),
                                                cell.getValue(),
                                                "",
                                                row.address(cell.getKey()),
                                                ""))
                        .toList();
        return new RowChange(
                Kind.REMOVED,
                name(table, row),
                false,
                Optional.of(version),
                Optional.empty(),
                cells);
    }

    private static String name(TableDefinition table, Row row) {
        return row.text(table.naming().label());
    }

    /** Whether both say the same, wherever it stands. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The single edits that make the difference; where rows stand makes none. */
    public List<RulebookEdit> edits() {
        return rows.stream().flatMap(RulebookDifference::edits).toList();
    }

    private static Stream<RulebookEdit> edits(RowChange change) {
        boolean whole = change.before().isEmpty() || change.after().isEmpty();
        return whole
                ? Stream.of(new RulebookEdit(change, Optional.empty()))
                : change.cells().stream().map(cell -> new RulebookEdit(change, Optional.of(cell)));
    }

    /** The rows that differ of one kind. */
    public List<RowChange> rows(Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }
}
