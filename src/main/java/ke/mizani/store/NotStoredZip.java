package ke.mizani.store;

/** An archive is not written as {@link StoredZip} writes. */
final class NotStoredZip extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int at;
    private final String entry;

    /**
     * @param at the byte, from 0
     * @param entry the entry in which it is; empty if in none
     */
    NotStoredZip(int at, String entry) {
        super("byte " + at + ", " + entry);
        this.at = at;
        this.entry = entry;
    }

    int at() {
        return at;
    }

    String entry() {
        return entry;
    }
}
