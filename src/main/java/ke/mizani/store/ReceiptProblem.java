package ke.mizani.store;

import ke.mizani.calendar.Word;

/**
 * What is wrong with a receipt, and where.
 *
 * @param code what is the matter
 * @param entry the entry of the archive; empty: the archive itself
 * @param found what is there
 * @param expected what must be there
 */
public record ReceiptProblem(Code code, String entry, String found, String expected) {

    /** What can be the matter with a receipt. */
    public enum Code implements Word {
        /** It is larger than any receipt is read. */
        TOO_LARGE,
        /** A byte of the archive is not as it is written in a receipt. */
        ARCHIVE_CHANGED,
        /** An entry has a name that no entry of a receipt has. */
        STRANGE_NAME,
        /** An entry that is listed, or that every receipt has, is not there. */
        ENTRY_MISSING,
        /** An entry is there that is not listed. */
        NOT_LISTED,
        /** An entry is not the one that is listed: its digest is another. */
        OTHER_CONTENT,
        /** The list of entries, or the signature, is not written as it is in a receipt. */
        NOT_READABLE,
        /** The signature is not of the key that it names. */
        FORGED,
        /** The key is not the trusted one. */
        UNKNOWN_KEY,
        /** The request names another rulebook or another file than the receipt holds. */
        OTHER_REQUEST
    }
}
