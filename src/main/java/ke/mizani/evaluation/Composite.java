package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Scorecard.Line;
import ke.mizani.finding.Scorecard.Range;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Band;
import ke.mizani.policy.Decision;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.rulebook.Rulebook;

/**
 * Makes the composite score and the grade of a contract from its lines.
 *
 * @param rulebook the bands
 * @param scheme how the composite is made
 * @param period whose last day picks the bands in force
 */
record Composite(Rulebook rulebook, Decision<ScoringScheme> scheme, NamedPeriod period) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    Scorecard scorecard(PerformanceContract contract, List<Line> lines) {
        List<Step> steps = new ArrayList<>();
        steps.add(schemeStep());
        boolean complete = lines.stream().allMatch(line -> line.raw().isPresent());
        Optional<Exact> composite = complete ? Optional.of(of(lines)) : Optional.empty();
        Optional<Decision<Band>> grade = composite.map(this::grade);
        Optional<Range> range = complete ? Optional.empty() : range(lines);
        composite.ifPresent(
                score ->
                        steps.add(Step.about(Kind.COMPUTED, "composite").with("composite", score)));
        grade.ifPresent(band -> steps.add(gradeStep(band)));
        if (!complete) {
            steps.add(incomplete(lines));
        }
        return new Scorecard(
                contract, period, scheme, lines, composite, grade, range, new Explanation(steps));
    }

    private Exact of(List<Line> lines) {
        return switch (scheme.value().composite()) {
            case WEIGHTED_SUM -> weightedSum(lines);
            case MEAN -> mean(lines);
        };
    }

    private static Exact weightedSum(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.weighted().stream())
                .reduce(Exact.ZERO, Exact::plus);
    }

    private static Exact mean(List<Line> lines) {
        Exact total =
                lines.stream().flatMap(line -> line.raw().stream()).reduce(Exact.ZERO, Exact::plus);
        return total.dividedBy(Exact.of(lines.size()));
    }

    private Decision<Band> grade(Exact composite) {
        return rulebook.band(scheme.value().code(), composite.comparable(), period.lastDay());
    }

    /** With the missing lines at the best and at the worst end of the scale. */
    private Optional<Range> range(List<Line> lines) {
        boolean weighted = scheme.value().composite() == ScoringScheme.Composite.WEIGHTED_SUM;
        if (!weighted || scheme.value().best().isEmpty() || scheme.value().worst().isEmpty()) {
            return Optional.empty();
        }
        Exact known = weightedSum(lines);
        Exact missing = Exact.of(missingWeight(lines)).dividedBy(Exact.of(FULL));
        Exact best = known.plus(missing.times(Exact.of(scheme.value().best().get())));
        Exact worst = known.plus(missing.times(Exact.of(scheme.value().worst().get())));
        return Optional.of(new Range(best, worst, grade(best), grade(worst)));
    }

    private static BigDecimal missingWeight(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.raw().isEmpty())
                .map(line -> line.indicator().weight().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Step schemeStep() {
        return Step.about(Kind.DECIDED, "scheme")
                .with("scheme", scheme.value().name())
                .with("better", scheme.value().better().word())
                .with("composite", scheme.value().composite().word())
                .by(scheme.because());
    }

    private Step gradeStep(Decision<Band> band) {
        return Step.about(Kind.DECIDED, "grade")
                .with("grade", band.value().grade())
                .with("limit", band.value().limit())
                .with("scheme", scheme.value().name())
                .with("confirmed", band.value().confirmed().word())
                .by(band.because());
    }

    private static Step incomplete(List<Line> lines) {
        return Step.about(Kind.COMPUTED, "incomplete")
                .with("missingWeight", missingWeight(lines))
                .with(
                        "indicators",
                        String.join(
                                ", ",
                                lines.stream()
                                        .filter(line -> line.raw().isEmpty())
                                        .map(line -> line.indicator().id())
                                        .toList()));
    }
}
