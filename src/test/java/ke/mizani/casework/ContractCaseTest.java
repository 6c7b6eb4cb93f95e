package ke.mizani.casework;

import static ke.mizani.casework.ContractOffice.bytes;
import static ke.mizani.casework.ContractOffice.take;
import static ke.mizani.casework.ContractOffice.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.store.Accounts;
import ke.mizani.store.Cases;
import ke.mizani.store.Checkpoints;
import ke.mizani.store.ContractArchive;
import ke.mizani.store.ContractRefused;
import ke.mizani.store.Databases;
import ke.mizani.store.HandSetClock;
import ke.mizani.store.Role;
import ke.mizani.store.StaleVersion;
import ke.mizani.store.Store;
import ke.mizani.store.StoreCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kie.kogito.process.Processes;

@QuarkusTest
class ContractCaseTest {

    private static final String ID = ContractOffice.CONTRACT;
    private static final String SIGNED = ContractOffice.signed();
    private static final String DRAFT = SIGNED.replace("signed: 2025-08-20\n", "");

    private final Processes processes;
    private final HandSetClock today = HandSetClock.at(LocalDate.of(2025, 8, 1));

    ContractCaseTest(Processes processes) {
        this.processes = processes;
    }

    private ContractDesk desk(Store store) {
        return ContractOffice.desk(store, processes, today);
    }

