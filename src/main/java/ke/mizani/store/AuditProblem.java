package ke.mizani.store;

import ke.mizani.calendar.Word;

/**
 * A place where an audit log is not what was written.
 *
 * @param code what is the matter there
 * @param sequence the entry; 0 if it cannot be told which
 * @param place the file, or the line of a file, where that stands; empty: in the store
 * @param found what stands there
 * @param expected what must stand there
 */
public record AuditProblem(Code code, long sequence, String place, String found, String expected) {

    /** What can be the matter with a log. */
    public enum Code implements Word {
        /** The fields of an entry do not have its hash. */
        ENTRY_CHANGED,
        /** An entry does not carry the hash of the one before it: one of the two was replaced. */
        CHAIN_BROKEN,
        /** Entries between two others are not there. */
        ENTRY_MISSING,
        /** An entry stands behind later ones. */
        ENTRY_MOVED,
        /** A second entry has the same place. */
        ENTRY_TWICE,
        /** A line is not written as entries are. */
        NOT_AN_ENTRY,
        /** The log ends before its noted head, or before a checkpoint. */
        NEWEST_MISSING,
        /** The noted head, or a checkpoint, has another hash than the entry it names. */
        OTHER_HASH,
        /** There are entries behind the noted head. */
        BEHIND_HEAD,
        /** An exported log has no closing line, or is cut within it. */
        END_MISSING,
        /** Something stands behind the closing line of an exported log. */
        BEHIND_END,
        /** A checkpoint is not written as checkpoints are, or its signature is not of its key. */
        CHECKPOINT_FORGED,
        /** A checkpoint is signed with a key that is not the trusted one. */
        UNKNOWN_KEY
    }
}
