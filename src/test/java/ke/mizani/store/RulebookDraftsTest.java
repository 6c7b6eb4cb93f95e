package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.store.RulebookArchive.Terms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Drafts are kept as they were handed in, sound or not, and none of them can ever be live. */
class RulebookDraftsTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-07-01T06:00:00Z"), ZoneOffset.UTC);

    private static RulebookSource faulty() {
        Map<String, byte[]> workbooks = new TreeMap<>(RulebookSource.shipped().workbooks());
        workbooks.put("timelines.xlsx", new byte[] {1, 2, 3});
        return new RulebookSource("faulty", workbooks);
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_comes_back_as_it_was_although_it_is_no_rulebook(Databases databases) {
        Database database = databases.fresh();
        try (Store store = Store.open(database, CLOCK)) {
            new RulebookDrafts(store).keep("officer", faulty());
        }
        try (Store store = Store.open(database, CLOCK)) {
            RulebookSource kept = new RulebookDrafts(store).source(faulty().hash());
            assertThat(kept.workbooks().get("timelines.xlsx")).containsExactly(1, 2, 3);
            assertThat(kept.hash()).isEqualTo(faulty().hash());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_cannot_be_published_or_loaded(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            RulebookArchive archive = new RulebookArchive(store);
            archive.begin();
            String draft = new RulebookDrafts(store).keep("officer", RulebookVersions.next());

            assertThatThrownBy(() -> archive.publish("officer", draft, Terms.atOnce("haste")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> archive.load(draft))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(archive.timeLine().publications()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_that_was_changed_in_the_database_is_found(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            String draft = new RulebookDrafts(store).keep("officer", RulebookVersions.next());
            store.read(
                    handle ->
                            handle.execute(
                                    "DELETE FROM draft_workbook WHERE file = 'timelines.xlsx'"));

            assertThat(store.<Object>read(RulebookCheck::of).toString()).contains(draft);
            assertThatThrownBy(() -> new RulebookDrafts(store).source(draft))
                    .isInstanceOf(StoreFailed.class);
        }
    }
}
