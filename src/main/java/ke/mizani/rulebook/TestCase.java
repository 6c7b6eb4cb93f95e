package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.rulebook.CaseText.NotUnderstood;
import ke.mizani.rulebook.TableDefinition.Use;

/**
 * One row of a sheet of tests, understood.
 *
 * @param row the row
 * @param table the table asked
 * @param question what it is asked
 * @param inputs what is known beside the question
 * @param expected what it must answer
 */
record TestCase(
        Row row,
        DecisionTable table,
        Question question,
        Map<String, String> inputs,
        List<Expectation> expected) {

    private static final String EMPTY = "empty";

    /**
     * Reads a row.
     *
     * @throws NotUnderstood if it cannot be run
     */
    static TestCase of(DecisionTable table, Row row, Computed computed) {
        Map<String, String> values = CaseText.values(row.text(TestSheet.INPUT));
        List<Expectation> expected = Expectation.of(row.text(TestSheet.EXPECTED));
        Question question = CaseText.question(table, values);
        Map<String, String> inputs = new HashMap<>(values);
        inputs.keySet().removeAll(CaseText.inputs(table));
        table.conditions().forEach(c -> inputs.keySet().remove(CaseText.key(c.label())));
        for (String name : inputs.keySet()) {
            if (!computed.inputs().contains(name)) {
                throw new NotUnderstood("the table is asked nothing about " + name);
            }
        }
        TestCase test = new TestCase(row, table, question, inputs, expected);
        expected.forEach(e -> test.known(e, computed));
        return test;
    }

    private void known(Expectation expected, Computed computed) {
        boolean computes =
                expected.kind() != Expectation.Kind.VALUE
                        || column(expected.name()).isPresent()
                        || computed.names().contains(CaseText.key(expected.name()));
        if (!computes) {
            throw new NotUnderstood("there is no column " + expected.name());
        }
    }

    private Optional<Column> column(String name) {
        return table.sheet().columns().stream()
                .filter(column -> CaseText.key(column.label()).equals(CaseText.key(name)))
                .findFirst();
    }

    /** What the answering rows say in place of what is expected; empty if all is as expected. */
    Optional<String> surprise(List<Row> answering, Computed computed) {
        List<Row> rows = answering.stream().filter(row -> computed.applies(row, inputs)).toList();
        for (Expectation expectation : expected) {
            Optional<String> found = surprise(expectation, rows, computed);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> surprise(Expectation expectation, List<Row> rows, Computed computed) {
        List<String> names = rows.stream().map(this::name).toList();
        boolean met =
                switch (expectation.kind()) {
                    case NO_ROW -> rows.isEmpty();
                    case NOT_ROW -> !names.contains(expectation.name());
                    case ROW ->
                            table.sheet().use() == Use.UNIQUE
                                    ? names.equals(List.of(expectation.name()))
                                    : names.contains(expectation.name());
                    case VALUE -> true;
                };
        if (!met) {
            return Optional.of(names.isEmpty() ? "none" : String.join(", ", names));
        }
        return expectation.kind() == Expectation.Kind.VALUE
                ? differing(expectation, rows, computed)
                : Optional.empty();
    }

    private Optional<String> differing(Expectation expectation, List<Row> rows, Computed computed) {
        List<Row> meant = about(rows);
        if (meant.size() != 1) {
            return Optional.of(meant.isEmpty() ? "none" : meant.size() + " rows");
        }
        String found = value(meant.get(0), expectation.name(), computed);
        return same(expectation, found)
                ? Optional.empty()
                : Optional.of(expectation.name() + "=" + (found.isEmpty() ? EMPTY : found));
    }

    /** The rows that are named, or all if none is. */
    List<Row> about(List<Row> rows) {
        return Expectation.rowOf(expected)
                .map(name -> rows.stream().filter(row -> name(row).equals(name)).toList())
                .orElse(rows);
    }

    /** Whether it says of that row that it answers, or that it does not. */
    boolean names(Row row) {
        return expected.stream()
                .filter(
                        e ->
                                e.kind() == Expectation.Kind.ROW
                                        || e.kind() == Expectation.Kind.NOT_ROW)
                .anyMatch(e -> e.name().equals(name(row)));
    }

    private String value(Row row, String name, Computed computed) {
        return column(name)
                .map(column -> row.find(column.label()).orElse(""))
                .or(() -> computed.value(row, CaseText.key(name), inputs))
                .orElse("");
    }

    private boolean same(Expectation expectation, String found) {
        String expected = expectation.value().equals(EMPTY) ? "" : expectation.value();
        if (expected.equals(found)) {
            return true;
        }
        try {
            return new BigDecimal(expected).compareTo(new BigDecimal(found)) == 0;
        } catch (NumberFormatException word) {
            return false;
        }
    }

    private String name(Row row) {
        return row.find(table.sheet().naming().label()).orElse("");
    }
}
