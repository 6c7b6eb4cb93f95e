package ke.mizani.evaluation;

import java.util.Optional;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.IndexNode;
import ke.mizani.performance.Exact;

/**
 * Growth of an index over the same period of the year before.
 *
 * @param holder whose index
 * @param then the index of the year before
 * @param percent growth; empty if the two are not like for like or one of them is not known
 * @param met whether the growth reaches the aim of the policy
 * @param why the steps; the last says what is missing
 */
public record IndexGain(
        IndexNode.Holder holder,
        Optional<Exact> then,
        Optional<Exact> percent,
        Optional<Boolean> met,
        Explanation why) {}
