package ke.mizani.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Workbooks that are not put to use, and every reason why. The rulebook before them stays in use.
 */
public final class RulebookRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<TableProblem> problems;

    RulebookRefused(String source, List<TableProblem> problems) {
        super(
                problems.stream()
                        .map(TableProblem::toString)
                        .collect(
                                Collectors.joining(
                                        "\n", "rulebook " + source + " is refused:\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** All faults, in the order of workbooks, sheets and cells. */
    public List<TableProblem> problems() {
        return problems;
    }
}
