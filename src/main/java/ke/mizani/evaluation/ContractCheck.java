package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Quarter;
import ke.mizani.contract.Criterion;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Scorecard.Line;
import ke.mizani.finding.Scorecard.LineStatus;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.performance.Exact;
import ke.mizani.performance.RawScore;
import ke.mizani.policy.Decision;
import ke.mizani.policy.ScoringFormula;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.rulebook.Rulebook;

/**
 * Scores performance contracts for one period. What is not recorded is not evaluated: it is never
 * zero.
 */
public final class ContractCheck {

    private static final Exact HUNDRED = Exact.of(100);

    private final Rulebook rulebook;
    private final NamedPeriod period;
    private final Achievements achievements;

    /**
     * @param rulebook the tables; the rows in force at the end of the period decide
     * @param rows the activities that are seen
     * @param findings the verdicts on the duties of the same records
     * @param period financial year or quarter
     */
    public ContractCheck(
            Rulebook rulebook, List<Activity> rows, List<Finding> findings, NamedPeriod period) {
        this.rulebook = rulebook;
        this.period = period;
        this.achievements = new Achievements(rows, findings, period);
    }

    /**
     * The scorecard of a contract.
     *
     * @throws ke.mizani.rulebook.NoSingleRow if the tables have no row, or two, for its scheme at
     *     the end of the period
     */
    public Scorecard scorecard(PerformanceContract contract) {
        Decision<ScoringScheme> scheme = rulebook.scheme(contract.scheme(), period.lastDay());
        List<Line> lines = new ArrayList<>();
        for (Criterion criterion : contract.criteria()) {
            for (Indicator indicator : criterion.indicators()) {
                lines.add(line(contract, scheme.value(), criterion, indicator));
            }
        }
        return new Composite(rulebook, scheme, period).scorecard(contract, lines);
    }

    private Line line(
            PerformanceContract contract,
            ScoringScheme scheme,
            Criterion criterion,
            Indicator indicator) {
        Achievements.Found found = achievements.of(contract.holder(), indicator);
        Optional<BigDecimal> target = target(indicator);
        Optional<Decision<ScoringFormula>> formula =
                rulebook.formula(contract.scheme(), indicator.direction().word(), period.lastDay());
        List<Step> steps = new LineSteps(indicator, period).given(found, target);
        Optional<Exact> raw =
                formula.flatMap(
                        row ->
                                target.flatMap(
                                        t ->
                                                found.value()
                                                        .flatMap(
                                                                a ->
                                                                        RawScore.of(
                                                                                row.value(),
                                                                                Exact.of(t),
                                                                                a))
                                                        .map(RawScore::value)));
        Optional<Exact> percent =
                target.filter(t -> t.signum() != 0)
                        .flatMap(
                                t ->
                                        found.value()
                                                .map(a -> HUNDRED.times(a).dividedBy(Exact.of(t))));
        Optional<Exact> weighted =
                raw.filter(score -> scheme.composite() == ScoringScheme.Composite.WEIGHTED_SUM)
                        .map(score -> new RawScore(score).weighted(indicator.weight().value()));
        steps.addAll(LineSteps.scored(contract, indicator, formula, percent, raw, weighted));
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

    private static LineStatus status(
            Indicator indicator,
            Optional<BigDecimal> target,
            Optional<Exact> achievement,
            Optional<Exact> raw) {
        if (raw.isEmpty()) {
            return LineStatus.NOT_EVALUATED;
        }
        int side = achievement.orElseThrow().compareTo(Exact.of(target.orElseThrow()));
        boolean rising = indicator.direction() == ke.mizani.contract.Direction.HIGHER;
        return (rising ? side >= 0 : side <= 0) ? LineStatus.ACHIEVED : LineStatus.NOT_ACHIEVED;
    }

    /** The steps of a line of a scorecard. */
    private record LineSteps(Indicator indicator, NamedPeriod period) {

        List<Step> given(Achievements.Found found, Optional<BigDecimal> target) {
            List<Step> steps = new ArrayList<>();
            for (Activity row : found.rows()) {
                steps.add(rowStep(row));
            }
            for (Finding finding : found.findings()) {
                steps.add(
                        Step.about(Kind.GIVEN, "indicator-finding")
                                .with("matter", finding.matter())
                                .with("timeline", finding.duty().id())
                                .with("status", finding.status().word())
                                .by(finding.timeline().because()));
            }
            Step promised =
                    Step.about(Kind.GIVEN, target.isPresent() ? "target" : "target-missing")
                            .with("period", period.toString())
                            .with("unit", indicator.unit().word())
                            .with("clause", indicator.clause());
            steps.add(target.map(t -> promised.with("target", t)).orElse(promised));
            Step measured =
                    Step.about(
                                    Kind.COMPUTED,
                                    found.value().isPresent() ? "achievement" : "nothing-achieved")
                            .with("measure", indicator.measure().kind().word());
            steps.add(found.value().map(v -> measured.with("achievement", v)).orElse(measured));
            return steps;
        }

        private static Step rowStep(Activity row) {
            Step step = Step.about(Kind.GIVEN, "indicator-row").with("day", row.date()).from(row);
            Step counted = row.quantity().map(q -> step.with("quantity", q)).orElse(step);
            return row.of().map(of -> counted.with("of", of)).orElse(counted);
        }

        static List<Step> scored(
                PerformanceContract contract,
                Indicator indicator,
                Optional<Decision<ScoringFormula>> formula,
                Optional<Exact> percent,
                Optional<Exact> raw,
                Optional<Exact> weighted) {
            List<Step> steps = new ArrayList<>();
            if (formula.isEmpty()) {
                steps.add(
                        Step.about(Kind.DECIDED, "formula-missing")
                                .with("scheme", contract.scheme())
                                .with("direction", indicator.direction().word()));
            }
            formula.ifPresent(
                    row ->
                            steps.add(
                                    Step.about(Kind.DECIDED, "formula")
                                            .with("formula", row.value().formula().word())
                                            .by(row.because())));
            percent.ifPresent(
                    value ->
                            steps.add(Step.about(Kind.COMPUTED, "percent").with("percent", value)));
            raw.ifPresent(
                    value -> steps.add(Step.about(Kind.COMPUTED, "raw-score").with("raw", value)));
            weighted.ifPresent(
                    value ->
                            steps.add(
                                    Step.about(Kind.COMPUTED, "weighted-score")
                                            .with("weight", indicator.weight().value())
                                            .with("weighted", value)));
            return steps;
        }
    }
}
