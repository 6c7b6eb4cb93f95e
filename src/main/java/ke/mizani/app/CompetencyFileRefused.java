package ke.mizani.app;

import java.util.List;
import ke.mizani.activity.RowProblem;

/** A staff list or a file of assessments is not taken, because of what is wrong in it. */
public final class CompetencyFileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient List<RowProblem> problems;

    /** Why not. */
    public enum Code {
        /** No row of it can be used. */
        NO_SOUND_ROW,
        /** Some rows of it cannot be used, and that was not agreed to. */
        SOME_ROWS_REFUSED,
        /** The file whose place it is to take is none that counts. */
        NOT_TO_BE_REPLACED
    }

    CompetencyFileRefused(Code code, List<RowProblem> problems) {
        super(code + ": " + problems.size());
        this.code = code;
        this.problems = List.copyOf(problems);
    }

    /** Why it is not taken. */
    public Code code() {
        return code;
    }

    /** What is wrong in it, row by row. */
    public List<RowProblem> problems() {
        return problems;
    }
}
