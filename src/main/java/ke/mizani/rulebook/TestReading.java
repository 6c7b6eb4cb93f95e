package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.policy.RuleRow;
import ke.mizani.rulebook.CaseText.NotUnderstood;
import ke.mizani.rulebook.TableDefinition.Use;
import ke.mizani.rulebook.TestResult.Outcome;

/** The tests of all workbooks: those that can be run, and those that cannot be understood. */
final class TestReading {

    /** A test that can be run, and its sheet. */
    record Located(TableDefinition sheet, TestCase test) {}

    private final Tables tables;
    private final Map<DecisionTable, Computed> computed = new HashMap<>();
    private final List<Located> runnable = new ArrayList<>();
    private final List<TestResult> notUnderstood = new ArrayList<>();

    TestReading(Tables tables) {
        this.tables = tables;
        for (TableDefinition sheet : Tables.DEFINITIONS) {
            if (sheet.use() == Use.TESTS) {
                tables.of(sheet).forEach(row -> read(sheet, row));
            }
        }
    }

    private void read(TableDefinition sheet, Row row) {
        Optional<DecisionTable> table = table(sheet, row.text(TestSheet.TABLE));
        if (table.isEmpty()) {
            refuse(sheet, row, "no decision table " + row.text(TestSheet.TABLE));
            return;
        }
        try {
            runnable.add(new Located(sheet, TestCase.of(table.get(), row, of(table.get()))));
        } catch (NotUnderstood why) {
            refuse(sheet, row, String.valueOf(why.getMessage()));
        }
    }

    private void refuse(TableDefinition sheet, Row row, String why) {
        notUnderstood.add(result(sheet, row, Outcome.NOT_UNDERSTOOD, why, List.of()));
    }

    static TestResult result(
            TableDefinition sheet, Row row, Outcome outcome, String found, List<RuleRow> about) {
        return new TestResult(
                row.in(sheet),
                row.text(TestSheet.TEST),
                row.text(TestSheet.TABLE),
                outcome,
                row.text(TestSheet.INPUT),
                row.text(TestSheet.EXPECTED),
                found,
                about);
    }

    private static Optional<DecisionTable> table(TableDefinition sheet, String name) {
        return DecisionTable.ALL.stream()
                .filter(table -> table.sheet().workbook().equals(sheet.workbook()))
                .filter(table -> table.sheet().sheet().equals(name))
                .findFirst();
    }

    /** What is computed of the rows of a table. */
    Computed of(DecisionTable table) {
        return computed.computeIfAbsent(table, asked -> Computed.of(asked, tables));
    }

    /** The tests that can be run, in the order of workbooks and rows. */
    List<Located> runnable() {
        return List.copyOf(runnable);
    }

    /** Those that cannot. */
    List<TestResult> notUnderstood() {
        return List.copyOf(notUnderstood);
    }
}
