package ke.mizani.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.Criterion;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Band;
import ke.mizani.policy.Decision;
import ke.mizani.policy.SchemePart;
import ke.mizani.policy.ScoringScheme;

/**
 * The verdict on one performance contract for one period, line by line.
 *
 * @param contract what was promised
 * @param period financial year or quarter
 * @param scheme how it was scored, and the row that says so
 * @param lines one for each indicator, in the order of the form
 * @param parts the parts of the scheme with their scores; none if it is not a sum of parts
 * @param composite the score of the whole; empty unless every line was evaluated, or others took
 *     over its weight as the scheme allows
 * @param grade the grade of the composite; empty also where the scheme gives no grades
 * @param range where the composite can still lie while lines are not evaluated; empty if the scale
 *     has no ends
 * @param why the steps to composite and grade
 */
public record Scorecard(
        PerformanceContract contract,
        NamedPeriod period,
        Decision<ScoringScheme> scheme,
        List<Line> lines,
        List<PartScore> parts,
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
     * @param weighted its part in the composite, with its own weight unless others were moved to it
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
            Explanation why) {

        /** The line with its part in the composite and the steps to that. */
        public Line weighing(Exact score, List<Step> more) {
            List<Step> steps = new ArrayList<>(why.steps());
            steps.addAll(more);
            return new Line(
                    criterion,
                    indicator,
                    target,
                    achievement,
                    percent,
                    raw,
                    Optional.of(score),
                    status,
                    formula,
                    new Explanation(steps));
        }
    }

    /**
     * A part of the scheme.
     *
     * @param part the row that says what it is
     * @param score out of its weight, or above; empty while lines of it are not evaluated
     */
    public record PartScore(Decision<SchemePart> part, Optional<Exact> score) {}

    /**
     * The best and the worst composite that are still possible, with their grades where the scheme
     * gives any.
     */
    public record Range(
            Exact best,
            Exact worst,
            Optional<Decision<Band>> bestGrade,
            Optional<Decision<Band>> worstGrade) {}

    public Scorecard {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
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
