package ke.mizani.cli;

/** Nothing could be done; what was wrong has been told. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused() {
        this("nothing could be evaluated");
    }

    /**
     * @param sentence what could not be done, without the full stop
     */
    Refused(String sentence) {
        super(sentence);
    }
}
