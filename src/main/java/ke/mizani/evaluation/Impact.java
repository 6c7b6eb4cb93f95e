package ke.mizani.evaluation;

import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.Word;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Scorecard;
import ke.mizani.rulebook.RulebookDifference;

/**
 * Which verdicts on the same records differ by two rulebooks, and because of which cells.
 *
 * @param difference the two rulebooks, and what differs in them
 * @param before the run by the older
 * @param after the run by the newer
 * @param duties the duties whose verdict changes
 * @param contracts the contracts whose verdict changes
 * @param statuses how many duties moved from which status to which, unchanged ones among them
 * @param grades how many contracts moved from which grade to which, unchanged ones among them
 */
public record Impact(
        RulebookDifference difference,
        EvaluationRun before,
        EvaluationRun after,
        List<DutyChange> duties,
        List<ContractChange> contracts,
        Flow statuses,
        Flow grades) {

    /** Which way a verdict moved. */
    public enum Move implements Word {
        BETTER,
        WORSE,
        /** Neither can be said: another day, another scheme, judged by one rulebook only. */
        OTHERWISE
    }

    /**
     * A duty whose verdict changes.
     *
     * @param before empty if the older rulebook gives none
     * @param after empty if the newer rulebook gives none
     */
    public record DutyChange(
            Subject subject, Optional<Finding> before, Optional<Finding> after, Cause cause) {

        /** The verdict by the newer rulebook, or by the older if there is none. */
        public Finding either() {
            return after.or(() -> before).orElseThrow();
        }

        /** Which way it moved: whether it is still a breach, or by how many days. */
        public Move move() {
            if (before.isEmpty() || after.isEmpty()) {
                return Move.OTHERWISE;
            }
            if (before.get().breach() != after.get().breach()) {
                return after.get().breach() ? Move.WORSE : Move.BETTER;
            }
            int late = Integer.compare(days(after.get()), days(before.get()));
            boolean comparable = after.get().breach() && late != 0;
            return comparable ? (late > 0 ? Move.WORSE : Move.BETTER) : Move.OTHERWISE;
        }

        private static int days(Finding finding) {
            return Math.abs(finding.daysLate().orElse(0));
        }
    }

    /**
     * A contract whose composite score or grade changes.
     *
     * @param before empty if the older rulebook gives none
     * @param after empty if the newer rulebook gives none
     */
    public record ContractChange(
            Subject subject, Optional<Scorecard> before, Optional<Scorecard> after, Cause cause) {

        /** The scorecard by the newer rulebook, or by the older if there is none. */
        public Scorecard either() {
            return after.or(() -> before).orElseThrow();
        }

        /** Which way it moved, by the ranks of the grades of one scheme. */
        public Move move() {
            Optional<Integer> was = before.flatMap(ContractChange::rank);
            Optional<Integer> is = after.flatMap(ContractChange::rank);
            if (was.isEmpty() || is.isEmpty() || was.equals(is) || !sameScheme()) {
                return Move.OTHERWISE;
            }
            return is.get() < was.get() ? Move.BETTER : Move.WORSE;
        }

        private static Optional<Integer> rank(Scorecard card) {
            return card.grade().map(band -> band.value().rank());
        }

        private boolean sameScheme() {
            return before.map(card -> card.scheme().value().code())
                    .equals(after.map(card -> card.scheme().value().code()));
        }
    }

    public Impact {
        duties = List.copyOf(duties);
        contracts = List.copyOf(contracts);
    }

    /** Whether no verdict changes. */
    public boolean isEmpty() {
        return duties.isEmpty() && contracts.isEmpty();
    }
}
