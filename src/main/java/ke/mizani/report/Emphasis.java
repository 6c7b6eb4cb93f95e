package ke.mizani.report;

/** Whether a text may carry the one colour that means "act now". */
public enum Emphasis {
    /** A terminal that shows colours. */
    COLOUR,
    /** A file, a pipe, a printer. */
    PLAIN;

    private static final String ACT_NOW = "\u001b[1;31m";
    private static final String BOLD = "\u001b[1m";
    private static final String RESET = "\u001b[0m";

    String actNow(String text) {
        return this == COLOUR ? ACT_NOW + text + RESET : text;
    }

    String heading(String text) {
        return this == COLOUR ? BOLD + text + RESET : text;
    }
}
