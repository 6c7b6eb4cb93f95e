package ke.mizani.casework;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.evaluation.ReviewedRun;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.evaluation.Watch;
import ke.mizani.finding.Scorecard;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.ArchivedRun;
import ke.mizani.store.ContractText;
import ke.mizani.store.RequestedRun;
import ke.mizani.store.RunArchive;
import ke.mizani.store.RunResult;
import ke.mizani.store.Store;

/**
 * Evaluations of the contracts of the store: scores come from records and rules, and from nowhere
 * else.
 *
 * @param rulebooks gives a version of the rulebook by its hash
 */
public record ContractRuns(Store store, RunArchive archive, Function<String, Rulebook> rulebooks) {

    /**
     * Evaluates all contracts for a period by what is known now, and keeps the run. Gives its
     * number.
     *
     * @throws ke.mizani.evaluation.NotEvaluated if that cannot be done
     */
    public long evaluate(String actor, NamedPeriod period, LocalDate today) {
        RequestedRun.Asked asked =
                new RequestedRun.Asked(
                        RunResult.Kind.EVALUATE,
                        new Viewpoint(today, Optional.empty()),
                        Optional.of(period),
                        Map.of(),
                        Optional.empty(),
                        List.of());
        RunArchive.Evaluated evaluated =
                new RequestedRun(store, rulebooks, Watch.NOBODY)
                        .evaluate(RequestedRun.request(store, asked));
        return archive.keep(actor, evaluated).number();
    }

    /**
     * What a run found about one contract; that it was read is logged if it is an officer's. Empty
     * if there is no such run, or nothing about that contract in it.
     */
    public Optional<ReviewedRun> about(String reader, long run, ContractText contract) {
        return archive.find(run)
                .map(
                        found ->
                                archive.part(
                                        found,
                                        reader,
                                        contract.person().stream().toList(),
                                        result -> only(result, contract.contract())))
                .filter(reviewed -> !reviewed.run().scorecards().isEmpty());
    }

    private static ReviewedRun only(RunResult result, String contract) {
        ReviewedRun reviewed =
                result instanceof RunResult.Contracts contracts
                        ? contracts.reviewed()
                        : new ReviewedRun(result.run(), List.of(), List.of());
        return reviewed.withScorecards(
                reviewed.run().scorecards().stream()
                        .filter(card -> card.contract().id().equals(contract))
                        .toList());
    }

    /**
     * The scorecard of a whole year that may be moderated.
     *
     * @throws StepRefused if the run is not such a one
     */
    Scorecard card(Step step, ContractRecord contract) {
        ContractText signed = contract.signed().orElseThrow();
        Optional<ArchivedRun> run =
                archive.find(number(step)).filter(one -> isWhole(one, contract));
        return run.flatMap(one -> about(step.actor(), one.number(), signed))
                .map(reviewed -> reviewed.run().scorecards().get(0))
                .filter(card -> card.contract().version() == signed.version())
                .orElseThrow(
                        () ->
                                new StepRefused(
                                        StepRefused.Code.FACT_WRONG,
                                        step.name(),
                                        "run: an evaluation of version "
                                                + signed.version()
                                                + " for the whole year "
                                                + contract.year()
                                                + " is expected"));
    }

    private static long number(Step step) {
        String run = step.needed("run");
        return run.matches("[0-9]{1,18}") ? Long.parseLong(run) : 0;
    }

    private static boolean isWhole(ArchivedRun run, ContractRecord contract) {
        return run.request().period().filter(contract.year()::equals).isPresent()
                && run.request().viewpoint().asOf().isAfter(contract.year().lastDay())
                && run.supersededBy().isEmpty();
    }

    /** Whether a line was achieved as the holder says, to the decimals in which it is said. */
    static boolean agrees(Claim claim, Scorecard.Line line) {
        Optional<BigDecimal> found =
                line.achievement()
                        .map(
                                exact ->
                                        exact.rounded(
                                                claim.achieved().map(BigDecimal::scale).orElse(0),
                                                RoundingMode.HALF_UP));
        return claim.achieved().isPresent() == found.isPresent()
                && claim.achieved()
                        .filter(said -> said.compareTo(found.orElseThrow()) != 0)
                        .isEmpty();
    }
}
