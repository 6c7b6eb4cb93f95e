package ke.mizani.evaluation;

import java.util.List;
import java.util.Optional;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.IndexMetric;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Decision;
import ke.mizani.policy.IndexAim;
import ke.mizani.policy.IndexAim.Aim;
import ke.mizani.policy.IndexRole;
import ke.mizani.policy.IndexRole.Use;
import ke.mizani.rulebook.IndexRules;

/**
 * The wage bill in percent of revenue against the limit of the policy (1.3).
 *
 * @param line the line that reports it; empty if no contract has one
 * @param percent empty if nothing was recorded
 * @param limit the greatest share
 * @param cited the share that the policy cites, for comparison
 * @param within whether it is not above the limit
 * @param why the steps
 */
public record WageBill(
        Optional<IndexMetric> line,
        Optional<Exact> percent,
        Decision<IndexAim> limit,
        Decision<IndexAim> cited,
        Optional<Boolean> within,
        Explanation why) {

    /** One entry for each line that reports it; one without a line if there is none. */
    static List<WageBill> of(IndexRules rules, PeriodIndex index) {
        Decision<IndexAim> limit = rules.aim(Aim.WAGE_BILL_LIMIT, index.period().lastDay());
        Decision<IndexAim> cited = rules.aim(Aim.WAGE_BILL_CITED, index.period().lastDay());
        List<WageBill> found =
                index.all().stream()
                        .flatMap(node -> node.ownLines())
                        .filter(line -> line.role(Use.WAGE_BILL).isPresent())
                        .map(line -> of(Optional.of(line), limit, cited))
                        .toList();
        return found.isEmpty() ? List.of(of(Optional.empty(), limit, cited)) : found;
    }

    private static WageBill of(
            Optional<IndexMetric> line, Decision<IndexAim> limit, Decision<IndexAim> cited) {
        Optional<Exact> percent = line.flatMap(metric -> metric.line().achievement());
        Optional<Boolean> within =
                percent.map(found -> found.compareTo(Exact.of(limit.value().value())) <= 0);
        return new WageBill(line, percent, limit, cited, within, why(line, percent, limit, cited));
    }

    private static Explanation why(
            Optional<IndexMetric> line,
            Optional<Exact> percent,
            Decision<IndexAim> limit,
            Decision<IndexAim> cited) {
        Step found =
                Step.about(Kind.GIVEN, percent.isPresent() ? "wage-bill" : "wage-bill-open")
                        .with("line", line.map(IndexMetric::id).orElse("-"));
        Step given = percent.map(value -> found.with("percent", value)).orElse(found);
        Optional<Decision<IndexRole>> role = line.flatMap(metric -> metric.role(Use.WAGE_BILL));
        return new Explanation(
                List.of(
                        role.map(row -> given.by(row.because())).orElse(given),
                        figure("wage-bill-limit", limit),
                        figure("wage-bill-cited", cited)));
    }

    private static Step figure(String topic, Decision<IndexAim> aim) {
        return Step.about(Kind.DECIDED, topic)
                .with("percent", aim.value().value())
                .by(aim.because());
    }
}
