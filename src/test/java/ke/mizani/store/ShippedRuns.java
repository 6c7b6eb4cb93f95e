package ke.mizani.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import ke.mizani.activity.Activities;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.AssessmentFile;
import ke.mizani.activity.Limits;
import ke.mizani.activity.StaffFile;
import ke.mizani.activity.Vocabulary;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Quarter;
import ke.mizani.calendar.Window;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.evaluation.BoundaryRadar;
import ke.mizani.evaluation.CompetencyCheck;
import ke.mizani.evaluation.CompetencyRecords;
import ke.mizani.evaluation.CompetencyRun;
import ke.mizani.evaluation.ContractReferences;
import ke.mizani.evaluation.ContractVersions;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.evaluation.Evaluator;
import ke.mizani.evaluation.FollowUpCheck;
import ke.mizani.evaluation.IndexEvaluator;
import ke.mizani.evaluation.Recurrence;
import ke.mizani.evaluation.ReviewedRun;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.features.LiveRulebook;
import ke.mizani.rulebook.CompetencyFramework;
import ke.mizani.rulebook.Rulebook;

/** Runs over the examples and contracts that are shipped. */
final class ShippedRuns {

    static final Path EXAMPLES = Path.of("src/test/resources/examples");
    static final Path CONTRACTS = Path.of("contracts");
    static final NamedPeriod YEAR = new FinancialYear(2025);

    private static final Limits LIMITS = new Limits(10_000_000, 10_000);
    private static final Rulebook RULEBOOK = LiveRulebook.get();

    private ShippedRuns() {}

    static ActivityFile activities(Path file) {
        Vocabulary words =
                new Vocabulary(
                        RULEBOOK.events(), RULEBOOK.matterTypes(), RULEBOOK.holidays().firstDay());
        return ActivityFile.read(
                file.toString(), new ByteArrayInputStream(bytes(file)), words, LIMITS);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ContractFile> contracts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(ShippedRuns::contract)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ContractFile contract(Path file) {
        return ContractFile.read(file.toString(), new ByteArrayInputStream(bytes(file)));
    }

    /** The duties of an activity file. */
    static RunResult.Duties duties(Path file, LocalDate asOf) {
        return duties(Activities.of(List.of(activities(file))), asOf);
    }

    private static RunResult.Duties duties(Activities activities, LocalDate asOf) {
        Recurrence looking =
                new Recurrence(new Window(asOf.minusYears(1), asOf), asOf.getDayOfMonth() % 2 == 0);
        Evaluator.Request request =
                new Evaluator.Request(
                                activities,
                                List.of(),
                                Optional.empty(),
                                RULEBOOK.readings().value(),
                                new Viewpoint(asOf, Optional.of(asOf)),
                                List.of("digest"))
                        .lookingFor(Optional.of(looking));
        return new RunResult.Duties(new Evaluator(RULEBOOK).evaluate(request));
    }

    /** Scorecards, and those close to a limit. */
    static RunResult.Contracts contracts(Path activities, Path folder, NamedPeriod period) {
        List<ContractFile> read = contracts(folder);
        Evaluator.Request request =
                request(Activities.of(List.of(activities(activities))), read, period);
        EvaluationRun run = new Evaluator(RULEBOOK).evaluate(request);
        ContractVersions versions = ContractVersions.of(read, period, request.viewpoint().asOf());
        return new RunResult.Contracts(
                new ReviewedRun(
                        run,
                        new FollowUpCheck(RULEBOOK, versions).check(run, request),
                        new BoundaryRadar(RULEBOOK)
                                .within(new java.math.BigDecimal("5"), run.scorecards())));
    }

    /** Productivity indices. */
    static RunResult.Indices index(Activities activities, NamedPeriod period) {
        return new RunResult.Indices(
                new IndexEvaluator(RULEBOOK)
                        .evaluate(request(activities, contracts(CONTRACTS), period)));
    }

    /** The competencies of the example. */
    static CompetencyRun competencies() {
        Path place = EXAMPLES.resolve("competencies");
        CompetencyFramework framework = RULEBOOK.competencies();
        AssessmentFile.Words words =
                new AssessmentFile.Words(
                        framework.competencyIds(),
                        framework.levelNumbers(),
                        RULEBOOK.holidays().firstDay());
        CompetencyRecords records =
                CompetencyRecords.of(
                        List.of(
                                StaffFile.read(
                                        "staff.csv",
                                        in(place.resolve("staff.csv")),
                                        framework.jobGroups(),
                                        LIMITS)),
                        List.of(
                                AssessmentFile.read(
                                        "assessments.csv",
                                        in(place.resolve("assessments.csv")),
                                        words,
                                        LIMITS)));
        Viewpoint view = new Viewpoint(LocalDate.of(2026, 6, 30), Optional.empty());
        return new CompetencyCheck(RULEBOOK, view).check(records);
    }

    private static ByteArrayInputStream in(Path file) {
        return new ByteArrayInputStream(bytes(file));
    }

    static Activities year() {
        return Activities.of(
                List.of(activities(EXAMPLES.resolve("contracts-2025-26/activities.csv"))));
    }

    private static Evaluator.Request request(
            Activities activities, List<ContractFile> read, NamedPeriod period) {
        List<PerformanceContract> contracts =
                new ContractReferences(RULEBOOK, period)
                        .checked(read).stream().flatMap(file -> file.contract().stream()).toList();
        return new Evaluator.Request(
                activities,
                contracts,
                Optional.of(period),
                RULEBOOK.readings().value(),
                new Viewpoint(LocalDate.of(2026, 7, 31), Optional.empty()),
                List.of("one", "two"));
    }

    /** Every run over what is shipped. */
    static Stream<RunResult> all() {
        Path real = EXAMPLES.resolve("real-cases/activities.csv");
        Path year = EXAMPLES.resolve("contracts-2025-26/activities.csv");
        return Stream.of(
                duties(real, LocalDate.of(2026, 7, 31)),
                duties(real, LocalDate.of(2019, 8, 23)),
                duties(EXAMPLES.resolve("late-holiday/activities.csv"), LocalDate.of(2023, 6, 30)),
                duties(year, LocalDate.of(2026, 3, 20)),
                contracts(year, CONTRACTS, YEAR),
                contracts(year, CONTRACTS, new Quarter(new FinancialYear(2025), 2)),
                contracts(year, EXAMPLES.resolve("attorney-general-2025-26"), YEAR),
                index(year(), YEAR),
                index(year(), new Quarter(new FinancialYear(2025), 3)));
    }

    /** Runs over some of the rows, from some day. */
    static RunResult random(long seed) {
        Random random = new Random(seed);
        Activities all =
                random.nextBoolean()
                        ? year()
                        : Activities.of(
                                List.of(activities(EXAMPLES.resolve("real-cases/activities.csv"))));
        Activities some =
                new Activities(
                        all.rows().stream().filter(row -> random.nextInt(4) > 0).toList(),
                        List.of());
        return random.nextInt(5) == 0
                ? index(some, YEAR)
                : duties(some, LocalDate.of(2013, 1, 1).plusDays(random.nextInt(5000)));
    }
}
