package ke.mizani.store;

import java.util.List;
import ke.mizani.activity.RowProblem;
import ke.mizani.policy.Wording;

/** A file was not taken into the ledger; nothing was stored. */
public final class NotSubmitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Code {
        /** It cannot be read as a file of activities: nothing in it can be trusted. */
        NO_ACTIVITY_FILE,
        /** The office never handed in anything, and its code is much like another's. */
        UNKNOWN_OFFICE,
        /** The period has not begun: nothing can have been done in it. */
        PERIOD_NOT_BEGUN,
        /** The same bytes were handed in by another office or for another period. */
        SUBMITTED_OTHERWISE
    }

    private final Code code;
    private final String found;
    private final String expected;
    private final transient List<RowProblem> problems;

    NotSubmitted(Code code, String found, String expected) {
        this(code, found, expected, List.of());
    }

    NotSubmitted(List<RowProblem> problems) {
        this(Code.NO_ACTIVITY_FILE, "", "a file of activities", problems);
    }

    private NotSubmitted(Code code, String found, String expected, List<RowProblem> problems) {
        super(code + ": found \"" + Wording.shown(found) + "\", expected " + expected);
        this.code = code;
        this.found = found;
        this.expected = expected;
        this.problems = List.copyOf(problems);
    }

    public Code code() {
        return code;
    }

    public String found() {
        return found;
    }

    /** What would be right; a value or a short phrase in English. */
    public String expected() {
        return expected;
    }

    /** What is wrong in the file, if that is why. */
    public List<RowProblem> problems() {
        return problems;
    }
}
