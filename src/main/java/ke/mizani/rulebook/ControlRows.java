package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ke.mizani.rulebook.DecisionTable.Condition;

/**
 * The control rows that a sheet shows to whoever knows the engine's decision tables; they are
 * hidden and not used.
 */
final class ControlRows {

    private ControlRows() {}

    /** None if the sheet is a mere list. */
    static List<List<String>> of(TableDefinition sheet) {
        return DecisionTable.ALL.stream()
                .filter(table -> table.sheet().equals(sheet))
                .findFirst()
                .map(ControlRows::of)
                .orElse(List.of());
    }

    private static List<List<String>> of(DecisionTable table) {
        List<List<String>> rows = new ArrayList<>(RuleSheet.settings(table));
        rows.add(List.of(RuleSheet.name(table)));
        rows.add(of(table, "CONDITION", "ACTION", "METADATA"));
        rows.add(of(table, RuleSheet.pattern(table), "", ""));
        List<String> code = new ArrayList<>();
        for (Column column : table.sheet().columns()) {
            code.add(
                    condition(table, column)
                            .map(c -> c.comparison().constraintOn(c.property()))
                            .orElse(annotation(column)));
        }
        if (condition(table, table.sheet().naming()).isEmpty()) {
            code.set(0, RuleSheet.action());
        }
        rows.add(code);
        return rows;
    }

    private static List<String> of(
            DecisionTable table, String condition, String first, String other) {
        List<String> row = new ArrayList<>();
        for (Column column : table.sheet().columns()) {
            boolean naming = column.equals(table.sheet().naming());
            row.add(condition(table, column).isPresent() ? condition : naming ? first : other);
        }
        return row;
    }

    private static Optional<Condition> condition(DecisionTable table, Column column) {
        return table.conditions().stream()
                .filter(c -> c.label().equals(column.label()))
                .findFirst();
    }

    private static String annotation(Column column) {
        return column.label().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_")
                + "(\"$param\")";
    }
}
