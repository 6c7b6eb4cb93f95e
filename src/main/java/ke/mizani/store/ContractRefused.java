package ke.mizani.store;

import java.util.List;
import ke.mizani.contract.ContractProblem;
import ke.mizani.policy.Wording;

/** A text of a contract was not kept, or not signed; nothing was stored. */
public final class ContractRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Code {
        /** It cannot be told which contract of whom it is. */
        UNREADABLE,
        /** Something is wrong in it, and so it cannot be signed. */
        FAULTY,
        /** The version is not the one that comes next. */
        VERSION_NOT_NEXT,
        /** The id belongs to a contract of another year or holder. */
        ANOTHER_CONTRACT,
        /** An amendment needs a reason. */
        NO_REASON,
        /** A draft says by itself when it was signed. */
        DRAFT_SIGNED,
        /** There is no draft to be signed. */
        NO_DRAFT,
        /** It cannot have been signed on that day. */
        WRONG_DAY,
        /** Somebody else has kept another text meanwhile. */
        CHANGED_MEANWHILE
    }

    private final Code code;
    private final String found;
    private final String expected;
    private final transient List<ContractProblem> problems;

    ContractRefused(Code code, String found, String expected) {
        this(code, found, expected, List.of());
    }

    ContractRefused(Code code, List<ContractProblem> problems) {
        this(code, problems.size() + " faults", "a contract without faults", problems);
    }

    private ContractRefused(
            Code code, String found, String expected, List<ContractProblem> problems) {
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
    public List<ContractProblem> problems() {
        return problems;
    }
}
