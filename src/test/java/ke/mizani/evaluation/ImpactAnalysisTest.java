package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import ke.mizani.activity.Activities;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.Limits;
import ke.mizani.activity.Vocabulary;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.cli.EditedRules;
import ke.mizani.contract.ContractFile;
import ke.mizani.evaluation.Subject.Kind;
import ke.mizani.finding.Finding;
import ke.mizani.finding.FollowUp;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Scorecard;
import ke.mizani.rulebook.CellChange;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookDifference;
import ke.mizani.rulebook.RulebookEdit;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.rulebook.RulebookVariants;
import ke.mizani.rulebook.RulebookVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edit of the workbooks changes is what two plain runs show, and the cells named do it. */
class ImpactAnalysisTest {

    private static final Path SHIPPED = Path.of("rules");
    private static final Path ACTIVITIES =
            Path.of("src/test/resources/examples/contracts-2025-26/activities.csv");
    private static final FinancialYear YEAR = new FinancialYear(2025);

    @TempDir private Path folder = Path.of("");
    private int copies;

    private EditedRules copy() throws IOException {
        return EditedRules.in(folder.resolve("rules-" + copies++));
    }

    private static Rulebook rulebook(Path rules) throws IOException {
        return Rulebook.load(RulebookSource.of(rules));
    }

