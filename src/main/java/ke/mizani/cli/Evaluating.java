package ke.mizani.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import ke.mizani.activity.KnownRows;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.evaluation.BoundaryRadar;
import ke.mizani.evaluation.Evaluation;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.evaluation.IndexRun;
import ke.mizani.evaluation.MovedClocks;
import ke.mizani.evaluation.MovedClocks.Moved;
import ke.mizani.evaluation.NotEvaluated;
import ke.mizani.evaluation.PromisedContracts;
import ke.mizani.evaluation.ReadingChanges;
import ke.mizani.evaluation.Recorded;
import ke.mizani.evaluation.Recurrence;
import ke.mizani.evaluation.ReviewedRun;
import ke.mizani.evaluation.Watch;
import ke.mizani.rulebook.NoSingleRow;
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
        return told(() -> evaluation(recurrence).duties(recorded()), run -> run);
    }

    /** The findings on the duties of one office, or of all. */
    EvaluationRun dutiesOf(Optional<String> office, Optional<Recurrence> recurrence) {
        return new OfficeSelection(told.command(), records.rulebook())
                .of(duties(recurrence), office);
    }

    /** The findings on every duty, and which of them are others by the default readings. */
    ReadingChanges changes(Optional<Recurrence> recurrence) {
        return told(
                () ->
                        ReadingChanges.of(
                                records.rulebook(), evaluation(recurrence).request(recorded())),
                ReadingChanges::read);
    }

    /** The open clocks that have moved since the end of that day. */
    Moved moved(LocalDate since, Optional<Recurrence> recurrence) {
        if (records.viewpoint().knownAsOf().filter(since::isAfter).isPresent()) {
            throw new ParameterException(
                    told.command(), "--since must not be later than --known-as-of.");
        }
        return told(
                () ->
                        new MovedClocks(records.rulebook())
                                .since(since, evaluation(recurrence).request(recorded())),
                Moved::now);
    }

    /**
     * The scorecards of the contracts, the findings that feed them, those on the recurring duties
     * looked for among them, and what follows; by default of the year of the contracts.
     */
    ReviewedRun contracts(Optional<NamedPeriod> wanted, Optional<Recurrence> recurrence) {
        Evaluation evaluation = evaluation(recurrence);
        return told(
                () -> {
                    List<ContractFile> read = records.contracts();
                    NamedPeriod period =
                            wanted.or(() -> PromisedContracts.yearOf(read))
                                    .orElseThrow(() -> noneSound(read));
                    PromisedContracts promised = evaluation.counting(read, period);
                    mustBeOfTheYear(promised);
                    return evaluation.contracts(promised, recorded());
                },
                ReviewedRun::run);
    }

    /** The indices of a period from the contracts of that year and those before. */
    IndexRun indices(NamedPeriod period, Optional<Recurrence> recurrence) {
        Evaluation evaluation = evaluation(recurrence);
        return told(
                () -> {
                    PromisedContracts promised = evaluation.ofEachYear(records.contracts(), period);
                    mustBeOfTheYear(promised);
                    return evaluation.indices(promised, recorded());
                },
                IndexRun::run);
    }

    /** The scorecards of a run that are so close to a limit. */
    ReviewedRun near(ReviewedRun reviewed, BigDecimal distance) {
        return reviewed.withNear(
                new BoundaryRadar(records.rulebook())
                        .within(distance, reviewed.run().scorecards()));
    }

    private Evaluation evaluation(Optional<Recurrence> recurrence) {
        return new Evaluation(records.rulebook(), records.viewpoint(), recurrence, Watch.NOBODY);
    }

    /** The records; without a sound row, what is wrong in them is all that is told. */
    private Recorded recorded() {
        Recorded recorded = records.recorded();
        KnownRows known = recorded.activities().known(records.viewpoint().knownAsOf());
        if (known.rows().isEmpty()) {
            told.problems().rows(known.problems());
            throw new Refused();
        }
        return recorded;
    }

    private Refused noneSound(List<ContractFile> read) {
        read.forEach(file -> told.problems().contracts(file.problems()));
        return new Refused();
    }

    private void mustBeOfTheYear(PromisedContracts promised) {
        told.problems().contracts(promised.problems());
        promised.mustBeOfTheYear();
    }

    private <T> T told(Supplier<T> evaluating, Function<T, EvaluationRun> run) {
        try {
            T evaluated = evaluating.get();
            told.problems().rows(run.apply(evaluated).problems());
            return evaluated;
        } catch (NotEvaluated not) {
            throw told.nothing(not);
        } catch (NoSingleRow uncovered) {
            throw told.uncovered(uncovered);
        }
    }
}
