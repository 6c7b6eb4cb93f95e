package ke.mizani.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.Criterion;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Band;
import ke.mizani.policy.Decision;
import ke.mizani.policy.ScoringScheme;

/**
 * The verdict on one performance contract for one period, line by line.
 *
 * @param contract what was promised
 * @param period financial year or quarter
 * @param scheme how it was scored, and the row that says so
 * @param lines one for each indicator, in the order of the form
 * @param composite the score of the whole; empty unless every line was evaluated
 * @param grade the grade of the composite
 * @param range where the composite can still lie while lines are not evaluated; empty if the scale
 *     has no ends
 * @param why the steps to composite and grade
 */
public record Scorecard(
        PerformanceContract contract,
        NamedPeriod period,
        Decision<ScoringScheme> scheme,
        List<Line> lines,
        Optional<Exact> composite,
        Optional<Decision<Band>> grade,
        Optional<Range> range,
        Explanation why) {

    /** How far a line came. */
    public enum LineStatus implements ke.mizani.calendar.Word {
        ACHIEVED,
        NOT_ACHIEVED,
        NOT_EVALUATED
    }

    /**
     * One indicator.
     *
     * @param target of the period; empty if the contract names none
     * @param achievement what the records show; empty if they show nothing
     * @param percent achievement in percent of the target
     * @param raw score on the scheme's scale
     * @param weighted its part in the composite
     * @param formula the row that said how to score
     * @param why the steps
     */
    public record Line(
            Criterion criterion,
            Indicator indicator,
            Optional<BigDecimal> target,
            Optional<Exact> achievement,
            Optional<Exact> percent,
            Optional<Exact> raw,
            Optional<Exact> weighted,
            LineStatus status,
            Optional<ke.mizani.policy.RuleRow> formula,
            Explanation why) {}

    /** The best and the worst composite that are still possible, with their grades. */
    public record Range(
            Exact best, Exact worst, Decision<Band> bestGrade, Decision<Band> worstGrade) {}

    public Scorecard {
        lines = List.copyOf(lines);
    }

    /** The lines that could not be evaluated. */
    public List<Line> notEvaluated() {
        return lines.stream().filter(line -> line.status() == LineStatus.NOT_EVALUATED).toList();
    }

    /** Weight of the evaluated lines out of 100. */
    public BigDecimal coverage() {
        return lines.stream()
                .filter(line -> line.status() != LineStatus.NOT_EVALUATED)
                .map(line -> line.indicator().weight().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
