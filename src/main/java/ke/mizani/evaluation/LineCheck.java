package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Quarter;
import ke.mizani.contract.Criterion;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.Levels;
import ke.mizani.contract.PerformanceContract;
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
import ke.mizani.policy.ScoringScheme.RoundedAt;
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

    /** The line with its raw score; how it counts in the composite is decided with the others. */
    Line line(PerformanceContract contract, Criterion criterion, Indicator indicator) {
        Found found = achievements.of(contract.holder(), indicator);
        Optional<BigDecimal> target = target(indicator);
        Optional<Decision<ScoringFormula>> formula = formula(criterion, indicator);
        Optional<Exact> exact =
                formula.flatMap(row -> raw(row.value(), indicator, target, found.value()));
        Optional<Exact> raw = exact.map(score -> Rounding.at(RoundedAt.RAW, scheme).of(score));
        Optional<Exact> percent = percent(target, found.value());
        LineSteps told = new LineSteps(indicator, period);
        List<Step> steps = new ArrayList<>();
        rulebook.findKpi(indicator.kpi(), period.lastDay())
                .ifPresent(kpi -> steps.add(LineSteps.kpi(kpi)));
        steps.addAll(told.given(found, target));
        steps.addAll(told.decided(scheme.code(), formula));
        steps.addAll(told.computed(percent, exact, raw));
        return new Line(
                criterion,
                indicator,
                target,
                found.value(),
                percent,
                raw,
                Optional.empty(),
                status(indicator, target, found.value(), raw),
                formula.map(Decision::because),
                new Explanation(steps));
    }

    private Optional<BigDecimal> target(Indicator indicator) {
        return period instanceof Quarter quarter
                ? indicator.target().quarter(quarter.number())
                : Optional.of(indicator.target().annual());
    }

    private Optional<Decision<ScoringFormula>> formula(Criterion criterion, Indicator indicator) {
        return rulebook.formula(
                scheme.code(), criterion.part(), indicator.direction().word(), period.lastDay());
    }

    private Optional<Exact> raw(
            ScoringFormula formula,
            Indicator indicator,
            Optional<BigDecimal> target,
            Optional<Exact> achievement) {
        Optional<Exact> sound =
                achievement.filter(value -> indicator.unit().possible(value.comparable()));
        if (target.isEmpty() || sound.isEmpty()) {
            return Optional.empty();
        }
        Optional<Levels> levels = indicator.target().levels();
        if (levels.isPresent()) {
            return Optional.of(RawScore.on(levels.get(), formula, sound.get()).value())
                    .filter(score -> !(period instanceof Quarter));
        }
        return RawScore.of(formula, Exact.of(target.get()), sound.get()).map(RawScore::value);
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
