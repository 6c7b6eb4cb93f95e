package ke.mizani.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import ke.mizani.activity.RowProblem.Code;

/**
 * A row of a spreadsheet, free of the library that read it; columns count from 0.
 *
 * @param number as the spreadsheet counts its rows, from 1
 * @param cells what stands in those that hold something: days as 2026-06-30, numbers with a point
 * @param faults of cells that hold something else than a value
 */
public record SheetRow(long number, SortedMap<Integer, String> cells, Map<Integer, Fault> faults) {

    /**
     * Why a cell is not taken.
     *
     * @param expected what would be right, a short phrase in English
     */
    public record Fault(Code code, String found, String expected) {

        Consumer<Heading> into(RowProblems problems) {
            return column -> problems.add(column, code, found, expected);
        }
    }

    public SheetRow {
        cells = new TreeMap<>(cells);
        faults = Map.copyOf(faults);
    }

    /** The columns up to the last that holds something. */
    int width() {
        return cells.isEmpty() ? 0 : cells.lastKey() + 1;
    }

    /** The cells of so many columns. */
    String[] fields(int width) {
        String[] fields = new String[width];
        Arrays.fill(fields, "");
        cells.headMap(width).forEach((place, text) -> fields[place] = text);
        return fields;
    }

    /** What stands beside the headed columns, where nobody would look for it. */
    List<RowProblem> outside(int width, String file) {
        return cells.tailMap(width).entrySet().stream()
                .map(
                        cell ->
                                new RowProblem(
                                        new Source(file, number),
                                        SheetColumns.letters(cell.getKey()),
                                        Code.OUTSIDE_THE_COLUMNS,
                                        cell.getValue(),
                                        "nothing beside the columns that have a heading"))
                .toList();
    }
}
