package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import ke.mizani.rulebook.DecisionTable.Condition;

/**
 * One decision table as it is compiled: the application's own control rows, and below them the
 * checked cells of a workbook. Control rows that stand in a workbook are never compiled: they may
 * say anything.
 */
final class RuleSheet {

    static final String PACKAGE = "ke.mizani.rules";
    static final String ANSWERS = "answers";
    static final String DIALECT = "mvel";

    private RuleSheet() {}

    /** The table as comma-separated text, in the layout of the engine's decision tables. */
    static String text(DecisionTable table, List<Row> rows) {
        List<List<String>> lines = new ArrayList<>(head(table));
        for (Row row : rows) {
            List<String> line = new ArrayList<>();
            table.conditions()
                    .forEach(condition -> line.add(row.find(condition.label()).orElse("")));
            line.add(row.cell());
            lines.add(line);
        }
        return lines.stream().map(RuleSheet::line).collect(Collectors.joining());
    }

    /** The lines above the table: what is imported, what is answered into. */
    static List<List<String>> settings(DecisionTable table) {
        return List.of(
                List.of("RuleSet", PACKAGE),
                List.of("Import", table.fact().getCanonicalName()),
                List.of("Variables", "java.util.List " + ANSWERS),
                List.of("Dialect", DIALECT));
    }

    static String name(DecisionTable table) {
        return "RuleTable " + table.sheet().sheet();
    }

    static String pattern(DecisionTable table) {
        return table.fact().getSimpleName() + "()";
    }

    static String action() {
        return ANSWERS + ".add(\"$param\");";
    }

    private static List<List<String>> head(DecisionTable table) {
        int conditions = table.conditions().size();
        List<List<String>> lines = new ArrayList<>(settings(table));
        lines.add(List.of(name(table)));
        lines.add(columns(Collections.nCopies(conditions, "CONDITION"), "ACTION"));
        lines.add(columns(Collections.nCopies(conditions, pattern(table) + "..."), ""));
        lines.add(columns(constraints(table), action()));
        lines.add(columns(table.conditions().stream().map(Condition::label).toList(), "Row"));
        return lines;
    }

    private static List<String> constraints(DecisionTable table) {
        return table.conditions().stream()
                .map(c -> c.comparison().constraintOn(c.property()))
                .toList();
    }

    private static List<String> columns(List<String> conditions, String last) {
        List<String> line = new ArrayList<>(conditions);
        line.add(last);
        return line;
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\n"));
    }
}
