package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ke.mizani.rulebook.CaseRegions.Area;
import ke.mizani.rulebook.TableFinding.Kind;
import ke.mizani.rulebook.TableProblem.Level;

/**
 * Tells what is wrong where several rows answer one question.
 *
 * @param table the table
 * @param maker makes the findings
 * @param answers all sets of rows that answer some question
 */
record Clashes(DecisionTable table, FindingMaker maker, Set<Set<String>> answers) {

    /** Columns that say where a row answers, not what. */
    private static final Set<String> EXTENT = Set.of("Rank", "Limit kind", "Limit");

    List<TableFinding> findings(Map<Set<String>, List<Area>> clashes) {
        List<TableFinding> findings = new ArrayList<>();
        clashes.forEach(
                (cells, areas) -> {
                    List<Row> rows = maker.rows(inOrder(cells));
                    findings.add(maker.clash(kind(rows), Level.MUST_FIX, rows, areas));
                });
        return findings;
    }

    /** A row that is shadowed comes before the one that shadows it. */
    private List<String> inOrder(Set<String> cells) {
        List<String> shadowed = cells.stream().filter(c -> isShadowed(c, cells)).toList();
        List<String> ordered = new ArrayList<>(shadowed);
        cells.stream().filter(c -> !shadowed.contains(c)).forEach(ordered::add);
        return ordered;
    }

    private boolean isShadowed(String cell, Set<String> cells) {
        return !answersAlone(cell)
                && cells.stream()
                        .filter(other -> !other.equals(cell))
                        .anyMatch(other -> answersAlone(other) && alwaysWith(cell, other));
    }

    private boolean answersAlone(String cell) {
        return answers.contains(Set.of(cell));
    }

    private boolean alwaysWith(String cell, String other) {
        return answers.stream()
                .filter(answer -> answer.contains(cell))
                .allMatch(answer -> answer.contains(other));
    }

    private Kind kind(List<Row> rows) {
        Set<String> cells = new LinkedHashSet<>(rows.stream().map(Row::cell).toList());
        if (equal(rows, Set.of())) {
            return Kind.SAME;
        }
        if (cells.stream().anyMatch(cell -> isShadowed(cell, cells))) {
            return Kind.SHADOWED;
        }
        return equal(rows, whereNotWhat()) ? Kind.OVERLAP : Kind.CONFLICT;
    }

    private Set<String> whereNotWhat() {
        Set<String> labels = new LinkedHashSet<>(EXTENT);
        labels.addAll(table.sheet().question());
        table.conditions().forEach(condition -> labels.add(condition.label()));
        return labels;
    }

    private boolean equal(List<Row> rows, Set<String> except) {
        return equal(table.sheet(), rows, except);
    }

    /** Whether rows are equal in all that decides, but for some columns. */
    static boolean equal(TableDefinition sheet, List<Row> rows, Set<String> except) {
        return sheet.columns().stream()
                .filter(column -> Mutants.changes(sheet, column))
                .map(Column::label)
                .filter(label -> !except.contains(label))
                .allMatch(
                        label -> rows.stream().map(row -> row.find(label)).distinct().count() <= 1);
    }
}
