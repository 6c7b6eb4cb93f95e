package ke.mizani.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ke.mizani.rulebook.AnnotatedWorkbook;
import ke.mizani.rulebook.AnnotatedWorkbook.Remark;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.rulebook.TableCheck;
import ke.mizani.rulebook.TableProblem;

/**
 * Copies of workbooks with what a check found as notes on their cells.
 *
 * @param source the workbooks
 * @param check what was found in them
 * @param report in whose words it is told
 */
public record AnnotatedCopies(RulebookSource source, TableCheck check, TableCheckReport report) {

    /**
     * The copies by file name, one of each workbook about which something was found; empty in the
     * place of one that cannot be opened.
     */
    public Map<String, Optional<byte[]>> workbooks() {
        Map<String, Optional<byte[]>> copies = new TreeMap<>();
        for (Map.Entry<String, byte[]> workbook : source.workbooks().entrySet()) {
            List<Remark> remarks = remarks(workbook.getKey());
            if (!remarks.isEmpty()) {
                copies.put(
                        workbook.getKey(), AnnotatedWorkbook.write(workbook.getValue(), remarks));
            }
        }
        return copies;
    }

    private List<Remark> remarks(String workbook) {
        return check.problems().stream()
                .filter(problem -> problem.workbook().equals(workbook))
                .map(this::remark)
                .toList();
    }

    private Remark remark(TableProblem problem) {
        return new Remark(problem.sheet(), problem.cell(), problem.level(), report.note(problem));
    }
}
