package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import ke.mizani.store.AuditProblem.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is done to a log behind the application's back is found, and its place is named. */
class AuditLogTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-30T09:00:00.123456789Z"), ZoneOffset.UTC);

    @TempDir private Path folder = Path.of("");
    private SigningKeys keys = new SigningKeys(Path.of(""), Path.of(""));

    @BeforeEach
    void keys() {
        keys = new SigningKeys(folder.resolve("keys/s.pem"), folder.resolve("keys/p.pem"));
        keys.makeWhereMissing();
    }

    @ParameterizedTest
    @EnumSource
    void a_log_that_nobody_touched_is_sound(Databases databases) {
        try (Store store = filled(databases)) {
            Checkpoint checkpoint = new AuditLog(store).checkpoint("clerk", keys);
            AuditVerdict verdict = new AuditLog(store).verify(holding(checkpoint));
            assertThat(verdict.problems()).isEmpty();
            assertThat(verdict.entries()).isEqualTo(11);
            assertThat(verdict.compared()).singleElement().matches(Checkpoints.Noted::trusted);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_field_is_found(Databases databases) {
        for (String change :
                List.of(
                        "at = at + INTERVAL '1' SECOND",
                        "actor = 'clerc'",
                        "kind = 'document-storee'",
                        "subject = 'subject 6'",
                        "facts = '{\"digest\":\"5 \"}'",
                        "facts = '{\"digest\": \"5\"}'",
                        "facts = 'nothing'")) {
            assertThat(
                            tampered(
                                    databases,
                                    "UPDATE audit_entry SET " + change + " WHERE sequence = 5"))
                    .as(change)
                    .containsExactly("ENTRY_CHANGED 5");
        }
        assertThat(tampered(databases, "UPDATE audit_entry SET previous = hash WHERE sequence = 5"))
                .containsExactly("ENTRY_CHANGED 5");
        assertThat(tampered(databases, "UPDATE audit_entry SET hash = previous WHERE sequence = 5"))
                .containsExactly("ENTRY_CHANGED 5");
    }

    @ParameterizedTest
    @EnumSource
    void entries_that_were_taken_out_are_found(Databases databases) {
        assertThat(tampered(databases, "DELETE FROM audit_entry WHERE sequence IN (4, 5)"))
                .containsExactly("ENTRY_MISSING 4");
        assertThat(tampered(databases, "DELETE FROM audit_entry WHERE sequence = 1"))
                .containsExactly("ENTRY_MISSING 1");
        assertThat(tampered(databases, "DELETE FROM audit_entry WHERE sequence > 8"))
                .containsExactly("NEWEST_MISSING 10");
        assertThat(tampered(databases, "DELETE FROM audit_entry"))
                .containsExactly("NEWEST_MISSING 10");
    }

    @ParameterizedTest
    @EnumSource
    void two_entries_that_changed_places_are_found(Databases databases) {
        assertThat(
                        tampered(
                                databases,
                                "UPDATE audit_entry SET sequence = 99 WHERE sequence = 5",
                                "UPDATE audit_entry SET sequence = 5 WHERE sequence = 6",
                                "UPDATE audit_entry SET sequence = 6 WHERE sequence = 99"))
                .containsExactly("ENTRY_CHANGED 5", "ENTRY_CHANGED 6");
    }

    @ParameterizedTest
    @EnumSource
    void a_forged_end_is_found(Databases databases) {
        assertThat(
                        tampered(
                                databases,
                                "UPDATE audit_head SET sequence = 9, hash ="
                                        + " (SELECT hash FROM audit_entry WHERE sequence = 9)"))
                .containsExactly("BEHIND_HEAD 10");
        assertThat(
                        tampered(
                                databases,
                                "UPDATE audit_head SET hash ="
                                        + " (SELECT hash FROM audit_entry WHERE sequence = 9)"))
                .containsExactly("OTHER_HASH 10");
        assertThat(tampered(databases, "UPDATE audit_head SET sequence = 12"))
                .containsExactly("NEWEST_MISSING 12");
    }

    @ParameterizedTest
    @EnumSource
    void an_entry_put_in_the_place_of_another_with_a_sound_hash_is_found(Databases databases) {
        try (Store store = filled(databases)) {
            rewritten(store, 5, 5);
            assertThat(told(new AuditLog(store).verify(new Checkpoints(Optional.empty()))))
                    .containsExactly("CHAIN_BROKEN 6");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_cut_off_and_what_was_written_anew_shows_only_against_a_checkpoint(
            Databases databases) {
        try (Store store = filled(databases)) {
            Checkpoint kept = new AuditLog(store).checkpoint("clerk", keys);
            rewritten(store, 5, 11);
            assertThat(told(new AuditLog(store).verify(new Checkpoints(Optional.empty()))))
                    .isEmpty();
            assertThat(told(new AuditLog(store).verify(holding(kept))))
                    .containsExactly("OTHER_HASH 10");
            execute(
                    store,
                    "DELETE FROM audit_entry WHERE sequence > 8",
                    "UPDATE audit_head SET sequence = 8, hash ="
                            + " (SELECT hash FROM audit_entry WHERE sequence = 8)");
            assertThat(told(new AuditLog(store).verify(new Checkpoints(Optional.empty()))))
                    .isEmpty();
            assertThat(told(new AuditLog(store).verify(holding(kept))))
                    .containsExactly("NEWEST_MISSING 10");
        }
    }

    @Test
    void a_checkpoint_counts_only_with_the_signature_of_the_trusted_key() {
        try (Store store = filled(Databases.H2)) {
            AuditLog log = new AuditLog(store);
            SigningKeys own =
                    new SigningKeys(folder.resolve("own/s.pem"), folder.resolve("own/p.pem"));
            own.makeWhereMissing();
            assertThat(told(log.verify(holding(log.checkpoint("clerk", own)))))
                    .containsExactly("UNKNOWN_KEY 10");
            String text = log.checkpoint("clerk", keys).json() + "\n";
            for (int at = 0; at < text.length() - 1; at++) {
                char[] flipped = text.toCharArray();
                flipped[at] = (char) (flipped[at] ^ 1);
                Checkpoints kept = trusting();
                kept.add("kept", new String(flipped));
                assertThat(kept.problems()).as("byte %s", at).hasSize(1);
            }
            assertThat(told(log.verify(kept(text.substring(0, 90)))))
                    .containsExactly("CHECKPOINT_FORGED 0");
        }
    }

    private Checkpoints kept(String text) {
        Checkpoints kept = trusting();
        kept.add("kept", text);
        return kept;
    }

    @Test
    void every_flipped_byte_of_an_exported_log_is_found() throws IOException {
        byte[] log = exported(3);
        assertThat(verify(log).problems()).isEmpty();
        for (int at = 0; at < log.length; at++) {
            byte[] flipped = log.clone();
            flipped[at] ^= 1;
            int line = (int) new String(log, 0, at, StandardCharsets.UTF_8).lines().count();
            assertThat(verify(flipped).problems())
                    .as("byte %s, about line %s", at, line)
                    .isNotEmpty();
        }
    }

    @Test
    void an_exported_log_cut_at_any_byte_is_found() throws IOException {
        byte[] log = exported(3);
        for (int length = 0; length < log.length; length++) {
            assertThat(verify(Arrays.copyOf(log, length)).sound()).as("%s bytes", length).isFalse();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'1 2 4 5 6 7 8 9 10 E', ENTRY_MISSING 3",
        "'1 2 6 7 8 9 10 E', ENTRY_MISSING 3",
        "'1 2 4 3 5 6 7 8 9 10 E', ENTRY_MOVED 3",
        "'1 2 3 3 4 5 6 7 8 9 10 E', ENTRY_TWICE 3",
        "'1 2 3 4 5 6 7 8 9 E', NEWEST_MISSING 10",
        "'1 2 3 4 5 6 7 8 9 10', END_MISSING 10",
        "'1 2 3 4 5 6 7 8 9 E 10', 'NEWEST_MISSING 10, BEHIND_END 0'",
        "'E', NEWEST_MISSING 10",
        "'2 3 4 5 6 7 8 9 10 E', ENTRY_MISSING 1",
    })
    void lines_dropped_moved_or_doubled_are_named(String lines, String told) throws IOException {
        List<String> log = new String(exported(10), StandardCharsets.UTF_8).lines().toList();
        StringBuilder text = new StringBuilder();
        for (String word : lines.split(" ", -1)) {
            int at = word.equals("E") ? log.size() - 1 : Integer.parseInt(word) - 1;
            text.append(log.get(at)).append('\n');
        }
        assertThat(told(verify(text.toString().getBytes(StandardCharsets.UTF_8))))
                .containsExactlyInAnyOrder(told.split(", ", -1));
    }

    @Test
    void an_exported_log_names_the_line() throws IOException {
        String log = new String(exported(10), StandardCharsets.UTF_8);
        AuditVerdict verdict =
                verify(log.replace("subject 4", "subject x").getBytes(StandardCharsets.UTF_8));
        assertThat(verdict.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo(Code.ENTRY_CHANGED);
                            assertThat(problem.place()).isEqualTo("line 4");
                            assertThat(problem.sequence()).isEqualTo(4);
                        });
    }

    @ParameterizedTest
    @EnumSource
    void a_log_is_followed_while_others_write(Databases databases) throws Exception {
        try (Store store = filled(databases)) {
            ExecutorService writers = Executors.newFixedThreadPool(3);
            for (int i = 0; i < 300; i++) {
                String subject = "while " + i;
                writers.execute(() -> entry(store, subject));
            }
            writers.shutdown();
            List<AuditVerdict> verdicts = new ArrayList<>();
            while (!writers.awaitTermination(1, TimeUnit.MILLISECONDS)) {
                verdicts.add(new AuditLog(store).verify(new Checkpoints(Optional.empty())));
            }
            assertThat(verdicts).isNotEmpty();
            assertThat(verdicts).flatExtracting(AuditVerdict::problems).isEmpty();
            assertThat(new AuditLog(store).verify(trusting()).entries()).isEqualTo(310);
        }
    }

    private byte[] exported(int entries) {
        try (Store store = filled(Databases.H2, entries)) {
            StringWriter out = new StringWriter();
            new AuditLog(store).export(out, "clerk", keys);
            return out.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    private AuditVerdict verify(byte[] log) throws IOException {
        return ExportedLog.verify(new ByteArrayInputStream(log), trusting());
    }

    private Checkpoints trusting() {
        return new Checkpoints(Optional.of(keys.verifyingKey().fingerprint()));
    }

    private Checkpoints holding(Checkpoint checkpoint) {
        return kept(checkpoint.json() + "\n");
    }

    private static List<String> tampered(Databases databases, String... statements) {
        try (Store store = filled(databases)) {
            execute(store, statements);
            return told(new AuditLog(store).verify(new Checkpoints(Optional.empty())));
        }
    }

    private static void execute(Store store, String... statements) {
        store.read(
                handle -> {
                    for (String statement : statements) {
                        handle.execute(statement);
                    }
                    return statements;
                });
    }

    private static List<String> told(AuditVerdict verdict) {
        return verdict.problems().stream()
                .map(problem -> problem.code() + " " + problem.sequence())
                .toList();
    }

    /** A forger who knows how hashes are made: from that entry to that, and the end. */
    private static void rewritten(Store store, long from, long to) {
        List<AuditEntry> all = store.read(handle -> new AuditChain(handle).from(1).toList());
        String previous = all.get((int) from - 2).hash();
        for (long at = from; at <= to; at++) {
            AuditEntry old = all.get((int) at - 1);
            String actor = at == from ? "forger" : old.actor();
            AuditEntry forged =
                    new AuditEntry.Draft(old.at(), actor, old.kind(), old.subject(), old.facts())
                            .after(at, previous);
            previous = forged.hash();
            store.read(
                    handle ->
                            handle.createUpdate(
                                            "UPDATE audit_entry SET actor = :actor, previous ="
                                                    + " :previous, hash = :hash WHERE sequence ="
                                                    + " :sequence")
                                    .bind("actor", forged.actor())
                                    .bind("previous", forged.previous())
                                    .bind("hash", forged.hash())
                                    .bind("sequence", forged.sequence())
                                    .execute());
        }
        String end = previous;
        if (to == all.size()) {
            store.read(
                    handle ->
                            handle.createUpdate("UPDATE audit_head SET hash = :hash")
                                    .bind("hash", end)
                                    .execute());
        }
    }

    /** A store with ten entries. */
    private static Store filled(Databases databases) {
        return filled(databases, 10);
    }

    private static Store filled(Databases databases, int entries) {
        Store store = Store.open(databases.fresh(), CLOCK);
        for (int i = 1; i <= entries; i++) {
            entry(store, "subject " + i);
        }
        return store;
    }

    private static String entry(Store store, String subject) {
        return store.change(
                "clerk",
                change -> {
                    change.audit(
                            AuditEntry.Kind.DOCUMENT_STORED,
                            subject,
                            Map.of("digest", "ya " + subject + ", ng’ombe"));
                    return subject;
                });
    }
}
