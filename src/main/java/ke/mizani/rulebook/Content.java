package ke.mizani.rulebook;

/**
 * What stands in one cell.
 *
 * @param kind what the cell holds
 * @param text its value: of a number the digits, of a date the ISO form, of a formula the formula
 */
record Content(Kind kind, String text) {

    enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        LOGICAL,
        FORMULA,
        ERROR
    }

    static final Content NOTHING = new Content(Kind.EMPTY, "");

    static Content text(String text) {
        return text.isEmpty() ? NOTHING : new Content(Kind.TEXT, text);
    }

    boolean isEmpty() {
        return kind == Kind.EMPTY;
    }
}
