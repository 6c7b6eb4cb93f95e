package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.activity.Activity;
import ke.mizani.contract.MeasureRule;
import ke.mizani.evaluation.Labour.Factor;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.IndexMetric;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.performance.Exact;
import ke.mizani.performance.LabourEffectiveness;
import ke.mizani.performance.Measure;
import ke.mizani.policy.IndexRole.Use;
import ke.mizani.policy.Unit;

/**
 * Computes overall labour effectiveness from lines in percent. Where several lines give a factor,
 * their records are put together: total time worked over total time scheduled, not the mean of
 * means; that takes lines measured as ratios.
 */
final class LabourCheck {

    private static final List<Use> FACTORS =
            List.of(Use.OLE_AVAILABILITY, Use.OLE_PERFORMANCE, Use.OLE_QUALITY);

    private LabourCheck() {}

    /** Of every holder that has a line of a factor, or has one below. */
    static List<Labour> of(PeriodIndex index) {
        return index.all().stream().flatMap(node -> of(node).stream()).toList();
    }

    private static Optional<Labour> of(IndexNode node) {
        List<IndexMetric> lines = lines(node).filter(LabourCheck::inPercent).toList();
        List<Step> steps = new ArrayList<>();
        List<Factor> factors = FACTORS.stream().map(use -> factor(use, lines, steps)).toList();
        if (factors.stream().allMatch(factor -> factor.lines().isEmpty())) {
            return Optional.empty();
        }
        Optional<LabourEffectiveness> effectiveness = effectiveness(factors);
        effectiveness.ifPresent(
                found ->
                        steps.add(Step.about(Kind.COMPUTED, "ole").with("percent", found.value())));
        return Optional.of(
                new Labour(node.holder(), factors, effectiveness, new Explanation(steps)));
    }

    private static Stream<IndexMetric> lines(IndexNode node) {
        return Stream.concat(
                node.ownLines(),
                node.parts().stream()
                        .flatMap(part -> part.node().stream())
                        .flatMap(LabourCheck::lines));
    }

    private static boolean inPercent(IndexMetric metric) {
        return metric.line().indicator().unit() == Unit.PERCENT;
    }

    private static Factor factor(Use use, List<IndexMetric> lines, List<Step> steps) {
        List<IndexMetric> own = lines.stream().filter(l -> l.role(use).isPresent()).toList();
        Optional<Exact> percent = own.size() == 1 ? own.get(0).line().achievement() : together(own);
        Step found =
                Step.about(Kind.COMPUTED, percent.isPresent() ? "ole-factor" : "ole-factor-open")
                        .with("factor", use.word())
                        .with(
                                "lines",
                                String.join(", ", own.stream().map(IndexMetric::id).toList()))
                        .with("number", own.size());
        steps.add(percent.map(value -> found.with("percent", value)).orElse(found));
        return new Factor(use, percent, own);
    }

    /** Total over total; empty if a line is not measured so, or has no record. */
    private static Optional<Exact> together(List<IndexMetric> lines) {
        boolean ratios = lines.stream().allMatch(LabourCheck::ratioOfRows);
        List<Activity> rows =
                lines.stream()
                        .flatMap(line -> line.line().why().steps().stream())
                        .flatMap(step -> step.activity().stream())
                        .toList();
        return ratios ? Measure.ratio(rows, Unit.PERCENT) : Optional.empty();
    }

    private static boolean ratioOfRows(IndexMetric metric) {
        MeasureRule measure = metric.line().indicator().measure();
        return measure.kind() == MeasureRule.Kind.RATIO
                && measure.events().isEmpty()
                && metric.line().achievement().isPresent();
    }

    private static Optional<LabourEffectiveness> effectiveness(List<Factor> factors) {
        List<Exact> known = factors.stream().flatMap(factor -> factor.percent().stream()).toList();
        return known.size() == FACTORS.size()
                ? Optional.of(new LabourEffectiveness(known.get(0), known.get(1), known.get(2)))
                : Optional.empty();
    }
}
