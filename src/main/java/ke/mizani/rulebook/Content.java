package ke.mizani.rulebook;

/**
 * What stands in one cell.
 *
 * @param kind what the cell holds
 * @param text its value: of a number the digits, of a date the ISO form, of a formula the formula
 * @param seen what a reader of the sheet sees: blanks around a text, the digits that are shown of a
 *     number, the last result of a formula
 */
record Content(Kind kind, String text, String seen) {

    enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        /** A number that is shown a hundred times as large, with a percent sign. */
        PERCENT,
        DATE,
        LOGICAL,
        FORMULA,
        ERROR
    }

    static final Content NOTHING = new Content(Kind.EMPTY, "");

    Content(Kind kind, String text) {
        this(kind, text, text);
    }

    /** A text as it was typed; blanks around it do not count, and all blanks are alike. */
    static Content text(String typed) {
        String text = typed.replaceAll("\\p{Zs}", " ").strip();
        return text.isEmpty() ? NOTHING : new Content(Kind.TEXT, text, typed);
    }

    boolean isEmpty() {
        return kind == Kind.EMPTY;
    }

    /** Whether blanks were passed over that are seen by nobody. */
    boolean hasIdleBlanks() {
        return kind == Kind.TEXT && !text.equals(seen);
    }
}
