package ke.mizani.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import ke.mizani.activity.SheetColumns;

/**
 * The contents of one sheet, free of the library that read them. Columns count from 0, rows from 1.
 *
 * @param name name of the sheet
 * @param hidden whether the whole sheet is hidden
 * @param lines the rows that hold something
 * @param hiddenColumns columns that are not shown
 * @param merged blocks of cells made one
 * @param extent how much was found in it
 */
record SheetText(
        String name,
        boolean hidden,
        List<Line> lines,
        Set<Integer> hiddenColumns,
        List<Block> merged,
        Extent extent) {

    /** One row: its number, whether it is hidden, its cells that hold something. */
    record Line(int number, boolean hidden, Map<Integer, Content> cells) {

        Content at(int column) {
            return cells.getOrDefault(column, Content.NOTHING);
        }
    }

    /** A block of merged cells. */
    record Block(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        boolean covers(int row, int column) {
            return row >= firstRow
                    && row <= lastRow
                    && column >= firstColumn
                    && column <= lastColumn;
        }
    }

    boolean isMerged(int row, int column) {
        return merged.stream().anyMatch(block -> block.covers(row, column));
    }

    /** The address of a cell: {@code A17}. */
    static String address(int row, int column) {
        return letters(column) + row;
    }

    /** The letters of a column. */
    static String letters(int column) {
        return SheetColumns.letters(column);
    }
}
