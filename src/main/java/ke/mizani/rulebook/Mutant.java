package ke.mizani.rulebook;

import java.util.HashMap;
import java.util.Map;

/**
 * One cell of a decision table changed, to see whether a test notices.
 *
 * @param sheet the sheet
 * @param row the row as it stands
 * @param label the column that is changed
 * @param to what stands there instead
 */
record Mutant(TableDefinition sheet, Row row, String label, String to) {

    String from() {
        return row.text(label);
    }

    /** The row as changed. */
    Row changed() {
        Map<String, String> values = new HashMap<>(row.values());
        values.put(label, to);
        return new Row(row.number(), row.cell(), values, row.addresses());
    }

    /** The tables with that one change. */
    Tables in(Tables tables) {
        return tables.with(
                sheet,
                tables.of(sheet).stream()
                        .map(r -> r.number() == row.number() ? changed() : r)
                        .toList());
    }
}
