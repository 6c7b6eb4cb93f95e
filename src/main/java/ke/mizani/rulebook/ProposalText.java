package ke.mizani.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ke.mizani.rulebook.TableDefinition.Use;
import ke.mizani.rulebook.TableFinding.Place;
import ke.mizani.rulebook.TestReport.Proposal;

/** Writes cases down as rows of tests that expect what the tables answer today. */
final class ProposalText {

    private final AskedTables asked;
    private final Set<String> names = new HashSet<>();

    ProposalText(AskedTables asked) {
        this.asked = asked;
        for (TableDefinition sheet : Tables.DEFINITIONS) {
            if (sheet.use() == Use.TESTS) {
                asked.tables()
                        .of(sheet)
                        .forEach(row -> names.add(name(sheet, row.text(TestSheet.TEST))));
            }
        }
    }

    private static String name(TableDefinition sheet, String test) {
        return sheet.workbook() + "!" + test;
    }

    /**
     * A case about a row.
     *
     * @param side on which side of a limit it is
     */
    Proposal of(DecisionTable table, Row compiled, String side, Question question) {
        TableDefinition sheet = table.sheet();
        String row =
                asked.tables().of(sheet).stream()
                        .filter(own -> own.cell().equals(compiled.cell()))
                        .map(own -> own.text(sheet.naming().label()))
                        .findFirst()
                        .orElseThrow();
        String input =
                CaseText.of(question).entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("; "));
        return new Proposal(
                new Place(sheet.workbook(), sheet.sheet()),
                unused(sheet, row + "-" + side),
                input,
                expected(table, row, asked.rows(table, question)));
    }

    /** A name that no test of the workbook has. */
    private String unused(TableDefinition sheet, String wanted) {
        String name = wanted;
        for (int i = 2; !names.add(name(sheet, name)); i++) {
            name = wanted + "-" + i;
        }
        return name;
    }

    /** Where several rows may answer: whether this one does. */
    private static String expected(DecisionTable table, String row, List<Row> answering) {
        String label = table.sheet().naming().label();
        if (table.sheet().use() == Use.COLLECT) {
            boolean answers = answering.stream().anyMatch(a -> a.text(label).equals(row));
            return answers ? row : "not " + row;
        }
        return answering.isEmpty()
                ? "none"
                : answering.stream()
                        .map(answer -> answer.text(label) + said(table, answer))
                        .collect(Collectors.joining("; "));
    }

    /** The first thing that the row says, so that an officer sees what is to be confirmed. */
    private static String said(DecisionTable table, Row row) {
        Set<String> compared =
                table.conditions().stream()
                        .map(DecisionTable.Condition::label)
                        .collect(Collectors.toSet());
        Optional<String> label =
                table.sheet().columns().stream()
                        .filter(column -> Mutants.changes(table.sheet(), column))
                        .map(Column::label)
                        .filter(name -> !compared.contains(name))
                        .findFirst();
        return label.flatMap(row::find)
                .filter(text -> !text.contains(";"))
                .map(text -> "; " + label.get() + "=" + text)
                .orElse("");
    }
}
