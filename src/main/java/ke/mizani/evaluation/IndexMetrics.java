package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.Indicator;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.IndexMetric;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Scorecard.Line;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.performance.Exact;
import ke.mizani.performance.RawScore;
import ke.mizani.policy.Decision;
import ke.mizani.policy.IndexRole;
import ke.mizani.policy.IndexRole.Use;
import ke.mizani.policy.Kpi;
import ke.mizani.policy.ScoringFormula;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.rulebook.Rulebook;

/**
 * Scores the lines of contracts on the scale of the index.
 *
 * @param scheme the scale
 * @param period whose last day picks the rows in force
 */
record IndexMetrics(Rulebook rulebook, ScoringScheme scheme, NamedPeriod period) {

    List<IndexMetric> of(List<Scorecard> cards) {
        List<IndexMetric> metrics = new ArrayList<>();
        for (Scorecard card : cards) {
            card.lines().forEach(line -> metrics.add(metric(card, line)));
        }
        return metrics;
    }

    private IndexMetric metric(Scorecard card, Line line) {
        Indicator indicator = line.indicator();
        Optional<Decision<ScoringFormula>> formula =
                rulebook.formula(scheme.code(), indicator.direction().word(), period.lastDay());
        Optional<Exact> score = formula.flatMap(row -> score(row.value(), line));
        List<Decision<IndexRole>> roles = rulebook.index().roles(indicator.kpi(), period.lastDay());
        return new IndexMetric(
                card,
                line,
                kpi(indicator.kpi()),
                roles,
                score,
                formula.map(Decision::because),
                why(line, roles, formula, score));
    }

    private Optional<Decision<Kpi>> kpi(String id) {
        return rulebook.findKpi(id, period.lastDay());
    }

    private static Optional<Exact> score(ScoringFormula formula, Line line) {
        Optional<BigDecimal> target = line.target();
        return line.achievement()
                .filter(value -> line.indicator().unit().possible(value.comparable()))
                .flatMap(
                        achieved ->
                                target.flatMap(t -> RawScore.of(formula, Exact.of(t), achieved)))
                .map(RawScore::value);
    }

    /** The records and the target as the scorecard gives them, then the score on this scale. */
    private Explanation why(
            Line line,
            List<Decision<IndexRole>> roles,
            Optional<Decision<ScoringFormula>> formula,
            Optional<Exact> score) {
        List<Step> steps = new ArrayList<>();
        line.why().steps().stream()
                .takeWhile(step -> !step.topic().startsWith("formula"))
                .forEach(steps::add);
        roles.stream()
                .filter(role -> role.value().use() == Use.INDEX_ITSELF)
                .forEach(
                        role ->
                                steps.add(
                                        Step.about(Kind.DECIDED, "index-left-out")
                                                .with("kpi", role.value().kpi())
                                                .by(role.because())));
        formula.ifPresent(
                row ->
                        steps.add(
                                Step.about(Kind.DECIDED, "formula")
                                        .with("formula", row.value().formula().word())
                                        .by(row.because())));
        Step scored = Step.about(Kind.COMPUTED, score.isPresent() ? "index-score" : "index-open");
        steps.add(score.map(value -> scored.with("score", value)).orElse(scored));
        return new Explanation(steps);
    }
}
