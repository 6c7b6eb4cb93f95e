package ke.mizani.cli;

/** Nothing could be evaluated; what was wrong has been told. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused() {
        super("nothing could be evaluated");
    }
}
