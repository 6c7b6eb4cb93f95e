package ke.mizani.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ke.mizani.policy.InForce;

/**
 * One table with its rows, as people look at it.
 *
 * @param workbook file name
 * @param sheet name of the sheet
 * @param columns the headings, the first of which names a row
 * @param inForce whether its rows are in force from a day to a day
 * @param rows in the order of the sheet
 */
public record TableView(
        String workbook,
        String sheet,
        List<String> columns,
        boolean inForce,
        List<RowVersion> rows) {

    /** The heading above the first day on which a row is used. */
    public static final String FROM = TableDefinition.FROM;

    /** The heading above the last day on which a row is used. */
    public static final String TO = TableDefinition.TO;

    public TableView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static TableView of(TableDefinition table, Tables tables) {
        return new TableView(
                table.workbook(),
                table.sheet(),
                table.labels(),
                table.hasInForce(),
                tables.of(table).stream().map(row -> RowVersion.of(row, table)).toList());
    }

    /** The same with the rows of that name, and those in force on that day. */
    public TableView only(Optional<String> name, Optional<LocalDate> day) {
        List<RowVersion> picked =
                rows.stream()
                        .filter(row -> name.map(name(row)::equals).orElse(true))
                        .filter(row -> day.map(on -> isInForce(row, on)).orElse(true))
                        .toList();
        return new TableView(workbook, sheet, columns, inForce, picked);
    }

    /** Where rows have no time, all are always in force. */
    private static boolean isInForce(RowVersion row, LocalDate day) {
        return new InForce(day(row, FROM), day(row, TO)).on(day);
    }

    private static Optional<LocalDate> day(RowVersion row, String column) {
        return Optional.of(row.value(column)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    /** What names a row of it. */
    public String name(RowVersion row) {
        return row.value(columns.get(0));
    }
}
