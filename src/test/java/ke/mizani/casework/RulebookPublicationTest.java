package ke.mizani.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.cli.EditedRules;
import ke.mizani.rulebook.CellOfThree;
import ke.mizani.rulebook.CellOfThree.Side;
import ke.mizani.rulebook.RulebookDifference;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.rulebook.SheetAccount;
import ke.mizani.rulebook.TableCheck;
import ke.mizani.store.CaseEntry;
import ke.mizani.store.Cases;
import ke.mizani.store.Checkpoints;
import ke.mizani.store.Databases;
import ke.mizani.store.PublicationRefused;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RulebookArchive.Terms;
import ke.mizani.store.StaleVersion;
import ke.mizani.store.Store;
import ke.mizani.store.StoreCheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kie.kogito.process.Processes;

/** From hand-in to publication, and who may decide what. */
@QuarkusTest
class RulebookPublicationTest {

    private static final String FILE = "timelines.xlsx";
    private static final Terms AT_ONCE = Terms.atOnce("The court has read the provision so");

    private static byte[] one = {};
    private static byte[] other = {};
    private static byte[] third = {};

    private final Processes processes;

    RulebookPublicationTest(Processes processes) {
        this.processes = processes;
    }

    @BeforeAll
    static void edit() throws IOException {
        one = edited("LEG-01", "Read so by one officer");
        other = edited("LEG-01", "Read so by another officer");
        third = edited("LEG-02", "A third note");
    }

    private static byte[] edited(String row, String note) throws IOException {
        return edited(row, "Note", note);
    }

    private static byte[] edited(String row, String column, String text) throws IOException {
        Path folder = Files.createTempDirectory("rules");
        EditedRules.in(folder).cell(FILE, "timelines", row, column, text);
        return Files.readAllBytes(folder.resolve(FILE));
    }

    /** The desk of an office on a store. */
    private final class Office {

        private final Casework casework;
        private final RulebookArchive archive;
        private final RulebookDesk desk;
        private final DraftReview review;
        private final DraftDecision decision;

        Office(Store store) {
            archive = new RulebookArchive(store);
            archive.begin();
            casework =
                    new Casework(new Cases(store), processes, List.of(new RulebookPublication()));
            desk = new RulebookDesk(store, casework);
            review = new DraftReview(desk, casework);
            decision = new DraftDecision(desk, review, casework, store);
        }

        Draft handedIn(String officer, String title, byte[] workbook) {
            Draft opened = desk.open(officer, title);
            return desk.upload(officer, opened, 1, Map.of(FILE, workbook));
        }

        /** Takes a step about the workbooks as they are without finding anything anew. */
        Draft seen(Draft draft, String... steps) {
            Draft last = draft;
            for (String step : steps) {
                last = review.found("policy-1", last, step, Map.of());
            }
            return last;
        }

        Draft approved(Draft draft) {
            Draft seen = seen(draft, "checked", "compared", "tested", "weighed");
            Draft handedOn = decision.submit("policy-1", seen, seen.file().version(), "");
            return decision.approve(
                    "approver-1", handedOn, handedOn.file().version(), "Read with the judgment");
        }
    }

