package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import ke.mizani.contract.ContractDifference.Change;
import ke.mizani.store.ContractRefused.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContractArchiveTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-15T09:00:00Z"), ZoneId.of("Africa/Nairobi"));
    private static final String ID = "hansard-editor-2025-26";
    private static final String SIGNED =
            new String(
                    ShippedRuns.bytes(Path.of("contracts/2025-26/hansard-editor.yaml")),
                    StandardCharsets.UTF_8);
    private static final String DRAFT = SIGNED.replace("signed: 2025-08-20\n", "");
    private static final LocalDate DAY = LocalDate.of(2025, 8, 20);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ContractText draft(ContractArchive archive, String text, String reason) {
        return archive.draft("hr", bytes(text), reason, Optional.empty());
    }

    private static ContractText sign(Store store, String contract, LocalDate day) {
        ContractArchive archive = new ContractArchive(store);
        store.change("hr", change -> archive.signing(contract, day).write(change));
        List<ContractText> texts = archive.texts(contract);
        return texts.get(texts.size() - 1);
    }

    private static void refused(Code code, Callable<?> work) {
        assertThatThrownBy(work::call)
                .isInstanceOfSatisfying(
                        ContractRefused.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_becomes_the_version_of_the_day_on_which_it_is_signed(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            ContractArchive archive = new ContractArchive(store);
            draft(archive, DRAFT, "");
            ContractText version = sign(store, ID, DAY);

            assertThat(version.signed()).contains(DAY);
            assertThat(new String(archive.content(version), StandardCharsets.UTF_8))
                    .isEqualTo(SIGNED);
            assertThat(sign(store, ID, DAY)).isEqualTo(version);
            assertThat(archive.texts(ID)).hasSize(2);
            assertThat(archive.signed("2025/26")).containsExactly(version);
            assertThat(StoreCheck.of(store, new Checkpoints(Optional.empty())).isSound()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_amendment_is_a_version_with_its_reason_and_its_differences(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            ContractArchive archive = new ContractArchive(store);
            ContractText first = archive.take("hr", bytes(SIGNED), "");
            String amended =
                    DRAFT.replace("version: 1", "version: 2")
                            .replaceFirst("annual: 95", "annual: 90");
            refused(Code.NO_REASON, () -> draft(archive, amended, "  "));
            draft(archive, amended, "The work log was lost in the flood");
            ContractText second = sign(store, ID, LocalDate.of(2026, 1, 12));

            assertThat(second.version()).isEqualTo(2);
            assertThat(second.reason()).isEqualTo("The work log was lost in the flood");
            assertThat(archive.difference(first, second).changes())
                    .containsExactly(
                            changed("", "version", "1", "2"),
                            changed("", "signed", "2025-08-20", "2026-01-12"),
                            changed("HED-2", "targets.annual", "95", "90"));
            assertThat(archive.signed("2025/26")).containsExactly(first, second);
        }
    }

    private static Change changed(String line, String key, String was, String now) {
        return new Change(line, key, Optional.of(was), Optional.of(now));
    }

    @ParameterizedTest(name = "{0}: \"{1}\" in place of \"{2}\"")
    @CsvSource({
        "VERSION_NOT_NEXT, version: 3, version: 1",
        "ANOTHER_CONTRACT, office: library, office: hansard-research",
        "ANOTHER_CONTRACT, person: somebody, person: hansard-editor",
        "UNREADABLE, version: first, version: 1",
        "UNREADABLE, id: a b, id: hansard-editor-2025-26",
    })
    void what_is_not_the_next_text_of_the_contract_is_refused(
            Code code, String now, String before) {
        try (Store store = Store.open(Databases.H2.fresh(), CLOCK)) {
            ContractArchive archive = new ContractArchive(store);
            draft(archive, DRAFT, "");
            refused(code, () -> draft(archive, DRAFT.replaceFirst(before, now), "a reason"));
            assertThat(archive.texts(ID)).hasSize(1);
        }
    }

    @Test
    void a_draft_with_a_fault_is_kept_but_not_signed() {
        try (Store store = Store.open(Databases.H2.fresh(), CLOCK)) {
            ContractArchive archive = new ContractArchive(store);
            draft(archive, DRAFT.replaceFirst("weight: 30", "weight: 31"), "");
            refused(Code.FAULTY, () -> sign(store, ID, DAY));
            refused(Code.NO_DRAFT, () -> sign(store, "unknown", DAY));
            draft(archive, DRAFT, "");
            refused(Code.WRONG_DAY, () -> sign(store, ID, LocalDate.of(2026, 1, 16)));
            refused(Code.DRAFT_SIGNED, () -> draft(archive, SIGNED, ""));
            sign(store, ID, LocalDate.of(2026, 1, 15));
            draft(archive, DRAFT.replace("version: 1", "version: 2"), "another holder");
            refused(Code.WRONG_DAY, () -> sign(store, ID, LocalDate.of(2026, 1, 14)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_two_who_edit_the_same_text_the_second_is_told(Databases databases) throws Exception {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            ContractArchive archive = new ContractArchive(store);
            Optional<Long> seen = Optional.of(draft(archive, DRAFT, "").number());
            ExecutorService both = Executors.newFixedThreadPool(2);
            List<Future<ContractText>> edits =
                    both.invokeAll(
                            List.of(
                                    () -> archive.draft("a", bytes(DRAFT + "# a\n"), "", seen),
                                    () -> archive.draft("b", bytes(DRAFT + "# b\n"), "", seen)));
            both.shutdown();

            assertThat(edits).filteredOn(ContractArchiveTest::isKept).hasSize(1);
            assertThat(archive.texts(ID)).hasSize(2);
            refused(
                    Code.CHANGED_MEANWHILE,
                    () -> archive.draft("c", bytes(DRAFT + "# c\n"), "", seen));
        }
    }

    private static boolean isKept(Future<ContractText> edit) {
        try {
            return edit.get() != null;
        } catch (Exception refused) {
            assertThat(refused.getCause()).isInstanceOf(ContractRefused.class);
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_text_that_was_changed_behind_our_back_is_found(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            new ContractArchive(store).take("hr", bytes(SIGNED), "");
            store.read(handle -> handle.execute("UPDATE contract_text SET office = 'library'"));
            assertThat(StoreCheck.of(store, new Checkpoints(Optional.empty())).problems())
                    .extracting(StoreProblem::table)
                    .containsExactly("contract_text");
        }
    }

    /** The version is written first, then the entry: whichever fails, neither is there. */
    @ParameterizedTest
    @EnumSource
    void a_version_is_in_force_with_the_entry_of_its_signature_or_not_at_all(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            ContractArchive archive = new ContractArchive(store);
            draft(archive, DRAFT, "");
            Cases cases = new Cases(store);
            CaseStanding standing = new CaseStanding("checked", Set.of("signed"), false, "");
            long number =
                    cases.open(
                                    "hr",
                                    "contract",
                                    ID,
                                    () -> new Cases.Next("opened", Map.of(), standing))
                            .file()
                            .number();
            for (String step :
                    List.of("signed", "longer-than-the-forty-characters-of-its-column")) {
                assertThatThrownBy(() -> sign(cases, number, archive, step))
                        .as(step)
                        .isInstanceOf(StoreFailed.class);
                assertThat(archive.texts(ID)).hasSize(1);
                assertThat(archive.signed("2025/26")).isEmpty();
                assertThat(cases.entries(number)).hasSize(1);
            }
            assertThat(StoreCheck.of(store, new Checkpoints(Optional.empty())).isSound()).isTrue();
        }
    }

    /** A faulty life cycle, or a cycle that is there already: neither text nor case is added. */
    @ParameterizedTest
    @EnumSource
    void a_first_draft_is_kept_with_the_beginning_of_its_cycle_or_not_at_all(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            ContractArchive archive = new ContractArchive(store);
            Cases cases = new Cases(store);
            assertThatThrownBy(
                            () ->
                                    begin(
                                            cases,
                                            archive.beginning(bytes(DRAFT)),
                                            more -> {
                                                throw new IllegalStateException(
                                                        "the power is gone");
                                            }))
                    .isInstanceOf(StoreFailed.class);
            assertThat(archive.texts(ID)).isEmpty();
            assertThat(cases.find("contract", ID)).isEmpty();

            CaseStanding standing = new CaseStanding("drafted", Set.of("checked"), false, "");
            Function<Map<String, String>, Cases.Next> first =
                    more -> new Cases.Next("opened", more, standing);
            CaseFile begun = begin(cases, archive.beginning(bytes(DRAFT)), first);
            assertThat(cases.entries(begun.number()).get(0).facts()).containsEntry("text", "1");
            assertThatThrownBy(() -> begin(cases, archive.beginning(bytes(DRAFT + "# b\n")), first))
                    .isInstanceOf(StaleVersion.class);
            assertThat(archive.texts(ID)).hasSize(1);
            assertThat(StoreCheck.of(store, new Checkpoints(Optional.empty())).isSound()).isTrue();
        }
    }

    private static CaseFile begin(
            Cases cases, Along along, Function<Map<String, String>, Cases.Next> first) {
        return cases.open("hr", "contract", ID, first, along);
    }

    private static void sign(Cases cases, long number, ContractArchive archive, String step) {
        cases.step(
                "hr",
                number,
                Optional.empty(),
                (file, entries, more) -> {
                    assertThat(more).containsEntry("version", "1");
                    if (step.equals("signed")) {
                        throw new IllegalStateException("the power is gone");
                    }
                    return new Cases.Next(step, more, file.standing());
                },
                archive.signing(ID, DAY));
    }
}
