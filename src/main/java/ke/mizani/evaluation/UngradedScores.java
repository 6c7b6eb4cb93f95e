package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ke.mizani.activity.Activity;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.evaluation.RealRecord.Kind;
import ke.mizani.finding.Finding;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Scorecard;
import ke.mizani.rulebook.NoSingleRow;
import ke.mizani.rulebook.Rulebook;

/**
 * Scores contracts by tables that may be faulty, without grades. A contract for which they do not
 * give one row where one is due is scored by the rulebook in use; so is one that lacks nothing but
 * a formula.
 */
final class UngradedScores {

    /**
     * A contract and its score.
     *
     * @param card empty if no rulebook gives a score
     * @param byOther whether the score is that of the rulebook in use
     */
    record Scored(ContractFile file, Optional<Scorecard> card, boolean byOther) {

        PerformanceContract contract() {
            return file.contract().orElseThrow();
        }
    }

    private final Rulebook checked;
    private final Rulebook inUse;
    private final Evaluator.Request request;
    private final List<Activity> seen;
    private final List<Finding> findings;
    private Optional<List<Finding>> findingsInUse = Optional.empty();

    /**
     * @param findings the verdicts on the duties by the tables that were checked
     */
    UngradedScores(
            Rulebook checked, Rulebook inUse, Evaluator.Request request, List<Finding> findings) {
        this.checked = checked;
        this.inUse = inUse;
        this.request = request;
        this.findings = findings;
        seen =
                new References(checked, request.contracts())
                        .sound(request.activities().rows(), new ArrayList<>()).stream()
                                .filter(request.viewpoint()::sees)
                                .toList();
    }

    Scored of(ContractFile file) {
        PerformanceContract contract = file.contract().orElseThrow();
        Optional<Scorecard> card = card(contract, checked, findings);
        if (card.filter(UngradedScores::hasItsFormulas).isPresent()) {
            return new Scored(file, card, false);
        }
        Optional<Scorecard> other = card(contract, inUse, findingsInUse());
        return other.isPresent() ? new Scored(file, other, true) : new Scored(file, card, false);
    }

    private static boolean hasItsFormulas(Scorecard card) {
        return card.lines().stream().allMatch(line -> line.formula().isPresent());
    }

    /** The scorecard by the tables that were checked; empty if they cannot score and grade it. */
    Optional<Scorecard> graded(PerformanceContract contract) {
        return oneRow(
                checked,
                tables ->
                        new ContractCheck(tables, seen, findings, request.period().orElseThrow())
                                .knowing(request.contracts())
                                .scorecard(contract));
    }

    private List<Finding> findingsInUse() {
        if (findingsInUse.isEmpty()) {
            findingsInUse =
                    Optional.of(
                            new Evaluator(inUse)
                                    .duties(
                                            request.under(inUse.readings().value()),
                                            matter -> true));
        }
        return findingsInUse.get();
    }

    private Optional<Scorecard> card(
            PerformanceContract contract, Rulebook rulebook, List<Finding> duties) {
        return oneRow(
                rulebook,
                tables ->
                        ContractCheck.ungraded(tables, seen, duties, request.period().orElseThrow())
                                .knowing(request.contracts())
                                .scorecard(contract));
    }

    /** The indices that the scores give; by the rulebook in use if the checked one has no grade. */
    List<RealRecord> indices(List<Scorecard> cards) {
        Function<Rulebook, PeriodIndex> index =
                tables -> new IndexCheck(tables, request.period().orElseThrow()).of(cards);
        return oneRow(checked, index)
                .map(found -> records(found, false))
                .or(() -> oneRow(inUse, index).map(found -> records(found, true)))
                .orElse(List.of());
    }

    private static List<RealRecord> records(PeriodIndex index, boolean byOther) {
        return index.all().stream().map(node -> record(node, byOther)).toList();
    }

    private static RealRecord record(IndexNode node, boolean byOther) {
        List<Activity> rows =
                node.leaves().stream()
                        .flatMap(leaf -> leaf.metric().stream())
                        .flatMap(metric -> metric.why().steps().stream())
                        .flatMap(step -> step.activity().stream())
                        .distinct()
                        .toList();
        String level = node.holder().level().word();
        return RealRecord.of(Kind.INDEX, node.holder().code(), level, Optional.empty(), rows)
                .scoring(node.value(), byOther);
    }

    /** Empty if there is no row, or several, where one is due. */
    static <T> Optional<T> oneRow(Rulebook rulebook, Function<Rulebook, T> answer) {
        try {
            return Optional.of(answer.apply(rulebook));
        } catch (NoSingleRow uncovered) {
            return Optional.empty();
        }
    }
}
