package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ke.mizani.finding.IndexMetric;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Decision;
import ke.mizani.policy.IndexComponent;
import ke.mizani.policy.Level;
import ke.mizani.policy.ViewWeight;
import ke.mizani.policy.ViewWeight.View;
import ke.mizani.rulebook.Rulebook;

/**
 * Weighs the lines of a holder's own contracts against each other as a row of the table says.
 *
 * @param level the holder's level
 * @param component the row
 * @param day on which the weights of perspectives and tiers must be in force
 */
record MetricWeights(
        Rulebook rulebook, Level level, Decision<IndexComponent> component, LocalDate day) {

    private static final Exact ONE = Exact.of(1);

    /** The weight of each, in their order; what decided it is added to the steps. */
    List<Exact> of(List<IndexMetric> metrics, List<Step> steps) {
        return switch (component.value().weighting()) {
            case CONTRACT_WEIGHTS -> metrics.stream().map(m -> Exact.of(m.weight())).toList();
            case EQUALLY -> metrics.stream().map(metric -> ONE).toList();
            case PERSPECTIVE_WEIGHTS -> by(View.PERSPECTIVE, metrics, steps);
            case TIER_WEIGHTS -> by(View.TIER, metrics, steps);
        };
    }

    /** The weight of a name of the view is shared among its metrics by their contract weights. */
    private List<Exact> by(View view, List<IndexMetric> metrics, List<Step> steps) {
        Map<String, Exact> totals =
                metrics.stream()
                        .collect(
                                Collectors.toMap(
                                        metric -> IndexView.name(view, metric),
                                        metric -> Exact.of(metric.weight()),
                                        Exact::plus));
        Map<String, Exact> named = new LinkedHashMap<>();
        for (Decision<ViewWeight> row : rulebook.index().weights(level, view, day)) {
            ViewWeight weight = row.value();
            named.put(weight.name(), Exact.of(weight.weight()));
            if (totals.containsKey(weight.name())) {
                steps.add(
                        Step.about(Kind.DECIDED, "index-view-weight")
                                .with("view", view.word())
                                .with("name", weight.name())
                                .with("weight", weight.weight())
                                .by(row.because()));
            }
        }
        return metrics.stream().map(metric -> share(view, metric, named, totals)).toList();
    }

    private Exact share(
            View view, IndexMetric metric, Map<String, Exact> named, Map<String, Exact> totals) {
        String name = IndexView.name(view, metric);
        Exact weight = named.get(name);
        if (weight == null) {
            throw new IndexWithoutWeight(metric.id(), name, component.because());
        }
        return weight.times(Exact.of(metric.weight())).dividedBy(totals.getOrDefault(name, ONE));
    }
}
