package ke.mizani.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
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
        Map<String, String> facts,
        String previous,
        String hash) {

    static final String NONE_BEFORE = "0".repeat(64);

    /** What is logged: every write, every decision, every reading of a personal record. */
    public enum Kind {
        ACCOUNT_OPENED,
        ACCOUNT_CLOSED,
        ROLE_GRANTED,
        ROLE_ENDED,
        SESSION_OPENED,
        SESSION_REFUSED,
        SESSION_ENDED,
        PASSWORD_LINK_MADE,
        PASSWORD_SET,
        STORE_OPENED,
        DOCUMENT_STORED,
        SUBMISSION_ACCEPTED,
        RULEBOOK_ARCHIVED,
        RULEBOOK_PUBLISHED,
        RUN_ARCHIVED,
        RUN_SUPERSEDED,
        PERSONAL_RECORD_READ,
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
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** An entry that has no place in the chain yet. */
    record Draft(Instant at, String actor, Kind kind, String subject, Map<String, String> facts) {

        AuditEntry after(long sequence, String previous) {
            AuditEntry open =
                    new AuditEntry(sequence, at, actor, kind, subject, facts, previous, "");
            return new AuditEntry(
                    sequence, at, actor, kind, subject, facts, previous, open.computedHash());
        }
    }

    /** The hash that the fields have, whatever is written as the entry's own. */
    String computedHash() {
        MessageDigest digest = Digest.sha256();
        add(digest, previous);
        add(digest, String.valueOf(sequence));
        add(digest, at.toString());
        add(digest, actor);
        add(digest, kind.word());
        add(digest, subject);
        facts.forEach(
                (key, value) -> {
                    add(digest, key);
                    add(digest, value);
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Each field after its length: no two entries read the same. */
    private static void add(MessageDigest digest, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
