package ke.mizani.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ke.mizani.rulebook.CellOfThree.Side;

/**
 * Two versions of a rulebook made from the same base, cell by cell, and one version with what both
 * changed.
 *
 * @param base the version that both were made from
 * @param mine the one
 * @param theirs the other, whose order of rows counts
 */
public record ThreeVersions(RulebookVersion base, RulebookVersion mine, RulebookVersion theirs) {

    /** Every cell that one of the two changed, table by table in the order of the rulebook. */
    public List<CellOfThree> cells() {
        return Tables.DEFINITIONS.stream()
                .flatMap(table -> rows(table).stream())
                .flatMap(row -> row.cells().stream())
                .toList();
    }

    /** Those that both changed and not in the same way, in the same order. */
    public List<CellOfThree> clashes() {
        return cells().stream().filter(CellOfThree::clashes).toList();
    }

    private List<RowOfThree> rows(TableDefinition table) {
        return RowsOfThree.of(
                table, base.tables().of(table), mine.tables().of(table), theirs.tables().of(table));
    }

    /**
     * The workbooks with the changes of both. One that only one of the two changed is taken from it
     * as it is; one that both changed is written anew. What comes of it is still to be checked.
     *
     * @param choices which side counts, for each clash in their order
     * @throws IllegalArgumentException if there are more or fewer choices than clashes
     */
    public Map<String, byte[]> merged(List<Side> choices) {
        if (choices.size() != clashes().size()) {
            throw new IllegalArgumentException(
                    choices.size() + " choices for " + clashes().size() + " clashes");
        }
        Map<TableDefinition, List<Row>> rows = new LinkedHashMap<>();
        Iterator<Side> next = choices.iterator();
        for (TableDefinition table : Tables.DEFINITIONS) {
            rows.put(
                    table, rows(table).stream().flatMap(row -> row.merged(next).stream()).toList());
        }
        Map<String, byte[]> workbooks = new TreeMap<>();
        Tables.workbooks().forEach(file -> workbooks.put(file, workbook(file, rows)));
        return workbooks;
    }

    private byte[] workbook(String file, Map<TableDefinition, List<Row>> rows) {
        byte[] before = base.workbook(file);
        if (Arrays.equals(before, mine.workbook(file))) {
            return theirs.workbook(file);
        }
        if (Arrays.equals(before, theirs.workbook(file))) {
            return mine.workbook(file);
        }
        Map<String, List<Map<String, String>>> sheets = new HashMap<>();
        rows.forEach(
                (table, its) -> {
                    if (table.workbook().equals(file)) {
                        sheets.put(table.sheet(), its.stream().map(Row::values).toList());
                    }
                });
        try {
            return StyledWorkbook.write(file, sheets, WorkbookTexts.ENGLISH);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }
}
