package ke.mizani.cli;

/** How a command ends. */
final class ExitCode {

    static final int DONE = 0;
    static final int BREACHES = 1;
    static final int WRONG_USAGE = 2;
    static final int SOME_REFUSED = 3;
    static final int NOTHING_EVALUATED = 4;
    static final int STORE_FAILED = 5;
    static final int NOT_AS_KEPT = 6;

    private ExitCode() {}
}
