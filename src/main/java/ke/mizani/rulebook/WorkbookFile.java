package ke.mizani.rulebook;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ke.mizani.rulebook.TableProblem.Code;

/** A file that is handed in as a workbook. */
public final class WorkbookFile {

    /** What no cell of a workbook can be mended of. */
    private static final Set<Code> BEYOND_MENDING =
            EnumSet.of(
                    Code.UNREADABLE_WORKBOOK,
                    Code.PASSWORD,
                    Code.OLD_FORMAT,
                    Code.OPEN_DOCUMENT,
                    Code.TOO_LARGE,
                    Code.XML_ENTITIES,
                    Code.MACROS,
                    Code.EMBEDDED_OBJECT);

    private WorkbookFile() {}

    /**
     * Why it must not even be kept; empty: its cells can be looked at.
     *
     * @param file its name
     * @param content its bytes
     */
    public static Optional<TableProblem> refusal(String file, byte[] content) {
        Problems problems = new Problems();
        WorkbookReading.sheets(file, content, problems);
        return problems.all().stream()
                .filter(problem -> BEYOND_MENDING.contains(problem.code()))
                .findFirst();
    }
}
