package ke.mizani.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import ke.mizani.policy.RuleRow;

/**
 * One row as it stands in one version of a rulebook.
 *
 * @param row where it stands
 * @param values text of its cells by heading, in the order of the columns; empty cells are left out
 * @param cells address of each of its cells by heading, such as {@code F17}
 */
public record RowVersion(RuleRow row, Map<String, String> values, Map<String, String> cells) {

    public RowVersion {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        cells = Map.copyOf(cells);
    }

    static RowVersion of(Row row, TableDefinition table) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> cells = new LinkedHashMap<>();
        for (String label : table.labels()) {
            row.find(label).ifPresent(text -> values.put(label, text));
            cells.put(label, row.address(label));
        }
        return new RowVersion(row.in(table), values, cells);
    }

    /** The text under a heading; an empty text if the cell is empty. */
    public String value(String column) {
        return values.getOrDefault(column, "");
    }

    /** The cell under a heading, such as {@code F17}; that of the row if there is none. */
    public String cell(String column) {
        return cells.getOrDefault(column, row.cell());
    }

    /** The cell under a heading, such as {@code timelines.xlsx!timelines!F17}. */
    public String address(String column) {
        return new RuleRow(row.workbook(), row.sheet(), cell(column)).address();
    }
}
