package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import ke.mizani.policy.RuleRow;
import ke.mizani.rulebook.TestReading.Located;
import ke.mizani.rulebook.TestReport.Unnoticed;
import ke.mizani.rulebook.Variants.Version;

/**
 * Runs the tests against the tables as they are and with each cell changed. What rows compare is
 * compiled once for all changes together; a change of an answer alone needs no compiling.
 */
final class MutationRun {

    /** How much of a hundred parts of the work is compiling. */
    private static final int COMPILED = 60;

    private static final int HUNDRED = 100;

    /** A change, and what the tables whose comparisons it touches answer then. */
    private record Changed(Mutant mutant, Map<DecisionTable, Version> versions) {}

    /** A test that passes, the cells that answer it, and what is computed of them. */
    private record Passing(TestCase test, Set<String> cells, Computed computed) {}

    private final Tables tables;
    private final Map<DecisionTable, List<List<String>>> compared = new LinkedHashMap<>();
    private final Map<DecisionTable, Version> unchanged = new LinkedHashMap<>();
    private final List<Changed> changes = new ArrayList<>();

    MutationRun(Tables tables, String name) {
        this.tables = tables;
        Variants variants = new Variants();
        for (DecisionTable table : DecisionTable.ALL) {
            List<Row> rows = table.rows().apply(tables);
            compared.put(table, compared(table, rows));
            unchanged.put(table, variants.add(table, rows));
        }
        new Mutants(tables).all().forEach(mutant -> changes.add(changed(mutant, variants)));
        variants.compile(name);
    }

    private Changed changed(Mutant mutant, Variants variants) {
        Tables other = mutant.in(tables);
        Map<DecisionTable, Version> versions = new LinkedHashMap<>();
        compared.forEach(
                (table, before) -> {
                    if (table.sheet().workbook().equals(mutant.sheet().workbook())) {
                        List<Row> now = table.rows().apply(other);
                        if (!compared(table, now).equals(before)) {
                            versions.put(table, variants.add(table, now));
                        }
                    }
                });
        return new Changed(mutant, versions);
    }

    private static List<List<String>> compared(DecisionTable table, List<Row> rows) {
        return rows.stream()
                .map(
                        row -> {
                            List<String> cells = new ArrayList<>(List.of(row.cell()));
                            table.conditions()
                                    .forEach(c -> cells.add(row.find(c.label()).orElse("")));
                            return cells;
                        })
                .toList();
    }

    /** The tables as they are. */
    AskedTables unchanged() {
        return AskedTables.of(
                tables, question -> List.copyOf(versionOf(unchanged, question).cells(question)));
    }

    private static Version versionOf(Map<DecisionTable, Version> versions, Question question) {
        return versions.entrySet().stream()
                .filter(entry -> entry.getKey().fact().isInstance(question))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    int changes() {
        return changes.size();
    }

    /** The changes that none of the passed tests notices. */
    List<Unnoticed> unnoticed(TestReading tests, Set<RuleRow> passed, IntConsumer percent) {
        List<Passing> passing =
                tests.runnable().stream()
                        .filter(test -> passed.contains(test.test().row().in(test.sheet())))
                        .map(Located::test)
                        .map(test -> new Passing(test, cells(test), tests.of(test.table())))
                        .toList();
        List<Unnoticed> unnoticed = new ArrayList<>();
        for (int at = 0; at < changes.size(); at++) {
            Changed change = changes.get(at);
            percent.accept(COMPILED + (HUNDRED - COMPILED) * at / changes.size());
            if (passing.stream().noneMatch(test -> notices(test, change))) {
                unnoticed.add(unnoticed(change.mutant()));
            }
        }
        return unnoticed;
    }

    private Set<String> cells(TestCase test) {
        return versionOf(unchanged, test.question()).cells(test.question());
    }

    /**
     * Only a test whose answer has the changed row in it, or other rows than before, can notice.
     */
    private boolean notices(Passing passing, Changed change) {
        TestCase test = passing.test();
        Mutant mutant = change.mutant();
        Version version = change.versions().get(test.table());
        boolean own = test.table().sheet().equals(mutant.sheet());
        if (version == null && !(own && passing.cells().contains(mutant.row().cell()))) {
            return false;
        }
        Set<String> cells = version == null ? passing.cells() : version.cells(test.question());
        boolean touched = own && cells.contains(mutant.row().cell());
        return (touched || !cells.equals(passing.cells()))
                && surprised(test, answering(test, cells, mutant), passing.computed());
    }

    private List<Row> answering(TestCase test, Set<String> cells, Mutant mutant) {
        List<Row> answering = new ArrayList<>();
        for (Row row : tables.of(test.table().sheet())) {
            if (cells.contains(row.cell())) {
                answering.add(isChanged(test, row, mutant) ? mutant.changed() : row);
            }
        }
        return answering;
    }

    private static boolean isChanged(TestCase test, Row row, Mutant mutant) {
        return test.table().sheet().equals(mutant.sheet()) && row.number() == mutant.row().number();
    }

    /** A row that can no longer be understood is noticed, too. */
    private static boolean surprised(TestCase test, List<Row> answering, Computed computed) {
        try {
            return test.surprise(answering, computed).isPresent();
        } catch (RuntimeException refused) {
            return true;
        }
    }

    private static Unnoticed unnoticed(Mutant mutant) {
        Row row = mutant.row();
        return new Unnoticed(
                new RuleRow(
                        mutant.sheet().workbook(),
                        mutant.sheet().sheet(),
                        row.address(mutant.label())),
                mutant.label(),
                row.text(mutant.sheet().naming().label()),
                mutant.from(),
                mutant.to());
    }
}
