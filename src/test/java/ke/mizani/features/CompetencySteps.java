package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ke.mizani.activity.Assessment;
import ke.mizani.activity.AssessmentFile;
import ke.mizani.activity.Limits;
import ke.mizani.activity.Posting;
import ke.mizani.activity.RecordFile;
import ke.mizani.activity.StaffFile;
import ke.mizani.evaluation.CompetencyCheck;
import ke.mizani.evaluation.CompetencyRecords;
import ke.mizani.evaluation.CompetencyRun;
import ke.mizani.evaluation.TrainingPlan;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.finding.CompetencyFinding;
import ke.mizani.finding.TrainingNeed;
import ke.mizani.performance.CompetencyGaps;
import ke.mizani.performance.Exact;
import ke.mizani.rulebook.CompetencyFramework;
import ke.mizani.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** Who holds which post, who was found at which level, and what follows. */
public final class CompetencySteps {

    private static final Limits LIMITS = new Limits(1_000_000, 10_000);
    private static final LocalDate EARLIEST_DAY = LocalDate.of(2013, 1, 1);

    private final Rulebook rulebook = LiveRulebook.get();
    private final CompetencyFramework framework = rulebook.competencies();
    private final Map<String, String> posts = new HashMap<>();
    private final List<String> staff =
            new ArrayList<>(List.of("person,post,office,job_group,from,to"));
    private final List<String> rows =
            new ArrayList<>(
                    List.of(
                            "assessment_id,date,person,post,competency,kind,level,assessor,evidence,recorded_on"));
    private @Nullable CompetencyRun run;
    private @Nullable CompetencyCheck check;

    @Given("these people hold posts")
    public void people(DataTable table) {
        for (Map<String, String> row : table.asMaps()) {
            posts.put(cell(row, "person"), cell(row, "post"));
            staff.add(
                    String.join(
                            ",",
                            cell(row, "person"),
                            cell(row, "post"),
                            cell(row, "office"),
                            cell(row, "job_group"),
                            cell(row, "from"),
                            cell(row, "to")));
        }
    }

    @Given("these assessments")
    public void assessments(DataTable table) {
        for (Map<String, String> row : table.asMaps()) {
            String person = cell(row, "person");
            String usual = cell(row, "kind").equals("self") ? person : "clerk";
            rows.add(
                    String.join(
                            ",",
                            "A" + rows.size(),
                            cell(row, "date"),
                            person,
                            posts.getOrDefault(person, ""),
                            cell(row, "competency"),
                            cell(row, "kind"),
                            cell(row, "level"),
                            row.containsKey("assessor") ? cell(row, "assessor") : usual,
                            "interview",
                            cell(row, "recorded_on")));
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNullElse(row.get(column), "");
    }

    @When("competencies are compared on {date}")
    public void compared(LocalDate day) {
        compared(new Viewpoint(day, Optional.empty()));
    }

    @When("competencies are compared on {date} as known on {date}")
    public void compared(LocalDate day, LocalDate known) {
        compared(new Viewpoint(day, Optional.of(known)));
    }

    private void compared(Viewpoint viewpoint) {
        AssessmentFile.Words words =
                new AssessmentFile.Words(
                        framework.competencyIds(), framework.levelNumbers(), EARLIEST_DAY);
        RecordFile<Posting> postings =
                StaffFile.read("staff.csv", stream(staff), framework.jobGroups(), LIMITS);
        assertThat(postings.problems()).as("faults in the staff file").isEmpty();
        List<RecordFile<Assessment>> levels =
                rows.size() == 1
                        ? List.of()
                        : List.of(AssessmentFile.read("a.csv", stream(rows), words, LIMITS));
        check = new CompetencyCheck(rulebook, viewpoint);
        run = check.check(CompetencyRecords.of(List.of(postings), levels));
    }

    private static InputStream stream(List<String> lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Then("{string} has in {string} a gap of {int}")
    public void gap(String person, String competency, int expected) {
        assertThat(finding(person, competency).gap().gap()).hasValue(expected);
    }

    @Then("{string} is in {string} {string}")
    public void verdict(String person, String competency, String expected) {
        assertThat(finding(person, competency).verdict().word()).isEqualTo(expected);
    }

    @Then("of the {int} competencies that {string} needs {int} are assessed")
    public void coverage(int needed, String person, int assessed) {
        assertThat(gaps(person).needed()).isEqualTo(needed);
        assertThat(gaps(person).assessed()).isEqualTo(assessed);
    }

    @Then("the percent gap of {string} is {bigdecimal}")
    public void percentGap(String person, BigDecimal expected) {
        assertThat(gaps(person).percentGap()).contains(Exact.of(expected));
    }

    @Then("the percent gap of {string} is not known")
    public void noPercentGap(String person) {
        assertThat(gaps(person).percentGap()).isEmpty();
    }

    @Then("a row is refused: {word}")
    public void refused(String code) {
        assertThat(run().problems())
                .extracting(problem -> problem.code().name())
                .containsExactly(code);
    }

    @Then("nothing is said of {string}")
    public void nothing(String person) {
        assertThat(run().byPerson()).doesNotContainKey(person);
    }

    @Then("the training needs are")
    public void needs(DataTable table) {
        List<List<String>> found =
                plan().stream()
                        .map(
                                need ->
                                        List.of(
                                                need.competency().value().id(),
                                                need.group().priority().toString(),
                                                Integer.toString(need.people().size())))
                        .toList();
        assertThat(found).isEqualTo(table.cells().subList(1, table.height()));
    }

    @Then("{string} is sent to the course {string}")
    public void course(String person, String course) {
        assertThat(plan())
                .flatExtracting(TrainingNeed::courses)
                .anySatisfy(
                        place -> {
                            assertThat(place.course().value().id()).isEqualTo(course);
                            assertThat(place.people()).contains(person);
                        });
    }

    @Then("nobody finds a course for {string}")
    public void noCourse(String competency) {
        assertThat(plan())
                .filteredOn(need -> need.competency().value().id().equals(competency))
                .singleElement()
                .satisfies(
                        need -> {
                            assertThat(need.courses()).isEmpty();
                            assertThat(need.withoutCourse()).isEqualTo(need.people());
                        });
    }

    @Then("the nearest to the post {string} are {string}")
    public void nearest(String post, String people) {
        assertThat(Objects.requireNonNull(check).succession(run(), post))
                .extracting(candidate -> candidate.posting().person())
                .containsExactly(people.split(", ", -1));
    }

    @Then("the default lists are {string}")
    public void defaults(String sheets) {
        assertThat(run().defaultSheets()).containsExactly(sheets.split(", ", -1));
    }

    private List<TrainingNeed> plan() {
        return new TrainingPlan(framework, run().viewpoint().asOf()).of(run().findings());
    }

    private CompetencyGaps gaps(String person) {
        return CompetencyRun.gaps(run().byPerson().getOrDefault(person, List.of()));
    }

    private CompetencyFinding finding(String person, String competency) {
        return run().findings().stream()
                .filter(finding -> finding.holder().person().equals(person))
                .filter(finding -> finding.competency().value().id().equals(competency))
                .findFirst()
                .orElseThrow();
    }

    private CompetencyRun run() {
        return Objects.requireNonNull(run);
    }
}
