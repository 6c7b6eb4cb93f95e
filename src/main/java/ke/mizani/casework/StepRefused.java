package ke.mizani.casework;

/** A step that cannot be taken; nothing was written. */
public final class StepRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Code {
        /** There is no such case. */
        NO_SUCH_CASE,
        /** The case waits for other steps, or for none any more. */
        NOT_ITS_TURN,
        /** The step needs something to be said that was not. */
        FACT_MISSING,
        /** Something that was said cannot be so. */
        FACT_WRONG,
        /** The step is for somebody else. */
        NOT_THIS_PERSON
    }

    private final Code code;
    private final String step;
    private final String about;

    /**
     * Refuses a step.
     *
     * @param about the fact, the steps that are awaited, or who has to take it
     */
    public StepRefused(Code code, String step, String about) {
        super(code + " " + step + ": " + about);
        this.code = code;
        this.step = step;
        this.about = about;
    }

    /** What stands in the way. */
    public Code code() {
        return code;
    }

    /** The step that was wanted. */
    public String step() {
        return step;
    }

    /** The fact, the steps that are awaited, or who has to take it. */
    public String about() {
        return about;
    }
}
