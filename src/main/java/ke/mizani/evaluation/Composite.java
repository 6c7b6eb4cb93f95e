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
import ke.mizani.finding.Scorecard.PartScore;
import ke.mizani.finding.Scorecard.Range;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Decision;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.policy.ScoringScheme.RoundedAt;
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

    Scorecard scorecard(PerformanceContract contract, List<Line> unweighted) {
        Optional<Shares> shares = Shares.of(unweighted, this::own, scheme.value().reweighting());
        List<Line> lines = unweighted.stream().map(line -> weighted(line, shares)).toList();
        PartScores scores = new PartScores(scheme.value(), lines);
        List<PartScore> parts =
                rulebook.parts(scheme.value().code(), period.lastDay()).stream()
                        .map(scores::of)
                        .toList();
        List<Step> steps = new ArrayList<>(List.of(schemeStep()));
        parts.forEach(part -> steps.addAll(scores.steps(part)));
        Optional<Exact> composite = composite(lines, parts, shares).map(this::rounded);
        composite.ifPresent(
                score -> {
                    steps.add(Step.about(Kind.COMPUTED, "composite").with("composite", score));
                    steps.addAll(grading().steps(score));
                });
        if (lines.stream().anyMatch(line -> line.raw().isEmpty())) {
            steps.add(incomplete(lines));
        }
        return new Scorecard(
                contract,
                period,
                scheme,
                lines,
                parts,
                composite,
                composite.flatMap(grading()::of),
                composite.isPresent() ? Optional.empty() : range(lines),
                new Explanation(steps));
    }

    private Exact own(Line line) {
        return scheme.value().composite() == ScoringScheme.Composite.MEAN
                ? Exact.of(1)
                : Exact.of(line.indicator().weight().value());
    }

    private Exact rounded(Exact composite) {
        return Rounding.at(RoundedAt.COMPOSITE, scheme.value()).of(composite);
    }

    private Grading grading() {
        return new Grading(rulebook, scheme.value(), period.lastDay());
    }

    /** The line with its part in a weighted composite. */
    private Line weighted(Line line, Optional<Shares> shares) {
        Optional<BigDecimal> divisor = divisor();
        if (divisor.isEmpty() || line.raw().isEmpty()) {
            return line;
        }
        Exact weight = shares.flatMap(moved -> moved.find(line)).orElseGet(() -> own(line));
        Exact exact = line.raw().get().times(weight).dividedBy(Exact.of(divisor.get()));
        Exact counted = Rounding.at(RoundedAt.WEIGHTED, scheme.value()).of(exact);
        List<Step> more = new ArrayList<>();
        if (!weight.equals(own(line))) {
            more.add(
                    Step.about(Kind.COMPUTED, "weight-moved")
                            .with("own", line.indicator().weight().value())
                            .with("weight", weight));
        }
        String topic =
                scheme.value().composite() == ScoringScheme.Composite.WEIGHTED_SUM
                        ? "weighted-score"
                        : "weighted-score-of-total";
        more.add(Step.about(Kind.COMPUTED, topic).with("weight", weight).with("weighted", exact));
        if (!counted.equals(exact)) {
            more.add(LineSteps.rounded(counted));
        }
        return line.weighing(counted, more);
    }

    /** What weight times raw score is divided by; empty if the scheme does not weigh lines. */
    private Optional<BigDecimal> divisor() {
        return switch (scheme.value().composite()) {
            case WEIGHTED_SUM -> Optional.of(FULL);
            case WEIGHTED_TOTAL -> Optional.of(BigDecimal.ONE);
            case MEAN, SUM_OF_PARTS -> Optional.empty();
        };
    }

    private Optional<Exact> composite(
            List<Line> lines, List<PartScore> parts, Optional<Shares> shares) {
        return switch (scheme.value().composite()) {
            case WEIGHTED_SUM, WEIGHTED_TOTAL -> shares.map(whole -> weightedSum(lines));
            case MEAN -> shares.map(whole -> whole.totalOfScores().dividedBy(whole.total()));
            case SUM_OF_PARTS ->
                    parts.stream()
                            .map(PartScore::score)
                            .reduce(Composite::plus)
                            .orElse(Optional.empty());
        };
    }

    /** Both numbers added; nothing if one is missing. */
    private static Optional<Exact> plus(Optional<Exact> one, Optional<Exact> other) {
        return one.flatMap(a -> other.map(a::plus));
    }

    private static Exact weightedSum(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.weighted().stream())
                .reduce(Exact.ZERO, Exact::plus);
    }

    /** With the missing lines at the best and at the worst end of the scale. */
    private Optional<Range> range(List<Line> lines) {
        ScoringScheme row = scheme.value();
        if (divisor().isEmpty() || row.best().isEmpty() || row.worst().isEmpty()) {
            return Optional.empty();
        }
        Exact known = weightedSum(lines);
        Exact missing = Exact.of(missingWeight(lines)).dividedBy(Exact.of(FULL));
        Exact best = known.plus(missing.times(Exact.of(row.best().get())));
        Exact worst = known.plus(missing.times(Exact.of(row.worst().get())));
        return Optional.of(new Range(best, worst, grading().of(best), grading().of(worst)));
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
