package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ke.mizani.calendar.Word;
import ke.mizani.policy.InForce;
import ke.mizani.policy.IndexComponent.Part;
import ke.mizani.policy.IndexComponent.Weighting;
import ke.mizani.policy.Level;
import ke.mizani.policy.ViewWeight.View;
import ke.mizani.rulebook.TableProblem.Code;

/**
 * Checks the weights of the index: above 0, each group of rows in force together total 100, and a
 * level has only parts that it can have.
 */
final class IndexTableCheck {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final String LEVEL = "Level";
    private static final String WEIGHT = "Weight";

    private static final Map<Level, Set<Part>> PARTS =
            Map.of(
                    Level.INDIVIDUAL,
                    Set.of(Part.OWN_LINES),
                    Level.DEPARTMENT,
                    Set.of(Part.OWN_LINES, Part.OFFICERS),
                    Level.ASSEMBLY,
                    Set.of(Part.OWN_LINES, Part.OFFICERS, Part.DEPARTMENTS));

    private final Problems problems;

    private IndexTableCheck(Problems problems) {
        this.problems = problems;
    }

    /** Checks rows whose cells are each what they should be. */
    static void run(Tables tables, Problems problems) {
        IndexTableCheck check = new IndexTableCheck(problems);
        List<Row> components = tables.of(IndexTables.LEVELS_OF_INDEX);
        List<Row> weights = tables.of(IndexTables.VIEW_WEIGHTS);
        components.forEach(check::component);
        weights.forEach(check::viewWeight);
        check.totals(IndexTables.LEVELS_OF_INDEX, components, List.of(LEVEL));
        check.totals(IndexTables.VIEW_WEIGHTS, weights, List.of(LEVEL, "View"));
    }

    private void component(Row row) {
        Part part = row.word(Part.class, "Part");
        Set<Part> possible = PARTS.getOrDefault(row.word(Level.class, LEVEL), Set.of());
        TableDefinition table = IndexTables.LEVELS_OF_INDEX;
        if (!possible.contains(part)) {
            String expected =
                    possible.stream().map(Word::word).sorted().collect(Collectors.joining(", "));
            wrong(table, row, "Part", expected);
        }
        boolean equally = row.word(Weighting.class, "Weighted by") == Weighting.EQUALLY;
        if (part != Part.OWN_LINES && !equally) {
            wrong(table, row, "Weighted by", Weighting.EQUALLY.word());
        }
        aboveZero(table, row);
    }

    private void viewWeight(Row row) {
        List<String> names = row.word(View.class, "View").names();
        if (!names.contains(row.text("Name"))) {
            wrong(IndexTables.VIEW_WEIGHTS, row, "Name", String.join(", ", names));
        }
        aboveZero(IndexTables.VIEW_WEIGHTS, row);
    }

    private void aboveZero(TableDefinition table, Row row) {
        if (row.number(WEIGHT).orElseThrow().signum() <= 0) {
            wrong(table, row, WEIGHT, "a number above 0");
        }
    }

    private void totals(TableDefinition table, List<Row> rows, List<String> group) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            String key = group.stream().map(row::text).collect(Collectors.joining(", "));
            groups.computeIfAbsent(key, none -> new java.util.ArrayList<>()).add(row);
        }
        groups.forEach((key, members) -> total(table, key, members));
    }

    private void total(TableDefinition table, String key, List<Row> members) {
        Set<String> told = new HashSet<>();
        for (InForce slice : TimeSlices.of(members)) {
            List<Row> together =
                    members.stream()
                            .filter(row -> row.inForce().on(TimeSlices.dayOf(slice)))
                            .toList();
            BigDecimal total =
                    together.stream()
                            .map(row -> row.number(WEIGHT).orElseThrow())
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (!together.isEmpty() && total.compareTo(WHOLE) != 0) {
                String cell = together.get(0).address(WEIGHT);
                if (told.add(cell)) {
                    String found = key + ": " + total.toPlainString();
                    String expected = "100 in all on " + TimeSlices.dayOf(slice);
                    problems.add(table, cell, Code.NOT_FOR_THIS_KIND, found, expected);
                }
            }
        }
    }

    private void wrong(TableDefinition table, Row row, String label, String expected) {
        problems.add(table, row.address(label), Code.NOT_FOR_THIS_KIND, row.text(label), expected);
    }
}
