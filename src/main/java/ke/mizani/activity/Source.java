package ke.mizani.activity;

/**
 * The place a row was read from.
 *
 * @param line the row's first physical line, the header being line 1
 */
public record Source(String file, long line) {

    public Source {
        if (line < 1) {
            throw new IllegalArgumentException("Lines are counted from 1, found " + line);
        }
    }

    /** As it is told within a problem. */
    String told() {
        return file + " line " + line;
    }
}
