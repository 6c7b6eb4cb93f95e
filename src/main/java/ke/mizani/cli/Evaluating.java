package ke.mizani.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * Runs an evaluation.
 *
 * @param records which records, by which rulebook, from which day
 * @param told what is told about them
 */
record Evaluating(RecordSource records, Told told) {

    /** The findings on every duty recorded, and on the recurring duties looked for. */
    EvaluationRun duties(Optional<Recurrence> recurrence) {
        return run(request().lookingFor(recurrence));
    }

    /** The findings on the duties of one office, or of all. */
    EvaluationRun dutiesOf(Optional<String> office, Optional<Recurrence> recurrence) {
        return new OfficeSelection(told.command(), records.rulebook())
                .of(duties(recurrence), office);
    }

    /** The findings on every duty, and which of them are others by the default readings. */
    ReadingChanges changes(Optional<Recurrence> recurrence) {
        Evaluator.Request request = request().lookingFor(recurrence);
        ReadingChanges changes = ReadingChanges.of(records.rulebook(), request);
        told.evaluated(changes.read(), request.known().rows().size());
        return changes;
    }

    /** The open clocks that have moved since the end of that day. */
    Moved moved(LocalDate since, Optional<Recurrence> recurrence) {
        Evaluator.Request request = request().lookingFor(recurrence);
        if (request.viewpoint().knownAsOf().filter(since::isAfter).isPresent()) {
            throw new ParameterException(
                    told.command(), "--since must not be later than --known-as-of.");
        }
        Moved moved = new MovedClocks(records.rulebook()).since(since, request);
        told.evaluated(moved.now(), request.known().rows().size());
        return moved;
    }

    private Evaluator.Request request() {
        RecordSource.Recorded recorded = records.recorded();
        return new Evaluator.Request(
                recorded.activities(),
                List.of(),
                Optional.empty(),
                records.rulebook().readings().value(),
                records.viewpoint(),
                recorded.digests());
    }

    /**
     * The scorecards of the contracts, the findings that feed them, those on the recurring duties
     * looked for among them, and what follows; by default of the year of the contracts.
     */
    ReviewedRun contracts(Optional<NamedPeriod> wanted, Optional<Recurrence> recurrence) {
        Rulebook rulebook = records.rulebook();
        List<ContractFile> read = records.contracts();
        Optional<NamedPeriod> period = wanted.or(() -> yearOf(sound(read)));
        List<ContractFile> checked =
                period.map(p -> new ContractReferences(rulebook, p).checked(counting(read, p)))
                        .orElse(read);
        checked.forEach(file -> told.problems().contracts(file.problems()));
        List<PerformanceContract> known = sound(checked);
        mustHaveYear(known, period.orElseThrow(Refused::new), told);
        RecordSource.Recorded recorded = records.recorded();
        Evaluator.Request request =
                new Evaluator.Request(
                                recorded.activities(),
                                known,
                                period,
                                rulebook.readings().value(),
                                records.viewpoint(),
                                recorded.and(read))
                        .lookingFor(recurrence);
        return reviewed(request, read);
    }

    private List<ContractFile> counting(List<ContractFile> read, NamedPeriod period) {
        return versions(read, period).counting();
    }

    private ContractVersions versions(List<ContractFile> read, NamedPeriod period) {
        LocalDate asOf = records.viewpoint().asOf();
        return ContractVersions.of(read, period, asOf);
    }

    private ReviewedRun reviewed(Evaluator.Request request, List<ContractFile> read) {
        EvaluationRun run = run(request);
        ContractVersions versions = versions(read, request.period().orElseThrow());
        return new ReviewedRun(
                run,
                new FollowUpCheck(records.rulebook(), versions).check(run, request),
                List.of());
    }

    /** The scorecards of a run that are so close to a limit. */
    ReviewedRun near(ReviewedRun reviewed, BigDecimal distance) {
        return reviewed.withNear(
                new BoundaryRadar(records.rulebook())
                        .within(distance, reviewed.run().scorecards()));
    }

    private EvaluationRun run(Evaluator.Request request) {
        try {
            EvaluationRun run = new Evaluator(records.rulebook()).evaluate(request);
            told.evaluated(run, request.known().rows().size());
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
