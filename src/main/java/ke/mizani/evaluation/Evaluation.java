package ke.mizani.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.rulebook.NoSingleRow;
import ke.mizani.rulebook.Rulebook;

/**
 * What people ask of records, in a shell or of a server: the duties, the scorecards, the indices.
 *
 * @param rulebook by which they are judged, its unsettled provisions read as chosen
 * @param viewpoint the day looked at and the knowledge used
 * @param recurrence the recurring duties looked for; empty: only what is recorded
 * @param watch is told how far it has come
 */
public record Evaluation(
        Rulebook rulebook, Viewpoint viewpoint, Optional<Recurrence> recurrence, Watch watch) {

    /** The request about statutory duties alone. */
    public Evaluator.Request request(Recorded recorded) {
        return request(recorded, List.of(), Optional.empty(), recorded.digests());
    }

    private Evaluator.Request request(Recorded recorded, PromisedContracts promised) {
        promised.mustBeOfTheYear();
        return request(
                recorded,
                promised.sound(),
                Optional.of(promised.period()),
                recorded.and(promised.read()));
    }

    private Evaluator.Request request(
            Recorded recorded,
            List<PerformanceContract> contracts,
            Optional<NamedPeriod> period,
            List<String> digests) {
        return new Evaluator.Request(
                recorded.activities(),
                contracts,
                period,
                rulebook.readings().value(),
                viewpoint,
                digests,
                recurrence);
    }

    /**
     * The verdicts on statutory duties.
     *
     * @throws NotEvaluated if no row is known, or a table does not answer
     */
    public EvaluationRun duties(Recorded recorded) {
        return answered(() -> run(request(recorded)));
    }

    /** The contracts for the scorecards of a period: of each the version that counts. */
    public PromisedContracts counting(List<ContractFile> read, NamedPeriod period) {
        return answered(() -> PromisedContracts.counting(rulebook, read, period, viewpoint.asOf()));
    }

    /**
     * The scorecards of contracts, the findings that feed them, and what follows.
     *
     * @throws NotEvaluated if no row is known, no contract is of the year, or a table does not
     *     answer
     */
    public ReviewedRun contracts(PromisedContracts promised, Recorded recorded) {
        return answered(
                () -> {
                    Evaluator.Request asked = request(recorded, promised);
                    EvaluationRun run = run(asked);
                    ContractVersions versions =
                            ContractVersions.of(
                                    promised.read(), promised.period(), viewpoint.asOf());
                    return new ReviewedRun(
                            run,
                            new FollowUpCheck(rulebook, versions).check(run, asked),
                            List.of());
                });
    }

    /** The contracts for the indices of a period: of its year and of those before. */
    public PromisedContracts ofEachYear(List<ContractFile> read, NamedPeriod period) {
        return answered(() -> PromisedContracts.ofEachYear(rulebook, read, period));
    }

    /**
     * The productivity indices of a period.
     *
     * @throws NotEvaluated if no row is known, no contract is of the year, a table does not answer,
     *     or a line has no weight
     */
    public IndexRun indices(PromisedContracts promised, Recorded recorded) {
        return answered(
                () -> {
                    Evaluator.Request asked = request(recorded, promised);
                    mustHaveRows(asked);
                    return new IndexEvaluator(rulebook, watch).evaluate(asked);
                });
    }

    private EvaluationRun run(Evaluator.Request asked) {
        mustHaveRows(asked);
        return new Evaluator(rulebook, watch).evaluate(asked);
    }

    private void mustHaveRows(Evaluator.Request asked) {
        if (asked.known().rows().isEmpty()) {
            throw new NotEvaluated(
                    NotEvaluated.Code.NO_ROWS, "no row is known by " + viewpoint.asOf());
        }
    }

    private static <T> T answered(Supplier<T> asking) {
        try {
            return asking.get();
        } catch (NoSingleRow uncovered) {
            throw new NotEvaluated(
                    NotEvaluated.Code.NO_SINGLE_ROW, String.valueOf(uncovered.getMessage()));
        } catch (IndexWithoutWeight unweighed) {
            throw new NotEvaluated(
                    NotEvaluated.Code.NO_WEIGHT, String.valueOf(unweighed.getMessage()));
        }
    }
}
