package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.store.RulebookArchive.Terms;
import ke.mizani.store.StoreProblem.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever changes what is stored is found out, and the place is named. */
class StoreCheckTest {

    private static final Instant NOW = Instant.parse("2026-07-01T06:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String SHIPPED = RulebookSource.shipped().hash();

    private static Store opened(Databases databases) {
        Store store = Store.open(databases.fresh(), CLOCK);
        new RulebookArchive(store).begin();
        return store;
    }

    private static StoreCheck check(Store store) {
        return StoreCheck.of(store, new Checkpoints(Optional.empty()));
    }

    private static void write(Store store, String sql, Object... arguments) {
        store.read(handle -> handle.execute(sql, arguments));
    }

    @ParameterizedTest
    @EnumSource
    void a_store_that_nobody_touched_is_sound(Databases databases) {
        try (Store store = opened(databases)) {
            assertThat(check(store).problems()).isEmpty();
            assertThat(check(store).isSound()).isTrue();
            assertThat(check(store).rows())
                    .containsEntry("rulebook_version", 1L)
                    .containsEntry("audit_entry", 3L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_document_is_named_by_its_digest(Databases databases) {
        try (Store store = opened(databases)) {
            String digest = store.change("clerk", c -> Documents.keep(c, new byte[] {1, 2, 3}));
            write(
                    store,
                    "UPDATE document_part SET content = ? WHERE digest = ?",
                    new byte[] {1},
                    digest);
            assertThat(check(store).problems())
                    .extracting(StoreProblem::table, StoreProblem::key, StoreProblem::code)
                    .containsExactly(tuple("document", digest, Code.CHANGED));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_document_without_its_content_is_named(Databases databases) {
        try (Store store = opened(databases)) {
            String digest = store.change("clerk", c -> Documents.keep(c, new byte[] {1, 2, 3}));
            write(store, "DELETE FROM document_part WHERE digest = ?", digest);
            assertThat(check(store).problems())
                    .extracting(StoreProblem::key)
                    .containsExactly(digest);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_publication_that_was_rewritten_taken_out_or_slipped_in_is_named(Databases databases) {
        try (Store store = opened(databases)) {
            write(store, "UPDATE rulebook_publication SET reason = 'another'");
            finds(store, "publication 1", Code.NOT_AS_LOGGED);
            write(store, "DELETE FROM rulebook_publication");
            finds(store, "publication 1", Code.NOT_AS_LOGGED);
        }
        try (Store store = opened(databases)) {
            write(
                    store,
                    "INSERT INTO rulebook_publication SELECT 2, hash, effective_from, published_at,"
                            + " published_by, reason FROM rulebook_publication");
            finds(store, "publication 2", Code.NOT_LOGGED);
        }
    }

    private static void finds(Store store, String key, Code code) {
        assertThat(check(store).problems())
                .extracting(StoreProblem::table, StoreProblem::key, StoreProblem::code)
                .containsExactly(tuple("rulebook_publication", key, code));
    }

    @ParameterizedTest
    @EnumSource
    void a_version_whose_workbooks_were_exchanged_is_named(Databases databases) {
        try (Store store = opened(databases)) {
            write(
                    store,
                    "UPDATE rulebook_workbook SET document = (SELECT document FROM"
                            + " rulebook_workbook WHERE file = 'index.xlsx') WHERE file ="
                            + " 'holidays.xlsx'");
            assertThat(check(store).problems())
                    .extracting(StoreProblem::table, StoreProblem::code)
                    .containsExactly(
                            tuple("rulebook_workbook", Code.CHANGED),
                            tuple("rulebook_version", Code.NOT_AS_LOGGED));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_compiled_form_that_was_exchanged_is_named(Databases databases) {
        try (Store store = opened(databases)) {
            write(
                    store,
                    "UPDATE rulebook_compiled SET document = (SELECT document FROM"
                            + " rulebook_workbook WHERE file = 'index.xlsx')");
            assertThat(check(store).problems())
                    .extracting(StoreProblem::table, StoreProblem::code)
                    .containsExactly(tuple("rulebook_compiled", Code.NOT_AS_LOGGED));
            assertThat(check(store).problems().get(0).key()).startsWith(SHIPPED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_and_a_dropped_entry_of_the_log_are_found(Databases databases) {
        try (Store store = opened(databases)) {
            write(store, "UPDATE audit_entry SET actor = 'somebody' WHERE sequence = 2");
            assertThat(check(store).audit().problems())
                    .extracting(AuditProblem::sequence)
                    .contains(2L);
        }
        try (Store store = opened(databases)) {
            write(store, "DELETE FROM audit_entry WHERE sequence = 3");
            assertThat(check(store).isSound()).isFalse();
            assertThat(check(store).problems())
                    .extracting(StoreProblem::key)
                    .containsExactly("publication 1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_entry_that_is_none_does_not_keep_the_rest_from_being_read(Databases databases) {
        try (Store store = opened(databases)) {
            store.change("clerk", c -> Documents.keep(c, new byte[] {1, 2, 3}));
            write(store, "UPDATE audit_entry SET facts = '{', kind = 'x' WHERE sequence = 3");
            assertThat(check(store).audit().sound()).isFalse();
            assertThat(check(store).problems())
                    .extracting(StoreProblem::key)
                    .containsExactly("publication 1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_published_after_a_year_is_sound_too(Databases databases) {
        try (Store store = opened(databases)) {
            RulebookArchive archive = new RulebookArchive(store);
            Instant later = NOW.plusSeconds(60);
            String hash = archive.keep("lcu", RulebookVersions.next());
            archive.publish("lcu", hash, Terms.from(later, "ng’ombe \uD83D\uDE00 \"x\""));
            assertThat(check(store).problems()).isEmpty();
        }
    }
}
