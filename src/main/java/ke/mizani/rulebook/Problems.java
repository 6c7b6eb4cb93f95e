package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.List;
import ke.mizani.policy.Wording;
import ke.mizani.rulebook.TableProblem.Code;

/** The faults found so far. */
final class Problems {

    private final List<TableProblem> found = new ArrayList<>();

    void add(String workbook, Code code, String what, String expected) {
        found.add(new TableProblem(workbook, "", "", code, Wording.shown(what), expected));
    }

    void add(TableDefinition table, String cell, Code code, String what, String expected) {
        found.add(
                new TableProblem(
                        table.workbook(),
                        table.sheet(),
                        cell,
                        code,
                        Wording.shown(what),
                        expected));
    }

    void add(TableProblem problem) {
        found.add(problem);
    }

    boolean none() {
        return found.isEmpty();
    }

    List<TableProblem> all() {
        return List.copyOf(found);
    }
}