    private static void assertRefused(DraftRefused.Code code, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        DraftRefused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static void assertRefused(StepRefused.Code code, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        StepRefused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_is_published_only_after_a_second_person_approved_it(Databases databases) {
        var database = databases.fresh();
        long number;
        try (Store store = Store.open(database, Clock.systemUTC())) {
            Office office = new Office(store);
            Draft draft = office.handedIn("policy-1", "Reading of LEG-01", one);
            number = draft.number();
            assertThat(draft.files()).containsExactly(FILE);
            assertRefused(
                    StepRefused.Code.NOT_ITS_TURN,
                    () -> office.decision.publish("policy-1", draft, 2, AT_ONCE));
            Draft seen = office.seen(draft, "checked", "compared", "tested", "weighed");
            Draft handedOn = office.decision.submit("policy-1", seen, 6, "Please look");
            assertRefused(
                    StepRefused.Code.NOT_THIS_PERSON,
                    () -> office.decision.approve("policy-1", handedOn, 7, "Well done"));
            assertRefused(
                    StepRefused.Code.FACT_MISSING,
                    () -> office.decision.approve("approver-1", handedOn, 7, " "));
            office.decision.approve("approver-1", handedOn, 7, "Read with the judgment");
            assertThat(office.archive.timeLine().publications()).hasSize(1);
        }
        try (Store store = Store.open(database, Clock.systemUTC())) {
            Office office = new Office(store);
            Draft approved = office.desk.get(number);
            Draft published = office.decision.publish("policy-1", approved, 8, AT_ONCE);
            assertThat(published.file().standing().closed()).isTrue();
            assertThat(office.archive.timeLine().last().hash())
                    .isEqualTo(published.hash().orElseThrow());
            assertThat(StoreCheck.of(store, new Checkpoints(Optional.empty())).problems())
                    .isEmpty();
            String shipped = RulebookSource.shipped().hash();
            assertRefused(
                    DraftRefused.Code.AUTHOR_OF_IT,
                    () ->
                            office.decision.rollBack(
                                    "policy-1", published.hash().orElseThrow(), AT_ONCE));
            assertThat(office.decision.rollBack("approver-1", shipped, AT_ONCE).number())
                    .isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_second_of_two_officers_is_told_what_changed_and_joins_it(Databases databases) {
        try (Store store = Store.open(databases.fresh(), Clock.systemUTC())) {
            Office office = new Office(store);
            Draft first = office.handedIn("policy-1", "One reading", one);
            Draft second = office.handedIn("policy-2", "Another reading", other);
            Draft early = office.approved(office.handedIn("policy-3", "A third", third));
            Draft approved = office.approved(first);
            office.decision.publish("policy-1", approved, approved.file().version(), AT_ONCE);

            assertThatThrownBy(
                            () ->
                                    office.decision.publish(
                                            "policy-3", early, early.file().version(), AT_ONCE))
                    .isInstanceOf(PublicationRefused.class)
                    .hasMessageContaining("ANOTHER_CAME_BETWEEN");
            assertThat(office.desk.get(early.number()).file().version())
                    .isEqualTo(early.file().version());
            office.seen(second, "checked");
            Draft checked = office.desk.get(second.number());
            assertRefused(
                    DraftRefused.Code.BASE_HAS_MOVED,
                    () -> office.review.compared("policy-2", checked, 3));
            CellOfThree clash = office.desk.three(checked).clashes().get(0);
            assertThat(clash.row()).isEqualTo("LEG-01");
            assertThat(clash.mine()).isEqualTo("Read so by another officer");
            assertThat(clash.theirs()).isEqualTo("Read so by one officer");
            joins(office, checked);
        }
    }

    private static void joins(Office office, Draft draft) {
        String last = office.desk.last();
        assertRefused(
                DraftRefused.Code.NOT_THE_LAST,
                () -> office.desk.merge("policy-2", draft, 3, "older", List.of(Side.MINE)));
        assertThatThrownBy(() -> office.desk.merge("policy-2", draft, 2, last, List.of(Side.MINE)))
                .isInstanceOf(StaleVersion.class);
        Draft merged = office.desk.merge("policy-2", draft, 3, last, List.of(Side.MINE));
        assertThat(merged.base()).isEqualTo(last);
        assertThat(merged.done("checked")).isEmpty();
        RulebookDifference difference = office.review.difference(merged);
        assertThat(difference.edits()).hasSize(1);
        assertThat(difference.rows().get(0).cells().get(0).after())
                .isEqualTo("Read so by another officer");
    }

    @Test
    void a_draft_with_a_fault_comes_no_further_until_it_is_mended() throws IOException {
        try (Store store = Store.open(Databases.H2.fresh(), Clock.systemUTC())) {
            Office office = new Office(store);
            Draft opened = office.desk.open("policy-1", "No workbook");
            assertRefused(
                    DraftRefused.Code.TITLE_TAKEN,
                    () -> office.desk.open("policy-2", "No workbook"));
            assertRefused(
                    DraftRefused.Code.UNKNOWN_WORKBOOK,
                    () -> office.desk.upload("policy-1", opened, 1, Map.of("timeline.xlsx", one)));
            assertRefused(
                    DraftRefused.Code.NOTHING_CHANGED,
                    () -> office.desk.upload("policy-1", opened, 1, shipped()));
            byte[] soon = edited("LEG-01", "Period", "soon");
            Draft faulty =
                    office.desk.upload("policy-1", opened, 1, Map.of("timelines (1).xlsx", soon));
            assertRefused(
                    DraftRefused.Code.FAULTY, () -> office.review.checked("policy-1", faulty, 2));
            Draft mended = office.desk.upload("policy-1", faulty, 2, Map.of(FILE, one));
            Draft checked = office.review.checked("policy-1", mended, 3);
            assertThat(checked.done("checked").map(CaseEntry::facts).orElseThrow())
                    .containsEntry("rows", String.valueOf(rows()))
                    .containsEntry("please-look", "0");
            Draft compared = office.review.compared("policy-1", checked, 4);
            assertThat(compared.done("compared").map(CaseEntry::facts).orElseThrow())
                    .containsEntry("changed", "1")
                    .containsEntry("added", "0");
            assertRefused(
                    StepRefused.Code.NOT_ITS_TURN,
                    () -> office.decision.submit("policy-1", compared, 5, "in haste"));
        }
    }

    private static int rows() {
        return TableCheck.of(RulebookSource.shipped()).sheets().stream()
                .mapToInt(SheetAccount::read)
                .sum();
    }

    private static Map<String, byte[]> shipped() {
        return Map.of(FILE, RulebookSource.shipped().workbooks().getOrDefault(FILE, one));
    }
}
