package ke.mizani.casework;

/** A document that is not taken; nothing was written. */
public final class DocumentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Code {
        /** It has no content. */
        DOCUMENT_EMPTY,
        /** It has more bytes than the settings allow. */
        DOCUMENT_TOO_LARGE,
        /** By its name it is of a kind that the settings do not allow. */
        DOCUMENT_NOT_ALLOWED,
        /** Its content is not what its name says, or carries programs. */
        DOCUMENT_NOT_AS_NAMED
    }

    private final Code code;
    private final String expected;

    DocumentRefused(Code code, String expected) {
        super(code + ": expected " + expected);
        this.code = code;
        this.expected = expected;
    }

    /** Why not. */
    public Code code() {
        return code;
    }

    /** What would be taken: kinds, a number of bytes, or a media type. */
    public String expected() {
        return expected;
    }
}
