package ke.mizani.cli;

/** Nothing could be done; what was wrong has been told. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused() {
        this("nothing could be evaluated");
    }

    /**
     * @param outcome what became of the command, without a full stop
     */
    Refused(String outcome) {
        super(outcome);
    }
}
