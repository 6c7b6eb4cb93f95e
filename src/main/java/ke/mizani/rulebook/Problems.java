package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.policy.Wording;
import ke.mizani.rulebook.TableProblem.Code;

/** The faults found so far. */
final class Problems {

    private final List<TableProblem> found = new ArrayList<>();

    void add(String workbook, Code code, String what, String expected) {
        add(workbook, "", "", code, what, expected);
    }

    void add(TableDefinition table, String cell, Code code, String what, String expected) {
        add(table.workbook(), table.sheet(), cell, code, what, expected);
    }

    /** A fault in a sheet that may be none of the tables. */
    void add(String workbook, String sheet, String cell, Code code, String what, String expected) {
        found.add(new TableProblem(workbook, sheet, cell, code, Wording.shown(what), expected));
    }

    void add(
            TableDefinition table,
            String cell,
            Code code,
            String what,
            String expected,
            Optional<String> suggestion) {
        found.add(
                new TableProblem(
                        table.workbook(),
                        table.sheet(),
                        cell,
                        code,
                        Wording.shown(what),
                        expected,
                        suggestion));
    }

    void add(TableProblem problem) {
        found.add(problem);
    }

    /** Whether nothing was found because of which the rulebook is refused. */
    boolean none() {
        return found.stream().noneMatch(TableProblem::refuses);
    }

    List<TableProblem> all() {
        return List.copyOf(found);
    }
}
