package ke.mizani.evaluation;

import java.util.Optional;
import ke.mizani.evaluation.Impact.Move;
import ke.mizani.finding.CompetencyFinding;
import ke.mizani.finding.CompetencyFinding.Verdict;
import ke.mizani.finding.Finding;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Scorecard;
import ke.mizani.policy.Band;
import ke.mizani.policy.Decision;

/** Which way verdicts move from one rulebook to another, where that can be said. */
final class Moves {

    private Moves() {}

    /** Whether it is still a breach, or by how many days. */
    static Move duty(Optional<Finding> before, Optional<Finding> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Move.OTHERWISE;
        }
        if (before.get().breach() != after.get().breach()) {
            return after.get().breach() ? Move.WORSE : Move.BETTER;
        }
        int later = after.get().breach() ? days(after.get()) - days(before.get()) : 0;
        return move(-later);
    }

    private static int days(Finding finding) {
        return Math.abs(finding.daysLate().orElse(0));
    }

    /** By the ranks of the grades of one scheme. */
    static Move contract(Optional<Scorecard> before, Optional<Scorecard> after) {
        return rank(before.flatMap(Scorecard::grade), after.flatMap(Scorecard::grade));
    }

    /** By the ranks of the categories of one scale. */
    static Move index(Optional<IndexNode> before, Optional<IndexNode> after) {
        return rank(
                before.flatMap(node -> node.verdict().category()),
                after.flatMap(node -> node.verdict().category()));
    }

    private static Move rank(Optional<Decision<Band>> before, Optional<Decision<Band>> after) {
        return before.flatMap(
                        was ->
                                after.filter(is -> is.value().scheme().equals(was.value().scheme()))
                                        .map(is -> move(was.value().rank() - is.value().rank())))
                .orElse(Move.OTHERWISE);
    }

    /** Whether there is a gap. */
    static Move competency(Optional<CompetencyFinding> before, Optional<CompetencyFinding> after) {
        boolean known = before.isPresent() && after.isPresent();
        return known ? move((gap(before) ? 1 : 0) - (gap(after) ? 1 : 0)) : Move.OTHERWISE;
    }

    private static boolean gap(Optional<CompetencyFinding> finding) {
        return finding.filter(found -> found.verdict() == Verdict.GAP).isPresent();
    }

    private static Move move(int better) {
        return better == 0 ? Move.OTHERWISE : better > 0 ? Move.BETTER : Move.WORSE;
    }
}
