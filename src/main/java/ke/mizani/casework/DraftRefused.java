package ke.mizani.casework;

import java.util.Optional;
import ke.mizani.rulebook.TableProblem;
import org.jspecify.annotations.Nullable;

/** A draft of the rulebook cannot be gone on with; nothing was written. */
public final class DraftRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Code {
        /** There is no draft of that number. */
        NO_SUCH_DRAFT,
        /** Another draft has that title. */
        TITLE_TAKEN,
        /** The rulebook has no workbook of that name. */
        UNKNOWN_WORKBOOK,
        /** It is no workbook that may be kept. */
        NOT_A_WORKBOOK,
        /** No workbook was handed in. */
        NO_WORKBOOK,
        /** What was handed in is what is published. */
        NOTHING_CHANGED,
        /** Faults must be mended first. */
        FAULTY,
        /** Another version was published since it was begun: the changes of both must be joined. */
        BASE_HAS_MOVED,
        /** The version that it is to be joined with is no longer the last one. */
        NOT_THE_LAST,
        /** It rests on the version that was published last: there is nothing to join. */
        NOTHING_TO_MERGE,
        /** Who wrote on a version does not decide alone that it comes back. */
        AUTHOR_OF_IT
    }

    private final Code code;
    private final String found;
    private final transient @Nullable TableProblem problem;

    public DraftRefused(Code code, String found) {
        super(code + ": " + found);
        this.code = code;
        this.found = found;
        this.problem = null;
    }

    DraftRefused(TableProblem problem) {
        super(Code.NOT_A_WORKBOOK + ": " + problem);
        this.code = Code.NOT_A_WORKBOOK;
        this.found = problem.toString();
        this.problem = problem;
    }

    /** What is wrong with a file that is no workbook. */
    public Optional<TableProblem> problem() {
        return Optional.ofNullable(problem);
    }

    /** What stands in the way. */
    public Code code() {
        return code;
    }

    /** What was found. */
    public String found() {
        return found;
    }
}
