package ke.mizani.evaluation;

import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.finding.IndexNode.Range;
import ke.mizani.finding.IndexNode.Verdict;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.performance.Exact;
import ke.mizani.performance.ProductivityIndex;
import ke.mizani.policy.Band;
import ke.mizani.policy.Decision;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.policy.ScoringScheme.Reweighting;
import ke.mizani.rulebook.Rulebook;

/**
 * Gives an index its value and its category, or the ends between which they can still lie.
 *
 * @param scheme the scale, whose row says whether what was evaluated may stand for all
 * @param period whose last day picks the bands
 */
record IndexVerdict(Rulebook rulebook, Decision<ScoringScheme> scheme, NamedPeriod period) {

    Verdict of(ProductivityIndex index, List<Step> steps) {
        boolean reweighted = !index.complete() && !index.coverage().isZero() && mayReweight();
        Optional<Exact> value = reweighted ? index.reweighted() : index.value();
        Optional<Decision<Band>> category = value.map(this::band);
        Optional<Range> range = index.complete() ? Optional.empty() : range(index);
        if (!index.complete()) {
            Step open = Step.about(Kind.COMPUTED, reweighted ? "index-reweighted" : "index-part");
            Step told = open.with("coverage", index.coverage().times(Exact.of(100)));
            steps.add(reweighted ? told.by(scheme.because()) : told);
        }
        value.ifPresent(v -> steps.add(Step.about(Kind.COMPUTED, "index-value").with("index", v)));
        category.ifPresent(band -> steps.add(categoryStep(band)));
        boolean atEdge = value.filter(this::printedElsewhere).isPresent();
        return new Verdict(value, reweighted, category, atEdge, range);
    }

    private boolean printedElsewhere(Exact value) {
        ScoringScheme printing = scheme.value();
        Exact printed = Exact.of(value.rounded(printing.decimals(), printing.rounding()));
        return !band(printed).because().equals(band(value).because());
    }

    /** An index has no criteria, so that only the word for the whole of it lets weights move. */
    private boolean mayReweight() {
        return scheme.value().reweighting() == Reweighting.WHOLE;
    }

    private Optional<Range> range(ProductivityIndex index) {
        return scheme.value()
                .worst()
                .flatMap(
                        worst ->
                                scheme.value()
                                        .best()
                                        .map(
                                                best ->
                                                        range(
                                                                index.ifMissing(Exact.of(worst)),
                                                                index.ifMissing(Exact.of(best)))));
    }

    private Range range(Exact lowest, Exact highest) {
        return new Range(lowest, highest, band(lowest), band(highest));
    }

    Decision<Band> band(Exact value) {
        return rulebook.band(scheme.value().code(), value.comparable(), period.lastDay());
    }

    private Step categoryStep(Decision<Band> band) {
        return Step.about(Kind.DECIDED, "grade")
                .with("grade", band.value().grade())
                .with("limit", band.value().limit())
                .with("scheme", scheme.value().name())
                .with("confirmed", band.value().confirmed().word())
                .by(band.because());
    }
}
