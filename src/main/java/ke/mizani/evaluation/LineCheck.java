package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Quarter;
import ke.mizani.contract.Criterion;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.evaluation.Achievements.Found;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.Scorecard.Line;
import ke.mizani.finding.Scorecard.LineStatus;
import ke.mizani.finding.Step;
import ke.mizani.performance.Exact;
import ke.mizani.performance.RawScore;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Direction;
import ke.mizani.policy.ScoringFormula;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.rulebook.Rulebook;

/**
 * Scores one line of a contract.
 *
 * @param rulebook the formulas
 * @param achievements what the records show
 * @param scheme how the contract is scored
 * @param period financial year or quarter
 */
record LineCheck(
        Rulebook rulebook, Achievements achievements, ScoringScheme scheme, NamedPeriod period) {

    private static final Exact HUNDRED = Exact.of(100);

    Line line(PerformanceContract contract, Criterion criterion, Indicator indicator) {
        Found found = achievements.of(contract.holder(), indicator);
        Optional<BigDecimal> target = target(indicator);
        Optional<Decision<ScoringFormula>> formula = formula(indicator);
        Optional<Exact> raw = raw(formula, target, found.value());
        Optional<Exact> percent = percent(target, found.value());
        Optional<Exact> weighted =
                raw.filter(score -> scheme.composite() == ScoringScheme.Composite.WEIGHTED_SUM)
                        .map(score -> new RawScore(score).weighted(indicator.weight().value()));
        LineSteps told = new LineSteps(indicator, period);
        List<Step> steps = new ArrayList<>(told.given(found, target));
        steps.addAll(told.decided(scheme.code(), formula));
        steps.addAll(told.computed(percent, raw, weighted));
        return new Line(
                criterion,
                indicator,
                target,
                found.value(),
                percent,
                raw,
                weighted,
                status(indicator, target, found.value(), raw),
                formula.map(Decision::because),
                new Explanation(steps));
    }

    private Optional<BigDecimal> target(Indicator indicator) {
        return period instanceof Quarter quarter
                ? indicator.target().quarter(quarter.number())
                : Optional.of(indicator.target().annual());
    }

    private Optional<Decision<ScoringFormula>> formula(Indicator indicator) {
        return rulebook.formula(scheme.code(), indicator.direction().word(), period.lastDay());
    }

    private static Optional<Exact> raw(
            Optional<Decision<ScoringFormula>> formula,
            Optional<BigDecimal> target,
            Optional<Exact> achievement) {
        if (formula.isEmpty() || target.isEmpty() || achievement.isEmpty()) {
            return Optional.empty();
        }
        Exact promised = Exact.of(target.get());
        return RawScore.of(formula.get().value(), promised, achievement.get()).map(RawScore::value);
    }

    private static Optional<Exact> percent(
            Optional<BigDecimal> target, Optional<Exact> achievement) {
        return target.filter(promised -> promised.signum() != 0)
                .map(Exact::of)
                .flatMap(promised -> achievement.map(a -> HUNDRED.times(a).dividedBy(promised)));
    }

    private static LineStatus status(
            Indicator indicator,
            Optional<BigDecimal> target,
            Optional<Exact> achievement,
            Optional<Exact> raw) {
        if (raw.isEmpty()) {
            return LineStatus.NOT_EVALUATED;
        }
        int side = achievement.orElseThrow().compareTo(Exact.of(target.orElseThrow()));
        boolean rising = indicator.direction() == Direction.HIGHER;
        return (rising ? side >= 0 : side <= 0) ? LineStatus.ACHIEVED : LineStatus.NOT_ACHIEVED;
    }
}
