package ke.mizani.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * What was found in the workbooks of a rulebook.
 *
 * @param source where they were found
 * @param hash names their content
 * @param sheets what became of the rows of each sheet that could be opened
 * @param problems all faults and remarks, in the order of workbooks, sheets and cells
 */
public record TableCheck(
        String source, String hash, List<SheetAccount> sheets, List<TableProblem> problems) {

    public TableCheck {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
    }

    /** Reads and checks the workbooks, without compiling them; nothing in them is run. */
    public static TableCheck of(RulebookSource source) {
        return RulebookReading.of(source).check();
    }

    /** Whether nothing was found because of which the rulebook is refused. */
    public boolean isUsable() {
        return problems.stream().noneMatch(TableProblem::refuses);
    }

    /** The heading of the column in which a fault is, if it is in a column. */
    public Optional<String> column(TableProblem problem) {
        String letters = problem.cell().replaceAll("\\d", "");
        return sheets.stream()
                .filter(sheet -> sheet.workbook().equals(problem.workbook()))
                .filter(sheet -> sheet.sheet().equals(problem.sheet()))
                .findFirst()
                .flatMap(sheet -> Optional.ofNullable(sheet.headings().get(letters)));
    }
}
