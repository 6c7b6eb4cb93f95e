package ke.mizani.store;

/** Somebody else changed it since it was read; nothing was written. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int expected;
    private final int found;

    /**
     * Somebody else was first.
     *
     * @param expected the version that was read
     * @param found the version that is there
     */
    public StaleVersion(int expected, int found) {
        super("version " + expected + " was read, version " + found + " is there");
        this.expected = expected;
        this.found = found;
    }

    /** The version that was read. */
    public int expected() {
        return expected;
    }

    /** The version that is there. */
    public int found() {
        return found;
    }
}
