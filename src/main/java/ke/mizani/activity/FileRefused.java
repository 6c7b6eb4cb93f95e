package ke.mizani.activity;

import java.io.IOException;
import java.util.List;

/** The faults for which a whole file is refused; it passes through the CSV reader to the caller. */
final class FileRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient List<RowProblem> problems;

    FileRefused(List<RowProblem> problems) {
        super("File refused: " + problems);
        this.problems = List.copyOf(problems);
    }

    List<RowProblem> problems() {
        return problems;
    }
}
