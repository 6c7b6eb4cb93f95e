package ke.mizani.rulebook;

import static ke.mizani.rulebook.Column.column;
import static ke.mizani.rulebook.UsualColumns.CONFIRMED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.rulebook.TableDefinition.Use;

/** The sheet of a workbook that says, case by case, what its tables must answer. */
final class TestSheet {

    static final String NAME = "tests";

    static final String TEST = "Test";
    static final String TABLE = "Table";
    static final String INPUT = "Input";
    static final String EXPECTED = "Expected";

    private TestSheet() {}

    /** The tables, and after them a sheet of tests for each workbook that has decision tables. */
    static List<TableDefinition> besides(List<TableDefinition> tables) {
        Map<String, List<String>> deciding = new LinkedHashMap<>();
        for (TableDefinition table : tables) {
            if (table.use().decides()) {
                deciding.computeIfAbsent(table.workbook(), none -> new ArrayList<>())
                        .add(table.sheet());
            }
        }
        List<TableDefinition> all = new ArrayList<>(tables);
        deciding.forEach((workbook, sheets) -> all.add(of(workbook, sheets)));
        return List.copyOf(all);
    }

    private static TableDefinition of(String workbook, List<String> sheets) {
        return new TableDefinition(
                workbook,
                NAME,
                Use.TESTS,
                List.of(
                        column(TEST, Form.NAME, "Short name of the test, never used twice"),
                        column(
                                TABLE,
                                Form.WORD,
                                Vocabulary.of(sheets.toArray(String[]::new)),
                                "The sheet that is asked"),
                        column(
                                INPUT,
                                Form.TEXT,
                                "What it is asked: name=value; name=value. The folder's README lists"
                                        + " the names"),
                        column(
                                EXPECTED,
                                Form.TEXT,
                                "The row that must answer, and what it must say: ROW; column=value."
                                        + " none: no row. not ROW: this row must not answer"),
                        column("Reason", Form.TEXT, "Why it must be so, and where it stands"),
                        CONFIRMED),
                List.of());
    }
}