    static ImpactRecords records() {
        try {
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImpactRecords read() throws IOException {
        Rulebook words = rulebook(SHIPPED);
        Vocabulary vocabulary =
                new Vocabulary(words.events(), words.matterTypes(), words.holidays().firstDay());
        try (InputStream in = Files.newInputStream(ACTIVITIES)) {
            ActivityFile file =
                    ActivityFile.read(
                            "activities.csv", in, vocabulary, new Limits(1_000_000, 10_000));
            return new ImpactRecords(
                    Activities.of(List.of(file)),
                    contracts(),
                    Optional.of(YEAR),
                    new Viewpoint(LocalDate.of(2026, 7, 31), Optional.empty()),
                    List.of(),
                    Optional.empty());
        }
    }

    private static List<ContractFile> contracts() throws IOException {
        List<ContractFile> read = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("contracts/2025-26"))) {
            for (Path file : files.sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    read.add(ContractFile.read(file.toString(), in));
                }
            }
        }
        return read;
    }

    private static Impact impact(Path edited) throws IOException {
        RulebookDifference difference =
                RulebookDifference.between(
                        RulebookVersion.read(RulebookSource.of(SHIPPED)),
                        RulebookVersion.read(RulebookSource.of(edited)));
        return new ImpactAnalysis(new RulebookVariants(difference), records()).impact();
    }

    /** Plain runs by the commands' own ways: what is said of all that is judged. */
    private static Map<String, String> run(Path rules) throws IOException {
        return run(rulebook(rules));
    }

    static Map<String, String> run(Rulebook rulebook) {
        Evaluator.Request request = request(rulebook);
        EvaluationRun run = new Evaluator(rulebook).evaluate(request);
        Map<String, String> said = new TreeMap<>();
        for (Finding finding : run.findings()) {
            said.merge(
                    "duty " + finding.matter() + " " + finding.duty().id(),
                    finding.status()
                            + " "
                            + finding.due()
                            + " "
                            + finding.daysLate()
                            + " "
                            + finding.breach(),
                    (one, other) -> one + ", " + other);
        }
        for (Scorecard card : run.scorecards()) {
            String grade = card.grade().map(band -> band.value().grade()).orElse("none");
            said.put("contract " + card.contract().id() + " ", card.composite() + " " + grade);
        }
        ContractVersions versions =
                ContractVersions.of(records().contracts(), YEAR, request.viewpoint().asOf());
        for (FollowUp after : new FollowUpCheck(rulebook, versions).check(run, request)) {
            String recommended =
                    after.recommendations().stream()
                            .map(
                                    one ->
                                            one.consequence().value().recommendation()
                                                    + one.consequence().value().office()
                                                    + one.heldBack())
                            .toList()
                            .toString();
            said.put(
                    "recommendation " + after.card().contract().id() + " ",
                    after.obstacle() + " " + recommended);
        }
        for (IndexNode node : new IndexEvaluator(rulebook).evaluate(request).now().all()) {
            Subject subject = Subject.index(node.holder());
            said.put(key(subject), category(node) + node.value() + range(node));
        }
        return said;
    }

    private static String category(IndexNode node) {
        return node.verdict().category().map(band -> band.value().grade()).orElse("none");
    }

    private static String range(IndexNode node) {
        return node.verdict()
                .range()
                .map(
                        range ->
                                range.lowest()
                                        + range.ofLowest().value().grade()
                                        + range.highest()
                                        + range.ofHighest().value().grade())
                .orElse("");
    }

    private static Evaluator.Request request(Rulebook rulebook) {
        ImpactRecords records = records();
        return new Evaluator.Request(
                records.activities(),
                records.contracts().stream().flatMap(file -> file.contract().stream()).toList(),
                records.period(),
                rulebook.readings().value(),
                records.viewpoint(),
                List.of());
    }

    static Set<String> differing(Map<String, String> one, Map<String, String> other) {
        Set<String> differing = new TreeSet<>(one.keySet());
        differing.addAll(other.keySet());
        differing.removeIf(key -> Objects.equals(one.get(key), other.get(key)));
        return differing;
    }

    static String key(Subject subject) {
        return subject.kind().word() + " " + subject.id() + " " + subject.detail();
    }

    private static Map<Subject, Cause> causes(Impact impact) {
        Map<Subject, Cause> causes = new java.util.LinkedHashMap<>();
        impact.changes().forEach(change -> causes.put(change.subject(), change.cause()));
        return causes;
    }

    /** The edited workbooks with these cells as they were, in a new folder. */
    private Path takenBack(Path edited, Set<RulebookEdit> edits) throws IOException {
        EditedRules again = EditedRules.in(folder.resolve("back-" + copies++), edited);
        for (RulebookEdit edit : edits) {
            CellChange cell = edit.cell().orElseThrow();
            again.cell(
                    edit.row().row().workbook(),
                    edit.row().row().sheet(),
                    edit.row().name(),
                    cell.column(),
                    cell.before());
        }
        return again.folder();
    }

    private void isWhatTwoRunsShow(Path edited) throws IOException {
        Impact impact = impact(edited);
        Map<String, String> before = run(SHIPPED);
        Map<String, String> after = run(edited);
        Map<Subject, Cause> causes = causes(impact);
        Set<String> listed = new TreeSet<>();
        causes.keySet().forEach(subject -> listed.add(key(subject)));

        assertThat(listed).isEqualTo(differing(before, after));
        Map<Set<RulebookEdit>, Map<String, String>> runs = new java.util.HashMap<>();
        for (Map.Entry<Subject, Cause> change : causes.entrySet()) {
            for (Set<RulebookEdit> responsible : change.getValue().responsible()) {
                if (!runs.containsKey(responsible)) {
                    runs.put(responsible, run(takenBack(edited, responsible)));
                }
                String key = key(change.getKey());
                assertThat(Objects.requireNonNull(runs.get(responsible)).get(key))
                        .as("%s without %s", key, responsible)
                        .isEqualTo(before.get(key));
            }
        }
    }

    private static Set<String> cells(Cause cause) {
        Set<String> cells = new TreeSet<>();
        cause.responsible()
                .forEach(
                        set ->
                                set.forEach(
                                        edit ->
                                                cells.add(
                                                        edit.row().name()
                                                                + " "
                                                                + edit.cell()
                                                                        .orElseThrow()
                                                                        .column())));
        return cells;
    }

    /** Of the staff only the Hansard Editor (102.81) and the Legal Officer (96.99) have a score. */
    @Test
    void a_lower_limit_of_good_moves_nobody_who_is_above_it() throws IOException {
        Path edited = copy().cell("schemes.xlsx", "bands", "STAFF-3", "Limit", "75").folder();

        Impact impact = impact(edited);

        assertThat(impact.difference().rows()).hasSize(1);
        assertThat(impact.isEmpty()).isTrue();
        assertThat(impact.flow(Kind.CONTRACT).judged()).isEqualTo(14);
        isWhatTwoRunsShow(edited);
    }

    /** Finance and Accounts has 3.4609, between 3.40 and 3.60, and no other office has. */
    @Test
    void who_lies_between_the_old_and_the_new_limit_moves() throws IOException {
        Path edited = copy().cell("schemes.xlsx", "bands", "INST-3", "Limit", "3.40").folder();

        Impact impact = impact(edited);

        assertThat(impact.duties()).isEmpty();
        assertThat(impact.contracts())
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.subject().id()).isEqualTo("finance-accounts-2025-26");
                            assertThat(change.move()).isEqualTo(Impact.Move.WORSE);
                            assertThat(cells(change.cause())).containsExactly("INST-3 Limit");
                        });
        assertThat(impact.flow(Kind.CONTRACT).count("Good (institutional)", "Fair (institutional)"))
                .isEqualTo(1);
        isWhatTwoRunsShow(edited);
    }

    /**
     * The lake front markets Bill was passed on 22 October and forwarded on 10 November 2025, the
     * 19th day: late by 14 days, in time by 21.
     */
    @Test
    void a_longer_period_moves_the_matter_and_the_contracts_that_count_it() throws IOException {
        Path edited = copy().cell("timelines.xlsx", "timelines", "LEG-01", "Period", "21").folder();

        Impact impact = impact(edited);

        assertThat(impact.duties())
                .filteredOn(change -> change.subject().id().equals("lake-front-markets-bill-2025"))
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.move()).isEqualTo(Impact.Move.BETTER);
                            assertThat(cells(change.cause())).containsExactly("LEG-01 Period");
                        });
        assertThat(impact.duties())
                .extracting(change -> change.subject().detail())
                .containsOnly("LEG-01");
        isWhatTwoRunsShow(edited);
    }

    @Test
    void of_many_edits_each_change_names_its_own() throws IOException {
        Path edited =
                copy().cell("timelines.xlsx", "timelines", "LEG-01", "Period", "21")
                        .cell("timelines.xlsx", "timelines", "LEG-03", "Note", "Another note")
                        .cell("timelines.xlsx", "timelines", "LEG-12", "Responsible", "Nobody")
                        .cell("schemes.xlsx", "bands", "INST-3", "Limit", "3.40")
                        .cell("schemes.xlsx", "bands", "INST-2", "Limit", "3.05")
                        .folder();

        Impact impact = impact(edited);

        assertThat(impact.duties())
                .allSatisfy(
                        change ->
                                assertThat(cells(change.cause())).containsExactly("LEG-01 Period"));
        assertThat(impact.contracts())
                .filteredOn(change -> change.subject().id().startsWith("hansard-research"))
                .singleElement()
                .satisfies(
                        change ->
                                assertThat(cells(change.cause())).containsExactly("INST-2 Limit"));
        isWhatTwoRunsShow(edited);
    }

    /** In time by 21 days, and no breach if only tracked: either edit hides the old verdict. */
    @Test
    void where_one_edit_alone_does_not_explain_it_a_pair_is_named() throws IOException {
        Path edited =
                copy().cell("timelines.xlsx", "timelines", "LEG-01", "Period", "21")
                        .cell(
                                "timelines.xlsx",
                                "timelines",
                                "LEG-01",
                                "Effect of a breach",
                                "information")
                        .folder();

        Impact impact = impact(edited);

        Cause cause = causeOf("lake-front-markets-bill-2025", impact);
        assertThat(cause.responsible()).singleElement().satisfies(e -> assertThat(e).hasSize(2));
        isWhatTwoRunsShow(edited);
    }

    /** Counted in working days, 14 of them are over on 11 November: now three edits hide it. */
    @Test
    void where_no_pair_explains_it_all_that_it_takes_are_named() throws IOException {
        Path edited =
                copy().cell("timelines.xlsx", "timelines", "LEG-01", "Period", "21")
                        .cell("timelines.xlsx", "timelines", "LEG-01", "Counted in", "working-days")
                        .cell(
                                "timelines.xlsx",
                                "timelines",
                                "LEG-01",
                                "Effect of a breach",
                                "information")
                        .folder();

        Cause cause = causeOf("lake-front-markets-bill-2025", impact(edited));

        assertThat(cause.responsible()).singleElement().satisfies(e -> assertThat(e).hasSize(3));
        isWhatTwoRunsShow(edited);
    }

    private static Cause causeOf(String matter, Impact impact) {
        return impact.duties().stream()
                .filter(change -> change.subject().id().equals(matter))
                .findFirst()
                .orElseThrow()
                .cause();
    }

    @Test
    void whatever_leaves_one_verdict_arrives_at_another() {
        Flow flow = Flow.none().and("Good", "Fair").and("Good", "Good").and("Fair", "Good");

        assertThat(flow.before("Good")).isEqualTo(2);
        assertThat(flow.after("Good")).isEqualTo(2);
        assertThat(flow.verdicts().stream().mapToInt(flow::before).sum()).isEqualTo(3);
        assertThat(flow.verdicts().stream().mapToInt(flow::after).sum()).isEqualTo(3);
        assertThatThrownBy(() -> new Flow(Map.of("Good", Map.of("Fair", 1)), 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
