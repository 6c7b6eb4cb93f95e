package ke.mizani.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.activity.Activities;
import ke.mizani.activity.ActivityFile;
import ke.mizani.app.Settings;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.evaluation.BoundaryRadar;
import ke.mizani.evaluation.ContractReferences;
import ke.mizani.evaluation.ContractVersions;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.evaluation.Evaluator;
import ke.mizani.evaluation.FollowUpCheck;
import ke.mizani.evaluation.MovedClocks;
import ke.mizani.evaluation.MovedClocks.Moved;
import ke.mizani.evaluation.ReadingChanges;
import ke.mizani.evaluation.Recurrence;
import ke.mizani.evaluation.ReviewedRun;
import ke.mizani.rulebook.NoSingleRow;
import ke.mizani.rulebook.Rulebook;
import picocli.CommandLine.ParameterException;

/**
 * Runs an evaluation of the records that the options name.
 *
 * @param records which records, by which rulebook, from which day
 * @param told what is told about them
 */
record Evaluating(RecordOptions records, Told told) {

    /** The findings on every duty recorded, and on the recurring duties looked for. */
    EvaluationRun duties(Optional<Recurrence> recurrence) {
        return duties(records.rulebook(told.problems()), recurrence);
    }

    /** The findings on the duties of one office, or of all. */
    EvaluationRun dutiesOf(Optional<String> office, Optional<Recurrence> recurrence) {
        Rulebook rulebook = records.rulebook(told.problems());
        return new OfficeSelection(told.command(), rulebook)
                .of(duties(rulebook, recurrence), office);
    }

    private EvaluationRun duties(Rulebook rulebook, Optional<Recurrence> recurrence) {
        return run(rulebook, request(rulebook).lookingFor(recurrence));
    }

    /** The findings on every duty, and which of them are others by the default readings. */
    ReadingChanges changes(Optional<Recurrence> recurrence) {
        Rulebook rulebook = records.rulebook(told.problems());
        Evaluator.Request request = request(rulebook).lookingFor(recurrence);
        ReadingChanges changes = ReadingChanges.of(rulebook, request);
        told.evaluated(changes.read(), request.activities().rows().size());
        return changes;
    }

    /** The open clocks that have moved since the end of that day. */
    Moved moved(LocalDate since, Optional<Recurrence> recurrence) {
        Rulebook rulebook = records.rulebook(told.problems());
        Evaluator.Request request = request(rulebook).lookingFor(recurrence);
        if (request.viewpoint().knownAsOf().filter(since::isAfter).isPresent()) {
            throw new ParameterException(
                    told.command(), "--since must not be later than --known-as-of.");
        }
        Moved moved = new MovedClocks(rulebook).since(since, request);
        told.evaluated(moved.now(), request.activities().rows().size());
        return moved;
    }

    private Evaluator.Request request(Rulebook rulebook) {
        Settings settings = Settings.ofThisInstallation();
        List<ActivityFile> files = records.files(rulebook, settings, told.problems());
        List<String> digests = files.stream().map(ActivityFile::digest).toList();
        return new Evaluator.Request(
                Activities.of(files),
                List.of(),
                Optional.empty(),
                rulebook.readings().value(),
                records.viewpoint(settings),
                digests);
    }

    /**
     * The scorecards of the contracts at a place, the findings that feed them, those on the
     * recurring duties looked for among them, and what follows; by default of their year.
     */
    ReviewedRun contracts(
            Path place, Optional<NamedPeriod> wanted, Optional<Recurrence> recurrence) {
        Settings settings = Settings.ofThisInstallation();
        Rulebook rulebook = records.rulebook(told.problems());
        List<ContractFile> read = new ContractReading(told.problems()).read(place);
        Optional<NamedPeriod> period = wanted.or(() -> yearOf(sound(read)));
        List<ContractFile> checked =
                period.map(p -> new ContractReferences(rulebook, p).checked(counting(read, p)))
                        .orElse(read);
        checked.forEach(file -> told.problems().contracts(file.problems()));
        List<PerformanceContract> known = sound(checked);
        mustHaveYear(known, period.orElseThrow(Refused::new), told);
        List<ActivityFile> files = records.files(rulebook, settings, told.problems());
        List<String> digests =
                Stream.concat(
                                files.stream().map(ActivityFile::digest),
                                read.stream().map(ContractFile::digest))
                        .toList();
        Evaluator.Request request =
                new Evaluator.Request(
                                Activities.of(files),
                                known,
                                period,
                                rulebook.readings().value(),
                                records.viewpoint(settings),
                                digests)
                        .lookingFor(recurrence);
        return reviewed(rulebook, request, read);
    }

    private List<ContractFile> counting(List<ContractFile> read, NamedPeriod period) {
        return versions(read, period).counting();
    }

    private ContractVersions versions(List<ContractFile> read, NamedPeriod period) {
        LocalDate asOf = records.viewpoint(Settings.ofThisInstallation()).asOf();
        return ContractVersions.of(read, period, asOf);
    }

    private ReviewedRun reviewed(
            Rulebook rulebook, Evaluator.Request request, List<ContractFile> read) {
        EvaluationRun run = run(rulebook, request);
        ContractVersions versions = versions(read, request.period().orElseThrow());
        return new ReviewedRun(
                run, new FollowUpCheck(rulebook, versions).check(run, request), List.of());
    }

    /** The scorecards of a run that are so close to a limit. */
    ReviewedRun near(ReviewedRun reviewed, BigDecimal distance) {
        Rulebook rulebook = records.rulebook(told.problems());
        return reviewed.withNear(
                new BoundaryRadar(rulebook).within(distance, reviewed.run().scorecards()));
    }

    private EvaluationRun run(Rulebook rulebook, Evaluator.Request request) {
        try {
            EvaluationRun run = new Evaluator(rulebook).evaluate(request);
            told.evaluated(run, request.activities().rows().size());
            return run;
        } catch (NoSingleRow uncovered) {
            throw told.uncovered(uncovered);
        }
    }

    static List<PerformanceContract> sound(List<ContractFile> files) {
        return files.stream().flatMap(file -> file.contract().stream()).toList();
    }

    static void mustHaveYear(List<PerformanceContract> contracts, NamedPeriod period, Told told) {
        String year = Evaluator.yearOf(period);
        if (contracts.stream().noneMatch(c -> c.financialYear().equals(year))) {
            told.problems()
                    .tell(
                            "contracts",
                            "NO_CONTRACT_OF_THE_YEAR",
                            "",
                            "a sound contract of " + year);
            throw new Refused();
        }
    }

    static Optional<NamedPeriod> yearOf(List<PerformanceContract> contracts) {
        return contracts.stream()
                .findFirst()
                .flatMap(
                        contract ->
                                FinancialYear.parse(contract.financialYear()).map(year -> year));
    }
}
