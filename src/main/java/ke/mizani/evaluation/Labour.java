package ke.mizani.evaluation;

import java.util.List;
import java.util.Optional;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.IndexMetric;
import ke.mizani.finding.IndexNode;
import ke.mizani.performance.Exact;
import ke.mizani.performance.LabourEffectiveness;
import ke.mizani.policy.IndexRole.Use;

/**
 * Overall labour effectiveness of a holder and of those below: availability times performance times
 * quality.
 *
 * @param holder whose
 * @param factors the three factors, in this order
 * @param effectiveness empty unless all three are known
 * @param why the steps
 */
public record Labour(
        IndexNode.Holder holder,
        List<Factor> factors,
        Optional<LabourEffectiveness> effectiveness,
        Explanation why) {

    /**
     * One factor.
     *
     * @param use which
     * @param percent empty if it is not known
     * @param lines the lines that give it
     */
    public record Factor(Use use, Optional<Exact> percent, List<IndexMetric> lines) {

        public Factor {
            lines = List.copyOf(lines);
        }
    }

    public Labour {
        factors = List.copyOf(factors);
    }
}
