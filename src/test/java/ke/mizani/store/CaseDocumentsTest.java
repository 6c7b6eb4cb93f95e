package ke.mizani.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document stays with the step it came with, and a changed one is found. */
class CaseDocumentsTest {

    private static final byte[] VOTES = "Votes and Proceedings".getBytes(UTF_8);
    private static final String DIGEST = HexFormat.of().formatHex(Digest.sha256().digest(VOTES));
    private static final CaseStanding OPEN = new CaseStanding("opened", Set.of("noted"), false, "");

    @ParameterizedTest
    @EnumSource
    void it_is_kept_with_name_size_and_fingerprint_and_who_and_when_are_in_the_log(
            Databases databases) {
        try (Store store = Store.open(databases.fresh(), Clock.systemUTC())) {
            Cases cases = new Cases(store);
            long number = opened(cases);
            hand(cases, number, "Votes.txt");
            cases.step(
                    "lcu-1",
                    number,
                    Optional.of(2),
                    (file, entries) -> new Cases.Next("noted", Map.of("text", "None"), OPEN));

            assertThat(cases.documents().list(number))
                    .extracting(
                            CaseDocument::place,
                            CaseDocument::by,
                            CaseDocument::name,
                            CaseDocument::mediaType,
                            CaseDocument::bytes,
                            CaseDocument::digest)
                    .containsExactly(
                            tuple(
                                    2,
                                    "clerk",
                                    "Votes.txt",
                                    "text/plain",
                                    (long) VOTES.length,
                                    DIGEST));
            CaseDocument document = cases.documents().find(number, 2).orElseThrow();
            assertThat(cases.documents().content(document)).isEqualTo(VOTES);
            assertThat(document.at()).isEqualTo(cases.entries(number).get(1).at());
            assertThat(cases.documents().find(number, 3)).isEmpty();
            AuditEntry logged =
                    store.<List<AuditEntry>>read(
                                    handle ->
                                            new AuditChain(handle)
                                                    .of(AuditEntry.Kind.DOCUMENT_STORED))
                            .get(0);
            assertThat(logged.actor()).isEqualTo("clerk");
            assertThat(logged.facts())
                    .containsEntry("name", "Votes.txt")
                    .containsEntry("bytes", String.valueOf(VOTES.length))
                    .containsEntry("sha-256", DIGEST);
            assertThat(problems(store)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_content_handed_in_twice_is_kept_once_with_both_names(Databases databases) {
        try (Store store = Store.open(databases.fresh(), Clock.systemUTC())) {
            Cases cases = new Cases(store);
            long one = opened(cases);
            hand(cases, one, "Votes.txt");
            hand(cases, one, "The same.txt");
            assertThat(cases.documents().list(one))
                    .extracting(CaseDocument::name)
                    .containsExactly("Votes.txt", "The same.txt");
            assertThat(store.<Integer>read(handle -> new Documents(handle).digests().size()))
                    .isEqualTo(store.<Integer>read(handle -> distinct(handle)));
        }
    }

    private static int distinct(Handle handle) {
        return handle.createQuery("SELECT COUNT(DISTINCT digest) FROM case_document")
                .mapTo(Integer.class)
                .one();
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_content_another_name_and_a_lost_document_are_found(Databases databases) {
        try (Store store = Store.open(databases.fresh(), Clock.systemUTC())) {
            Cases cases = new Cases(store);
            for (String name : List.of("a.txt", "b.txt", "c.txt")) {
                hand(cases, opened(cases), name);
            }
            write(store, "UPDATE case_document SET name = 'z.txt' WHERE case_number = 2");
            write(store, "DELETE FROM case_document WHERE case_number = 3");
            assertThat(problems(store))
                    .containsExactly(
                            tuple("case_document", "case 2, entry 2", StoreProblem.Code.CHANGED),
                            tuple(
                                    "case_document",
                                    "case 3, entry 2",
                                    StoreProblem.Code.NOT_AS_LOGGED));
            store.read(
                    handle ->
                            handle.createUpdate("UPDATE document_part SET content = :other")
                                    .bind("other", new byte[] {1, 2, 3})
                                    .execute());
            assertThat(problems(store))
                    .contains(tuple("document", DIGEST, StoreProblem.Code.CHANGED));
            CaseDocument document = cases.documents().find(1, 2).orElseThrow();
            assertThatThrownBy(() -> cases.documents().content(document))
                    .isInstanceOf(StoreFailed.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_kept_of_a_step_that_failed(Databases databases) {
        try (Store store = Store.open(databases.fresh(), Clock.systemUTC())) {
            Cases cases = new Cases(store);
            long number = opened(cases);
            Along fails =
                    new Along(
                            change -> {
                                throw new IllegalStateException("no");
                            });
            assertThatThrownBy(
                            () ->
                                    cases.step(
                                            "clerk",
                                            number,
                                            Optional.empty(),
                                            (file, entries, more) -> next("Votes.txt"),
                                            fails))
                    .hasRootCauseMessage("no");
            assertThat(cases.documents().list(number)).isEmpty();
            assertThat(store.<List<String>>read(handle -> new Documents(handle).digests()))
                    .isEmpty();
        }
    }

    private static long opened(Cases cases) {
        return cases.open(
                        "mizani",
                        "breach",
                        UUID.randomUUID().toString(),
                        () -> new Cases.Next("opened", Map.of(), OPEN))
                .file()
                .number();
    }

    private static void hand(Cases cases, long number, String name) {
        cases.step("clerk", number, Optional.empty(), (file, entries) -> next(name));
    }

    private static Cases.Next next(String name) {
        return new Cases.Next(
                "noted",
                Map.of("text", "See it"),
                OPEN,
                Optional.of(new HandedDocument("C:\\Votes\\" + name, "text/plain", VOTES)),
                file -> List.of());
    }

    private static void write(Store store, String sql) {
        store.read(handle -> handle.execute(sql));
    }

    private static List<Tuple> problems(Store store) {
        return StoreCheck.of(store, new Checkpoints(Optional.empty())).problems().stream()
                .map(one -> tuple(one.table(), one.key(), one.code()))
                .toList();
    }
}
