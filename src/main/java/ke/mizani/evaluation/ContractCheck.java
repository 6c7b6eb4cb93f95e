package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.Criterion;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Scorecard.Line;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Decision;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.rulebook.Rulebook;

/**
 * Scores performance contracts for one period. What is not recorded is not evaluated: it is never
 * zero.
 */
public final class ContractCheck {

    private final Rulebook rulebook;
    private final NamedPeriod period;
    private final Achievements achievements;
    private final UnaryOperator<ScoringScheme> used;
    private final Map<String, PerformanceContract> contracts = new HashMap<>();
    private final Map<String, Scorecard> scored = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /**
     * @param rulebook the tables; the rows in force at the end of the period decide
     * @param rows the activities that are seen
     * @param findings the verdicts on the duties of the same records
     * @param period financial year or quarter
     */
    public ContractCheck(
            Rulebook rulebook, List<Activity> rows, List<Finding> findings, NamedPeriod period) {
        this(rulebook, rows, findings, period, Map.of(), UnaryOperator.identity());
    }

    private ContractCheck(
            Rulebook rulebook,
            List<Activity> rows,
            List<Finding> findings,
            NamedPeriod period,
            Map<String, Optional<Exact>> instead,
            UnaryOperator<ScoringScheme> used) {
        this.rulebook = rulebook;
        this.period = period;
        this.used = used;
        Span span = new Span(period);
        achievements =
                new Achievements(
                        new IndicatorRows(rows),
                        new FindingAchievements(findings, span),
                        new EventAchievements(rows, rulebook.sittings(), span),
                        new ScoreAchievements(this::findScorecard),
                        instead);
    }

    /** A check that takes these achievements, by indicator, in place of any record. */
    static ContractCheck supposing(
            Rulebook rulebook, NamedPeriod period, Map<String, Optional<Exact>> achieved) {
        return new ContractCheck(
                rulebook, List.of(), List.of(), period, achieved, UnaryOperator.identity());
    }

    /** A check that scores and gives no grades, so that it needs no band for a score. */
    static ContractCheck ungraded(
            Rulebook rulebook, List<Activity> rows, List<Finding> findings, NamedPeriod period) {
        return new ContractCheck(
                rulebook, rows, findings, period, Map.of(), ScoringScheme::withoutBands);
    }

    /** The same check, knowing contracts on whose score others may rest. */
    ContractCheck knowing(Collection<PerformanceContract> together) {
        together.forEach(contract -> contracts.put(contract.id(), contract));
        return this;
    }

    /**
     * The scorecards of contracts, in their order; one may rest on the score of another.
     *
     * @throws ke.mizani.rulebook.NoSingleRow if the tables have no row, or two, for a scheme at the
     *     end of the period
     */
    public List<Scorecard> scorecards(Collection<PerformanceContract> together) {
        return together.stream().map(knowing(together)::scorecard).toList();
    }

    /**
     * The scorecard of a contract.
     *
     * @throws ke.mizani.rulebook.NoSingleRow if the tables have no row, or two, for its scheme at
     *     the end of the period
     */
    public Scorecard scorecard(PerformanceContract contract) {
        Scorecard known = scored.get(contract.id());
        if (known != null && known.contract().equals(contract)) {
            return known;
        }
        begun.add(contract.id());
        Scorecard card = score(contract);
        scored.put(contract.id(), card);
        return card;
    }

    /** Nothing of a contract that waits for itself. */
    private Optional<Scorecard> findScorecard(String id) {
        Scorecard known = scored.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        return Optional.ofNullable(contracts.get(id))
                .filter(contract -> !begun.contains(id))
                .map(this::scorecard);
    }

    private Scorecard score(PerformanceContract contract) {
        Decision<ScoringScheme> row = rulebook.scheme(contract.scheme(), period.lastDay());
        Decision<ScoringScheme> scheme = new Decision<>(used.apply(row.value()), row.because());
        LineCheck check = new LineCheck(rulebook, achievements, scheme.value(), period);
        List<Line> lines = new ArrayList<>();
        for (Criterion criterion : contract.criteria()) {
            for (Indicator indicator : criterion.indicators()) {
                lines.add(check.line(contract, criterion, indicator));
            }
        }
        return new Composite(rulebook, scheme, period).scorecard(contract, lines);
    }
}
