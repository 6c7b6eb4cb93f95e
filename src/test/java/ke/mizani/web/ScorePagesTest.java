package ke.mizani.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.activity.Limits;
import ke.mizani.app.LoadedRulebooks;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.casework.ContractDesk;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.evaluation.Watch;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.AuditLine;
import ke.mizani.store.AuditLog;
import ke.mizani.store.AuditSelection;
import ke.mizani.store.Delivery;
import ke.mizani.store.RequestedRun;
import ke.mizani.store.Role;
import ke.mizani.store.RunArchive;
import ke.mizani.store.RunResult;
import ke.mizani.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is shown whose scores: the distribution, the radar, and the indices. */
@QuarkusTest
class ScorePagesTest {

    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final String OFFICER = "Hansard Editor";
    private static final String OFFICE = "Director, Hansard and Research";

    private final Store store;
    private final RunArchive archive;
    private final LoadedRulebooks rulebooks;
    private final ContractDesk contracts;
    private final Clock clock;
    private final Desk desk;
    private long scores;
    private long indices;

    ScorePagesTest(
            Store store,
            RunArchive archive,
            LoadedRulebooks rulebooks,
            ContractDesk contracts,
            Clock clock,
            Desk desk) {
        this.store = store;
        this.contracts = contracts;
        this.clock = clock;
        this.archive = archive;
        this.rulebooks = rulebooks;
        this.desk = desk;
    }

    @BeforeEach
    void evaluate() throws IOException {
        for (String name : List.of("hansard-editor", "hansard-research")) {
            byte[] file = Files.readAllBytes(Path.of("contracts/2025-26/" + name + ".yaml"));
            contracts.takeFromPaper("hr", file, "");
        }
        submit();
        scores = run(RunResult.Kind.EVALUATE);
        indices = run(RunResult.Kind.INDEX);
    }

    private void submit() throws IOException {
        Path year = Path.of("src/test/resources/examples/contracts-2025-26/activities.csv");
        new ActivityLedger(store)
                .submit(
                        Delivery.of(
                                        "scores.csv",
                                        Files.readAllBytes(year),
                                        "ledger-of-the-year",
                                        YEAR)
                                .ofNewOffice(),
                        rulebooks.published(),
                        new Limits(10_000_000, 10_000),
                        "hr");
    }

    private long run(RunResult.Kind kind) {
        RequestedRun.Asked asked =
                new RequestedRun.Asked(
                        kind,
                        new Viewpoint(LocalDate.now(clock), Optional.empty()),
                        Optional.of(YEAR),
                        Map.of(),
                        Optional.empty(),
                        List.of());
        return archive.keep(
                        "hr",
                        new RequestedRun(store, rulebooks::version, Watch.NOBODY)
                                .evaluate(RequestedRun.request(store, asked)))
                .number();
    }

    private Desk.Browser hr() {
        return desk.of("scores-hr", "human-resource", Role.HR);
    }

    private String page(Desk.Browser who, String path) {
        Desk.Answer answer = who.get(path);
        assertThat(answer.status()).as(path + answer.text()).isEqualTo(200);
        return answer.text();
    }

    private List<AuditLine> looks(String reader, long run) {
        return new AuditLog(store)
                        .entries(
                                new AuditSelection(
                                        Optional.empty(),
                                        Optional.of(reader),
                                        Optional.empty(),
                                        Optional.empty()))
                        .stream()
                        .filter(line -> line.kind().equals("personal-record-read"))
                        .filter(line -> line.facts().contains("run " + run + "\""))
                        .toList();
    }

    @Test
    void who_may_see_everybody_sees_officers_and_the_look_is_logged() {
        assertThat(page(hr(), "/scores?run=" + scores + "&distance=1000"))
                .contains(OFFICER, OFFICE, "Provisional")
                .contains("/contracts/hansard-editor-2025-26/scorecard?run=" + scores);
        assertThat(looks("scores-hr", scores))
                .anyMatch(entry -> entry.subject().equals("hansard-editor"));
        assertThat(page(hr(), "/scores/index?run=" + indices)).contains(OFFICER);
        assertThat(page(hr(), "/scores/index?run=" + indices + "&person=hansard-editor"))
                .contains("HED-1", "/contracts/hansard-editor-2025-26/scorecard?run=" + indices);
        assertThat(looks("scores-hr", indices)).isNotEmpty();
    }

    @Test
    void everybody_else_sees_offices_and_how_many_officers_there_are() {
        Desk.Browser focal = desk.of("scores-focal", "clerk", Role.FOCAL_PERSON);
        assertThat(page(focal, "/scores?run=" + scores + "&distance=1000"))
                .contains(OFFICE, "is only counted here", "not shown to you")
                .doesNotContain(OFFICER, "hansard-editor");
        assertThat(page(focal, "/scores/index?run=" + indices + "&office=hansard-research"))
                .contains(OFFICE, "Officers and Members together")
                .doesNotContain(OFFICER, "hansard-editor", "HED-1");
        assertThat(focal.get("/scores/index?run=" + indices + "&person=hansard-editor").status())
                .isEqualTo(404);
        assertThat(looks("scores-focal", scores)).isEmpty();
    }

    @Test
    void an_officer_sees_the_own_score() {
        Desk.Browser own = desk.of("hansard-editor", "hansard-research", Role.STAFF_MEMBER);
        assertThat(page(own, "/scores?run=" + scores)).contains(OFFICER);
        assertThat(page(own, "/scores/index?run=" + indices + "&person=hansard-editor"))
                .contains("HED-1");
    }

    @Test
    void a_line_of_an_index_opens_the_scorecard_of_the_same_evaluation() {
        assertThat(page(hr(), "/contracts/hansard-editor-2025-26/scorecard?run=" + indices))
                .contains("HED-1", "Evaluation " + indices);
    }

    @Test
    void what_is_no_distance_and_no_run_is_told() {
        assertThat(page(hr(), "/scores?run=" + scores + "&distance=near"))
                .contains("Write a number such as 0.1");
        assertThat(hr().get("/scores?run=999999").status()).isEqualTo(404);
        assertThat(hr().get("/scores/index?run=" + scores).status()).isEqualTo(404);
        assertThat(hr().get("/scores/index?office=nowhere&run=" + indices).status()).isEqualTo(404);
    }
}