    private static void refused(StepRefused.Code code, Callable<?> step) {
        assertThatThrownBy(step::call)
                .isInstanceOfSatisfying(
                        StepRefused.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @EnumSource
    void who_begins_a_contract_anew_is_refused_and_nothing_is_kept(Databases databases) {
        try (Store store = Store.open(databases.fresh(), today)) {
            ContractDesk desk = desk(store);
            desk.begin("hr-1", bytes(DRAFT));
            refused(
                    StepRefused.Code.NOT_ITS_TURN,
                    () -> desk.begin("hr-2", bytes(DRAFT + "# another\n")));
            assertThat(desk.archive().texts(ID)).hasSize(1);
            assertThat(version(desk)).isEqualTo(1);
        }
    }

    private ContractDesk signed(Store store) {
        ContractOffice.people(store);
        ContractDesk desk = desk(store);
        desk.begin("hr-1", bytes(DRAFT));
        take(desk, "hr-1", ContractStep.CHECKED);
        take(
                desk,
                "hansard-editor",
                ContractStep.NEGOTIATED,
                "on",
                "2025-08-01",
                "evidence",
                "Minutes HR/12");
        today.set(LocalDate.of(2025, 8, 20));
        take(desk, "hr-1", ContractStep.SIGNED, "on", "2025-08-20");
        return desk;
    }

    private ContractDesk evaluated(Store store) {
        ContractDesk desk = signed(store);
        today.set(LocalDate.of(2026, 1, 20));
        take(desk, "hr-1", ContractStep.REVIEWED, "on", "2026-01-20", "remark", "On course");
        today.set(LocalDate.of(2026, 7, 20));
        ContractOffice.submit(store, "activities.csv", ContractOffice.activities());
        ContractOffice.selfEvaluate(desk, "hansard-editor");
        return desk;
    }

    private static String[] reasons() {
        return new String[] {
            "remark", "As the rows of the ledger show",
            "reason.HED-2", "The review log has 95.23, not 97",
            "reason.HED-3", "Nothing was claimed; the rows show it",
            "reason.HED-4", "Nothing was claimed; the rows show it",
            "reason.HED-5", "Nothing was claimed; the rows show it"
        };
    }

    @ParameterizedTest
    @EnumSource
    void a_contract_goes_from_its_draft_to_an_appeal_that_is_decided(Databases databases) {
        var database = databases.fresh();
        try (Store store = Store.open(database, today)) {
            evaluated(store);
        }
        try (Store store = Store.open(database, today)) {
            ContractDesk desk = desk(store);
            ContractRecord moderated = take(desk, "hr-1", ContractStep.MODERATED, reasons());
            assertThat(moderated.category()).isEmpty();
            Category category =
                    take(desk, "clerk", ContractStep.CONFIRMED).category().orElseThrow();
            assertThat(category.grade()).isEqualTo("Excellent");
            assertThat(category.scheme()).isEqualTo("staff");
            assertThat(category.by()).isEqualTo("clerk");

            take(desk, "hansard-editor", ContractStep.APPEALED, "grounds", "HED-3 was in time");
            today.set(LocalDate.of(2026, 8, 3));
            ContractRecord again =
                    take(desk, "hr-1", ContractStep.RE_EVALUATED, "remark", "No new rows");
            assertThat(again.evaluatedAgain())
                    .isPresent()
                    .isNotEqualTo(Optional.of(category.run()));
            refused(StepRefused.Code.NOT_THIS_PERSON, () -> decide(desk, "clerk", "dismissed"));
            ContractRecord decided = decide(desk, "board", "dismissed");
            assertThat(decided.category()).contains(category);
            ContractRecord closed =
                    take(desk, "hr-1", ContractStep.CLOSED, "remark", "Letter handed over");
            assertThat(closed.file().standing().closed()).isTrue();
            assertThat(StoreCheck.of(store, new Checkpoints(Optional.empty())).isSound()).isTrue();
        }
    }

    private static ContractRecord decide(ContractDesk desk, String actor, String outcome) {
        return take(
                desk,
                actor,
                ContractStep.DECIDED,
                "outcome",
                outcome,
                "authority",
                "County Assembly Service Board",
                "document",
                "Minute 7 of 2026",
                "reason",
                "The rows were read again");
    }

    @Test
    void an_appeal_that_is_allowed_gives_the_category_of_the_new_run() {
        try (Store store = Store.open(Databases.H2.fresh(), today)) {
            ContractDesk desk = evaluated(store);
            take(desk, "hr-1", ContractStep.MODERATED, reasons());
            long first = take(desk, "clerk", ContractStep.CONFIRMED).category().orElseThrow().run();
            take(desk, "hansard-editor", ContractStep.APPEALED, "grounds", "A row was forgotten");
            take(desk, "hr-1", ContractStep.RE_EVALUATED, "remark", "At once");
            refused(StepRefused.Code.FACT_WRONG, () -> decide(desk, "board", "allowed"));
            today.set(LocalDate.of(2026, 8, 3));
            take(desk, "hr-1", ContractStep.RE_EVALUATED, "remark", "With the row");
            ContractRecord decided = decide(desk, "board", "allowed");

            Category now = decided.category().orElseThrow();
            assertThat(now.onAppeal()).isTrue();
            assertThat(now.by()).isEqualTo("board");
            assertThat(now.run()).isGreaterThan(first);
            assertThat(decided.confirmed().orElseThrow().run()).isEqualTo(first);
        }
    }

    @Test
    void nobody_judges_the_own_work_and_nobody_judges_twice() {
        try (Store store = Store.open(Databases.H2.fresh(), today)) {
            ContractDesk desk = evaluated(store);
            ContractOffice.person(store, "deputy", "hansard-research", Role.CLERK);
            new Accounts(store)
                    .grant(
                            "administrator",
                            "deputy",
                            Role.STAFF_MEMBER,
                            LocalDate.of(2026, 7, 1),
                            Optional.empty(),
                            Optional.of("hansard-editor"));
            StepRefused.Code own = StepRefused.Code.NOT_THIS_PERSON;
            refused(own, () -> take(desk, "hansard-editor", ContractStep.MODERATED, reasons()));
            refused(own, () -> take(desk, "deputy", ContractStep.MODERATED, reasons()));
            take(desk, "clerk", ContractStep.MODERATED, reasons());
            refused(own, () -> take(desk, "clerk", ContractStep.CONFIRMED));
            refused(own, () -> take(desk, "hansard-editor", ContractStep.CONFIRMED));
            refused(own, () -> take(desk, "deputy", ContractStep.CONFIRMED));
            take(desk, "board", ContractStep.CONFIRMED);
            refused(own, () -> take(desk, "hr-1", ContractStep.APPEALED, "grounds", "None"));
        }
    }

    @Test
    void a_difference_from_the_records_is_explained_line_by_line() {
        try (Store store = Store.open(Databases.H2.fresh(), today)) {
            ContractDesk desk = evaluated(store);
            assertThatThrownBy(
                            () ->
                                    take(
                                            desk,
                                            "hr-1",
                                            ContractStep.MODERATED,
                                            "remark",
                                            "As claimed"))
                    .isInstanceOf(StepRefused.class)
                    .hasMessageContaining("reason.HED-2")
                    .hasMessageContaining("reason.HED-3")
                    .hasMessageNotContaining("reason.HED-1");
            take(desk, "hr-1", ContractStep.MODERATED, reasons());
            take(desk, "board", ContractStep.RETURNED, "reason", "HED-3 needs the register");
            assertThat(desk.find(ID).orElseThrow().moderated()).isEmpty();
            refused(
                    StepRefused.Code.NOT_ITS_TURN,
                    () -> take(desk, "board", ContractStep.CONFIRMED));
            take(desk, "hr-2", ContractStep.MODERATED, reasons());
            take(desk, "board", ContractStep.CONFIRMED);
        }
    }

    @Test
    void an_amendment_is_drafted_checked_negotiated_and_signed_again() {
        try (Store store = Store.open(Databases.H2.fresh(), today)) {
            ContractDesk desk = signed(store);
            String amended =
                    DRAFT.replace("version: 1", "version: 2")
                            .replaceFirst("annual: 95", "annual: 96");
            assertThatThrownBy(() -> desk.edit("hr-1", ID, version(desk), bytes(amended), " "))
                    .isInstanceOf(ContractRefused.class);
            desk.edit("hr-1", ID, version(desk), bytes(amended), "A second editor has come");
            refused(
                    StepRefused.Code.NOT_ITS_TURN,
                    () -> take(desk, "hr-1", ContractStep.SIGNED, "on", "2025-08-20"));
            String faulty = amended.replace("clause: PMP-1.6", "clause: PMP-9.9");
            desk.edit("hr-1", ID, version(desk), bytes(faulty), "A slip");
            assertThatThrownBy(() -> take(desk, "hr-1", ContractStep.CHECKED))
                    .isInstanceOfSatisfying(
                            ContractFaulty.class, e -> assertThat(e.problems()).isNotEmpty());
            desk.edit("hr-1", ID, version(desk), bytes(amended), "A second editor has come");
            take(desk, "hr-1", ContractStep.CHECKED);
            take(
                    desk,
                    "hr-1",
                    ContractStep.NEGOTIATED,
                    "on",
                    "2025-08-20",
                    "evidence",
                    "Minutes HR/14");
            ContractRecord signed = take(desk, "clerk", ContractStep.SIGNED, "on", "2025-08-20");
            assertThat(signed.signed().orElseThrow().version()).isEqualTo(2);
            assertThat(signed.signed().orElseThrow().reason())
                    .isEqualTo("A second editor has come");
            assertThat(signed.awaits(ContractStep.SELF_EVALUATED)).isTrue();
        }
    }

    @Test
    void a_step_that_comes_too_early_or_too_late_changes_nothing() {
        try (Store store = Store.open(Databases.H2.fresh(), today)) {
            ContractDesk desk = signed(store);
            int version = version(desk);
            StepRefused.Code wrong = StepRefused.Code.FACT_WRONG;
            refused(
                    wrong,
                    () ->
                            take(
                                    desk,
                                    "hansard-editor",
                                    ContractStep.SELF_EVALUATED,
                                    "no-review",
                                    "none",
                                    "remark",
                                    "early"));
            refused(
                    wrong,
                    () ->
                            take(
                                    desk,
                                    "hr-1",
                                    ContractStep.REPORTED,
                                    "quarter",
                                    "1",
                                    "remark",
                                    "early"));
            refused(
                    wrong,
                    () ->
                            take(
                                    desk,
                                    "hr-1",
                                    ContractStep.REVIEWED,
                                    "on",
                                    "2026-08-21",
                                    "remark",
                                    "ahead"));
            refused(
                    StepRefused.Code.NOT_ITS_TURN,
                    () -> take(desk, "clerk", ContractStep.CONFIRMED));
            assertThatThrownBy(
                            () ->
                                    desk.take(
                                            "hr-1",
                                            ID,
                                            version - 1,
                                            ContractStep.REVIEWED,
                                            Map.of("on", "2025-08-20", "remark", "stale")))
                    .isInstanceOf(StaleVersion.class);
            assertThat(version(desk)).isEqualTo(version);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_signed_on_paper_is_in_force_at_once(Databases databases) {
        today.set(LocalDate.of(2026, 1, 10));
        try (Store store = Store.open(databases.fresh(), today)) {
            ContractOffice.people(store);
            ContractDesk desk = desk(store);
            PaperContracts paper =
                    new PaperContracts(
                            new Casework(new Cases(store), processes, List.of(new ContractCase())),
                            new ContractArchive(store));
            paper.take("hr-1", bytes(SIGNED), "");
            paper.take("hr-1", bytes(SIGNED), "");
            assertThat(desk.find(ID).orElseThrow().awaits(ContractStep.SELF_EVALUATED)).isTrue();
            String second =
                    SIGNED.replace("version: 1", "version: 2").replace("2025-08-20", "2026-01-05");
            paper.take("hr-1", bytes(second), "Another target");
            ContractRecord amended = desk.find(ID).orElseThrow();
            assertThat(amended.signed().orElseThrow().version()).isEqualTo(2);
            assertThat(amended.entries()).hasSize(8);
            assertThat(desk.list("2025/26")).hasSize(1);
        }
    }
}
