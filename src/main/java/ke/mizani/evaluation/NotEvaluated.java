package ke.mizani.evaluation;

/** An evaluation that was asked for cannot be made; nothing was kept. */
public final class NotEvaluated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Code {
        /** Nothing was submitted by that day. */
        NO_SUBMISSIONS,
        /** No row that was submitted is sound by that day. */
        NO_ROWS,
        /** No rulebook was published at that moment. */
        NO_PUBLISHED_RULEBOOK,
        /** The published rulebook can no longer be read by this version of the application. */
        RULEBOOK_REFUSED,
        /** No sound contract of the year of the period is known. */
        NO_CONTRACT_OF_THE_YEAR,
        /** A table has no row, or several, where one is due. */
        NO_SINGLE_ROW,
        /** An index needs a weight that no table gives. */
        NO_WEIGHT,
        /** Scores were asked for, but not of which period. */
        NO_PERIOD
    }

    private final Code code;

    public NotEvaluated(Code code, String detail) {
        super(detail);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
