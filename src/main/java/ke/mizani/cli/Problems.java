package ke.mizani.cli;

import java.io.PrintWriter;
import java.util.Collection;
import ke.mizani.activity.RowProblem;
import ke.mizani.contract.ContractProblem;
import ke.mizani.policy.Wording;
import ke.mizani.rulebook.TableProblem;

/**
 * Tells every problem on standard error: file, line or cell, column, code, what was found and what
 * was expected.
 */
final class Problems {

    private final PrintWriter err;
    private int told;

    Problems(PrintWriter err) {
        this.err = err;
    }

    int told() {
        return told;
    }

    void rows(Collection<RowProblem> problems) {
        for (RowProblem problem : problems) {
            String column = problem.column().isEmpty() ? "" : ", " + problem.column();
            String line = problem.source().line() > 0 ? " line " + problem.source().line() : "";
            String place = problem.cell().isEmpty() ? line : "!" + problem.cell();
            tell(
                    problem.source().file() + place + column,
                    problem.code().name(),
                    problem.found(),
                    problem.expected());
        }
    }

    void contracts(Collection<ContractProblem> problems) {
        for (ContractProblem problem : problems) {
            String key = problem.key().isEmpty() ? "" : ", " + problem.key();
            String place = problem.line() > 0 ? " line " + problem.line() : "";
            tell(
                    problem.file() + place + key,
                    problem.code().name(),
                    problem.found(),
                    problem.expected());
        }
    }

    void tables(Collection<TableProblem> problems) {
        tablesIn("", problems);
    }

    /** The faults of one of several rulebooks, told with the folder that it is in. */
    void tablesIn(String folder, Collection<TableProblem> problems) {
        for (TableProblem problem : problems) {
            StringBuilder place = new StringBuilder(folder).append(problem.workbook());
            for (String part : new String[] {problem.sheet(), problem.cell()}) {
                place.append(part.isEmpty() ? "" : "!" + part);
            }
            tell(place.toString(), problem.code().name(), problem.found(), problem.expected());
        }
    }

    void tell(String place, String code, String found, String expected) {
        told++;
        String what = found.isEmpty() ? "" : " (found \"" + Wording.shown(found) + "\")";
        err.println(place + ": " + code + what + "; expected " + expected);
    }
}
