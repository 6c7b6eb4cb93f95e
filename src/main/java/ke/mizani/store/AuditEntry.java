package ke.mizani.store;

import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One line of the audit log. Its hash covers all its fields and the hash of the entry before it, so
 * that none can be changed, dropped or moved without breaking the chain.
 *
 * @param sequence its place, from 1, without a hole
 * @param at the moment, to the microsecond
 * @param actor code of who did it, never a name of a person
 * @param kind what was done
 * @param subject what it was done to
 * @param facts what else was noted, sorted by key
 * @param previous the hash of the entry before; 64 zeros for the first
 * @param hash SHA-256 in hexadecimal
 */
public record AuditEntry(
        long sequence,
        Instant at,
        String actor,
        Kind kind,
        String subject,
        SortedMap<String, String> facts,
        String previous,
        String hash) {

    static final String NONE_BEFORE = "0".repeat(64);

    /** What is logged: every write, every decision, every reading of a personal record. */
    public enum Kind {
        ACCOUNT_OPENED,
        ACCOUNT_CHANGED,
        ACCOUNT_CLOSED,
        ROLE_GRANTED,
        ROLE_ENDED,
        SESSION_OPENED,
        SESSION_REFUSED,
        SESSION_ENDED,
        PASSWORD_LINK_MADE,
        PASSWORD_SET,
        CALENDAR_LINK_MADE,
        CALENDAR_LINK_ENDED,
        STORE_OPENED,
        DOCUMENT_STORED,
        SUBMISSION_ACCEPTED,
        RULEBOOK_DRAFTED,
        RULEBOOK_ARCHIVED,
        RULEBOOK_COMPILED,
        RULEBOOK_PUBLISHED,
        CONTRACT_DRAFTED,
        CONTRACT_SIGNED,
        COMPETENCY_FILE_KEPT,
        RUN_ARCHIVED,
        RUN_SUPERSEDED,
        PERSONAL_RECORD_READ,
        RECEIPT_MADE,
        JOB_ASKED,
        JOB_STOPPED,
        JOB_ENDED,
        NOTICE_QUEUED,
        NOTICE_WITHDRAWN,
        NOTICES_MAILED,
        NOTICES_IN_DOUBT,
        NOTICES_FREED,
        CASE_OPENED,
        CASE_STEP,
        CHECKPOINT_MADE,
        STORE_BACKED_UP,
        STORE_RESTORED;

        /** As it is written in the log. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public AuditEntry {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** An entry that has no place in the chain yet. */
    record Draft(Instant at, String actor, Kind kind, String subject, Map<String, String> facts) {

        AuditEntry after(long sequence, String previous) {
            TreeMap<String, String> sorted = new TreeMap<>(facts);
            AuditEntry open =
                    new AuditEntry(sequence, at, actor, kind, subject, sorted, previous, "");
            return new AuditEntry(
                    sequence, at, actor, kind, subject, sorted, previous, open.computedHash());
        }
    }

    /** What is written, read; refused if it is not written as an entry is. */
    static AuditEntry of(AuditLine line) {
        return new AuditEntry(
                line.sequence(),
                Instant.parse(line.at()),
                line.actor(),
                Kind.of(line.kind()),
                line.subject(),
                line.readFacts()
                        .orElseThrow(
                                () ->
                                        new StoreFailed(
                                                StoreFailed.Code.DAMAGED,
                                                "audit log, entry " + line.sequence())),
                line.previous(),
                line.hash());
    }

    /** The hash that the fields have, whatever is written as the entry's own. */
    String computedHash() {
        return line().computedHash().orElseThrow();
    }

    /** As it is written down. */
    AuditLine line() {
        return new AuditLine(
                sequence,
                at.toString(),
                actor,
                kind.word(),
                subject,
                AuditLine.text(facts),
                previous,
                hash);
    }
}
