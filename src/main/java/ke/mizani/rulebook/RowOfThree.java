package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.rulebook.CellOfThree.By;
import ke.mizani.rulebook.CellOfThree.Side;

/** The same row of a table in a base and in two versions made from it. */
record RowOfThree(
        TableDefinition table, Optional<Row> base, Optional<Row> mine, Optional<Row> theirs) {

    /** The cells that are not as they were, in the order of the columns. */
    List<CellOfThree> cells() {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return List.of(whole());
        }
        List<CellOfThree> cells = new ArrayList<>();
        for (String label : table.labels()) {
            CellOfThree cell = cell(label);
            if (!cell.base().equals(cell.mine()) || !cell.base().equals(cell.theirs())) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private CellOfThree cell(String label) {
        String before = text(base, label);
        String one = text(mine, label);
        String other = text(theirs, label);
        return cell(label, List.of(before, one, other), By.of(before, one, other));
    }

    /** A row that one of the two does not have. */
    private CellOfThree whole() {
        By by = byOfWhole();
        String naming = table.naming().label();
        List<String> texts = List.of(text(base, naming), text(mine, naming), text(theirs, naming));
        return cell("", texts, by);
    }

    private By byOfWhole() {
        if (mine.isEmpty() && theirs.isEmpty()) {
            return By.BOTH_ALIKE;
        }
        if (base.isEmpty()) {
            return mine.isPresent() ? By.MINE : By.THEIRS;
        }
        Row kept = mine.or(() -> theirs).orElseThrow();
        boolean untouched = kept.values().equals(base.get().values());
        By other = mine.isPresent() ? By.THEIRS : By.MINE;
        return untouched ? other : By.CLASH;
    }

    private CellOfThree cell(String label, List<String> texts, By by) {
        Row named = mine.or(() -> theirs).or(() -> base).orElseThrow();
        return new CellOfThree(
                table.workbook(),
                table.sheet(),
                named.text(table.naming().label()),
                label,
                texts.get(0),
                texts.get(1),
                texts.get(2),
                address(mine, label),
                address(theirs, label),
                by);
    }

    private static String text(Optional<Row> row, String label) {
        return row.flatMap(its -> its.find(label)).orElse("");
    }

    private static String address(Optional<Row> row, String label) {
        return row.map(its -> its.address(label)).orElse("");
    }

    /**
     * The row with the changes of both, where they clash as chosen; nothing if it is gone.
     *
     * @param choices one for each clash that comes, taken in their order
     */
    Optional<Row> merged(Iterator<Side> choices) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return switch (byOfWhole()) {
                case MINE -> mine;
                case THEIRS -> theirs;
                case BOTH_ALIKE -> Optional.empty();
                case CLASH -> choices.next() == Side.MINE ? mine : theirs;
            };
        }
        Row there = theirs.get();
        Map<String, String> values = new HashMap<>(there.values());
        for (CellOfThree cell : cells()) {
            boolean takesMine =
                    cell.by() == By.MINE || (cell.clashes() && choices.next() == Side.MINE);
            if (takesMine && cell.mine().isEmpty()) {
                values.remove(cell.column());
            } else if (takesMine) {
                values.put(cell.column(), cell.mine());
            }
        }
        return Optional.of(new Row(there.number(), there.cell(), values, there.addresses()));
    }
}
