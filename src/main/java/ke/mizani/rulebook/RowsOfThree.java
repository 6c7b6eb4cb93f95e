package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which row of a table is which in a base and in two versions made from it: those of the second
 * version in its order, and after the row that goes before them those that only the first has.
 */
final class RowsOfThree {

    private final TableDefinition table;
    private final Map<Row, Row> mineOf = new HashMap<>();
    private final Map<Row, Row> theirsOf = new HashMap<>();
    private final List<RowOfThree> rows = new ArrayList<>();

    private RowsOfThree(TableDefinition table) {
        this.table = table;
    }

    static List<RowOfThree> of(
            TableDefinition table, List<Row> base, List<Row> mine, List<Row> theirs) {
        RowsOfThree three = new RowsOfThree(table);
        RowPairs toMine = new RowPairs(table, base, mine);
        RowPairs toTheirs = new RowPairs(table, base, theirs);
        toMine.pairs().forEach(pair -> three.mineOf.put(pair.before(), pair.after()));
        toTheirs.pairs().forEach(pair -> three.theirsOf.put(pair.before(), pair.after()));
        RowPairs added = new RowPairs(table, toMine.added(), toTheirs.added());
        three.theirs(theirs, added);
        three.onlyMine(mine);
        three.inNeither(base);
        return List.copyOf(three.rows);
    }

    /** In the order of the second version. */
    private void theirs(List<Row> theirs, RowPairs added) {
        Map<Row, Row> baseOf = new HashMap<>();
        theirsOf.forEach((before, after) -> baseOf.put(after, before));
        Map<Row, Row> addedToo = new HashMap<>();
        added.pairs().forEach(pair -> addedToo.put(pair.after(), pair.before()));
        for (Row row : theirs) {
            Optional<Row> before = Optional.ofNullable(baseOf.get(row));
            Optional<Row> mine =
                    before.map(mineOf::get).or(() -> Optional.ofNullable(addedToo.get(row)));
            rows.add(new RowOfThree(table, before, mine, Optional.of(row)));
        }
    }

    private void onlyMine(List<Row> mine) {
        Map<Row, Row> baseOf = new HashMap<>();
        mineOf.forEach((before, after) -> baseOf.put(after, before));
        Set<Row> there = new HashSet<>();
        rows.forEach(row -> row.mine().ifPresent(there::add));
        Optional<Row> previous = Optional.empty();
        for (Row row : mine) {
            if (!there.contains(row)) {
                Optional<Row> before = Optional.ofNullable(baseOf.get(row));
                rows.add(
                        after(previous),
                        new RowOfThree(table, before, Optional.of(row), Optional.empty()));
            }
            previous = Optional.of(row);
        }
    }

    private int after(Optional<Row> previous) {
        if (previous.isEmpty()) {
            return 0;
        }
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).mine().equals(previous)) {
                return at + 1;
            }
        }
        return rows.size();
    }

    private void inNeither(List<Row> base) {
        base.stream()
                .filter(row -> !mineOf.containsKey(row) && !theirsOf.containsKey(row))
                .map(row -> new RowOfThree(table, Optional.of(row), none(), none()))
                .forEach(rows::add);
    }

    private static Optional<Row> none() {
        return Optional.empty();
    }
}
