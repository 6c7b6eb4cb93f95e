package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import ke.mizani.evaluation.RecordsThere.Open;
import ke.mizani.finding.Scorecard.Range;
import ke.mizani.rulebook.Question;
import ke.mizani.rulebook.TableFinding;

/**
 * A question that a record puts.
 *
 * @param unknown names of its values that are not known yet
 * @param open why they are not; empty if all are known
 * @param range where an unknown score can still lie
 */
record Asked(
        Question question,
        RealRecord record,
        Set<String> unknown,
        Optional<Open> open,
        Optional<Range> range) {

    /** A question of which all is known. */
    static Asked of(Question question, RealRecord record) {
        return new Asked(question, record, Set.of(), Optional.empty(), Optional.empty());
    }

    /** A question of which some values are not known. */
    static Asked open(Question question, Set<String> unknown, Open open) {
        return new Asked(question, open.record(), unknown, Optional.of(open), Optional.empty());
    }

    /** Whether it may fall there. */
    boolean mayBeIn(TableFinding finding) {
        return finding.mayShowIn(question, unknown)
                && (finding.kind() != TableFinding.Kind.GAP
                        || range.map(ends -> meets(ends, finding)).orElse(true));
    }

    private static boolean meets(Range ends, TableFinding gap) {
        BigDecimal one = ends.best().comparable();
        BigDecimal other = ends.worst().comparable();
        return gap.region()
                .numbers()
                .within(Optional.of(one.min(other)), Optional.of(one.max(other)))
                .isPresent();
    }

    /** Whether it falls there for certain, if it may. */
    boolean surelyIn(TableFinding finding) {
        return unknown.isEmpty() || finding.leavesNoNumber();
    }
}
