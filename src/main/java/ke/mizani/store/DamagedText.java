package ke.mizani.store;

/** What is wrong in a stored text, and where in it. */
final class DamagedText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;

    DamagedText(String place, String what) {
        super(what);
        this.place = place;
    }

    /** The same, as it is told from further out. */
    DamagedText within(String outer) {
        return new DamagedText(outer + place, String.valueOf(getMessage()));
    }

    /** Place and fault in one line. */
    String told() {
        return (place.isEmpty() ? "" : place.substring(1) + ": ") + getMessage();
    }
}
