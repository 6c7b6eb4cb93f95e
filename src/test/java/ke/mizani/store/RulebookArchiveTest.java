package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import ke.mizani.cli.EditedRules;
import ke.mizani.rulebook.RulebookRefused;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.store.RulebookArchive.Terms;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every version that was ever used is there, and which of them was the published one when. */
class RulebookArchiveTest {

    private static final Instant NOW = Instant.parse("2026-07-01T06:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final RulebookSource SHIPPED = RulebookSource.shipped();
    private static final RulebookSource NEXT = RulebookVersions.next();

    @TempDir private Path folder = Path.of("");

    private static Store open(Database database) {
        Store store = Store.open(database, CLOCK);
        new RulebookArchive(store).begin();
        return store;
    }

    private static List<AuditEntry> entries(Store store) {
        return store.read(handle -> new AuditChain(handle).from(1).toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_new_store_has_the_shipped_rulebook_from_its_first_moment(Databases databases) {
        try (Store store = open(databases.fresh())) {
            RulebookArchive archive = new RulebookArchive(store);
            archive.begin();

            assertThat(archive.timeLine().publications()).hasSize(1);
            Publication first = archive.publishedAt(NOW).orElseThrow();
            assertThat(first.hash()).isEqualTo(SHIPPED.hash());
            assertThat(first.from()).isEqualTo(NOW);
            assertThat(archive.publishedAt(NOW.minusNanos(1000))).isEmpty();
            assertThat(entries(store))
                    .extracting(AuditEntry::kind)
                    .containsExactly(
                            AuditEntry.Kind.RULEBOOK_ARCHIVED,
                            AuditEntry.Kind.RULEBOOK_COMPILED,
                            AuditEntry.Kind.RULEBOOK_PUBLISHED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void stores_opened_at_the_same_time_begin_once(Databases databases) throws Exception {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            ExecutorService openers = Executors.newFixedThreadPool(4);
            for (int i = 0; i < 4; i++) {
                openers.execute(() -> new RulebookArchive(store).begin());
            }
            openers.shutdown();
            assertThat(openers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

            assertThat(new RulebookArchive(store).timeLine().publications()).hasSize(1);
            assertThat(new RulebookArchive(store).versions("")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_version_comes_back_as_it_was_and_can_be_asked(Databases databases) {
        Database database = databases.fresh();
        RulebookSource version = NEXT;
        try (Store store = open(database)) {
            assertThat(new RulebookArchive(store).keep("lcu", version)).isEqualTo(version.hash());
        }
        try (Store store = open(database)) {
            RulebookArchive archive = new RulebookArchive(store);
            Map<String, byte[]> workbooks = archive.source(version.hash()).workbooks();
            assertThat(workbooks.keySet()).isEqualTo(version.workbooks().keySet());
            version.workbooks()
                    .forEach((file, bytes) -> assertThat(workbooks.get(file)).isEqualTo(bytes));
            assertThat(archive.load(version.hash()).hash()).isEqualTo(version.hash());
            assertThat(archive.load(version.hash()).timelines())
                    .hasSameSizeAs(archive.load(SHIPPED.hash()).timelines());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_version_twice_is_kept_once(Databases databases) {
        try (Store store = open(databases.fresh())) {
            RulebookArchive archive = new RulebookArchive(store);
            archive.keep("lcu", NEXT);
            int entries = entries(store).size();
            archive.keep("lcu", NEXT);

            assertThat(archive.versions("")).hasSize(2);
            assertThat(entries(store)).hasSize(entries);
        }
    }

    @ParameterizedTest
    @EnumSource
    void its_compiled_form_is_kept_with_it_for_the_build_that_wrote_it(Databases databases) {
        try (Store store = open(databases.fresh())) {
            RulebookArchive archive = new RulebookArchive(store);
            String hash = archive.keep("lcu", NEXT);
            assertThat(archive.versions(hash).get(0).builds()).hasSize(1);
            String build = archive.versions(hash).get(0).builds().iterator().next();
            assertThat(new CompiledRulebooks(store).find(hash, build)).isPresent();
            assertThat(new CompiledRulebooks(store).find(hash, "another")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_another_build_compiled_is_compiled_anew_and_kept_beside_it(Databases databases) {
        try (Store store = open(databases.fresh())) {
            RulebookArchive archive = new RulebookArchive(store);
            String hash = archive.keep("lcu", NEXT);
            write(store, "UPDATE rulebook_compiled SET build = 'older' WHERE hash = ?", hash);
            archive.load(hash);

            assertThat(archive.versions(hash).get(0).builds()).hasSize(2).contains("older");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_damaged_compiled_form_is_not_trusted(Databases databases) {
        try (Store store = open(databases.fresh())) {
            RulebookArchive archive = new RulebookArchive(store);
            String hash = archive.keep("lcu", NEXT);
            write(
                    store,
                    "UPDATE document_part SET content = ? WHERE digest ="
                            + " (SELECT document FROM rulebook_compiled WHERE hash = ?)",
                    new byte[] {1, 2, 3},
                    hash);

            assertThat(archive.load(hash).hash()).isEqualTo(hash);
        }
    }

    @ParameterizedTest
    @EnumSource
    void workbooks_that_are_no_longer_those_of_the_hash_are_refused(Databases databases) {
        try (Store store = open(databases.fresh())) {
            write(
                    store,
                    "UPDATE rulebook_workbook SET file = 'other.xlsx' WHERE file = 'holidays.xlsx'");

            assertThatThrownBy(() -> new RulebookArchive(store).load(SHIPPED.hash()))
                    .isInstanceOf(StoreFailed.class)
                    .hasMessageContaining("rulebook_workbook " + SHIPPED.hash());
        }
    }

    private static void write(Store store, String sql, Object... arguments) {
        store.read(handle -> handle.execute(sql, arguments));
    }

    @ParameterizedTest
    @EnumSource
    void a_faulty_rulebook_is_not_kept(Databases databases) throws IOException {
        RulebookSource faulty =
                RulebookSource.of(
                        EditedRules.in(folder.resolve("faulty"))
                                .cell("timelines.xlsx", "timelines", "LEG-01", "Period", "soon")
                                .folder());
        try (Store store = open(databases.fresh())) {
            RulebookArchive archive = new RulebookArchive(store);

            assertThatThrownBy(() -> archive.keep("lcu", faulty))
                    .isInstanceOf(RulebookRefused.class);
            assertThat(archive.versions("")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_published_one_changes_at_the_moment_that_was_decided(Databases databases) {
        Database database = databases.fresh();
        Instant july = NOW.plus(Duration.ofDays(10));
        String reason = "Counsel’s reading of s.24; ng’ombe";
        String hash;
        try (Store store = open(database)) {
            RulebookArchive archive = new RulebookArchive(store);
            hash = archive.keep("lcu", NEXT);
            archive.publish("lcu", hash, Terms.from(july, reason));
        }
        try (Store store = open(database)) {
            RulebookArchive archive = new RulebookArchive(store);
            assertThat(archive.publishedAt(july))
                    .contains(new Publication(2, hash, july, NOW, "lcu", reason));
            assertThat(archive.publishedAt(july.minusNanos(1000)).map(Publication::hash))
                    .contains(SHIPPED.hash());
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_time_line_does_not_allow_is_refused_with_the_reason(Databases databases) {
        try (Store store = open(databases.fresh())) {
            RulebookArchive archive = new RulebookArchive(store);
            String next = archive.keep("lcu", NEXT);
            Instant later = NOW.plusSeconds(60);
            Instant before = NOW.plusSeconds(30);
            refused(archive, next, Terms.from(NOW.minusSeconds(1), "why"), "IN_THE_PAST");
            refused(archive, next, Terms.from(later, " "), "NO_REASON");
            refused(archive, SHIPPED.hash(), Terms.from(later, "why"), "PUBLISHED_ALREADY");
            refused(archive, next, Terms.atOnce("why"), "OTHERS_ARE_COMING");
            archive.publish("lcu", next, Terms.from(later, "why"));
            refused(archive, SHIPPED.hash(), Terms.from(before, "why"), "OTHERS_ARE_COMING");
            assertThat(archive.timeLine().publications()).hasSize(2);
        }
    }

    private static void refused(RulebookArchive archive, String hash, Terms terms, String code) {
        assertThatThrownBy(() -> archive.publish("lcu", hash, terms))
                .isInstanceOf(PublicationRefused.class)
                .hasMessageStartingWith(code);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_to_come_can_be_set_aside_and_is_still_told(Databases databases) {
        try (Store store = open(databases.fresh())) {
            RulebookArchive archive = new RulebookArchive(store);
            String typo = archive.keep("lcu", NEXT);
            String right = archive.keep("lcu", RulebookVersions.edited("another"));
            archive.publish("lcu", typo, Terms.from(Instant.parse("2062-01-01T00:00:00Z"), "why"));
            Instant soon = NOW.plusSeconds(5);
            archive.publish("lcu", right, new Terms(Optional.of(soon), true, "The year was wrong"));

            TimeLine line = archive.timeLine();
            assertThat(line.at(Instant.parse("2070-01-01T00:00:00Z")).map(Publication::hash))
                    .contains(right);
            assertThat(line.setAside()).extracting(Publication::hash).containsExactly(typo);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_published_while_the_clock_is_behind(Databases databases) {
        Database database = databases.fresh();
        open(database).close();
        Clock behind = Clock.fixed(NOW.minusSeconds(60), ZoneOffset.UTC);
        try (Store store = Store.open(database, behind)) {
            RulebookArchive archive = new RulebookArchive(store);
            String next = archive.keep("lcu", NEXT);
            refused(archive, next, Terms.from(NOW.plusSeconds(1), "why"), "CLOCK_IS_BEHIND");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_version_is_told(Databases databases) {
        String unknown = "0".repeat(64);
        try (Store store = open(databases.fresh())) {
            RulebookArchive archive = new RulebookArchive(store);
            assertThatThrownBy(() -> archive.load(unknown))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(unknown);
            assertThatThrownBy(() -> archive.publish("lcu", unknown, Terms.atOnce("why")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(unknown);
        }
    }

    @ParameterizedTest
    @EnumSource
    void where_people_have_accounts_nobody_publishes_alone(Databases databases) {
        try (Store store = open(databases.fresh())) {
            RulebookArchive archive = new RulebookArchive(store);
            String next = archive.keep("lcu", NEXT);
            new Accounts(store).open("administrator", "policy-1", "policy", "en", "");

            assertThatThrownBy(() -> archive.publish("policy-1", next, Terms.atOnce("haste")))
                    .isInstanceOf(PublicationRefused.class)
                    .hasMessageContaining("NEEDS_SECOND_PERSON");
            assertThat(archive.timeLine().publications()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_goes_back_only_to_what_was_published_before(Databases databases) {
        try (Store store = open(databases.fresh())) {
            RulebookArchive archive = new RulebookArchive(store);
            String next = archive.keep("lcu", NEXT);
            Terms back = Terms.from(NOW.plusSeconds(2), "The court set the change aside");

            assertThatThrownBy(() -> archive.publishAgain("approver-1", next, back))
                    .isInstanceOf(PublicationRefused.class)
                    .hasMessageContaining("NEVER_PUBLISHED");
            archive.publish("lcu", next, Terms.from(NOW.plusSeconds(1), "changed"));
            Publication again = archive.publishAgain("approver-1", SHIPPED.hash(), back);
            assertThat(again.number()).isEqualTo(3);
            assertThat(archive.timeLine().last()).isEqualTo(again);
        }
    }
}
