package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.List;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.Criterion;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Scorecard.Line;
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
