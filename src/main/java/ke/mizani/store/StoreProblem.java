package ke.mizani.store;

/**
 * Something in the store that is not what it was when it was written.
 *
 * @param table where it is
 * @param key which row
 * @param code what is the matter
 * @param found what is there, or what is said about it
 */
public record StoreProblem(String table, String key, Code code, String found) {

    /** What can be the matter. */
    public enum Code {
        /** A content has not the digest, or not the length, by which it is known. */
        CHANGED,
        /** What the audit log tells of is not there, or not as it tells. */
        NOT_AS_LOGGED,
        /** A row that no entry of the audit log tells of. */
        NOT_LOGGED
    }
}
