package ke.mizani.evaluation;

import java.util.List;
import ke.mizani.finding.IndexNode;

/**
 * The places that a holder can take among those of the same level when the weights of all of them
 * move, each for itself.
 *
 * @param holder who
 * @param place by the weights as they are; equal indices share a place
 * @param best the best place possible
 * @param worst the worst place possible
 * @param of how many have an index
 */
public record RankInterval(IndexNode.Holder holder, int place, int best, int worst, int of) {

    /** The places of holders of one level, in their order. */
    public static List<RankInterval> of(List<IndexRobustness> peers) {
        return peers.stream().map(one -> of(one, peers)).toList();
    }

    private static RankInterval of(IndexRobustness one, List<IndexRobustness> peers) {
        return new RankInterval(
                one.node().holder(),
                1 + (int) peers.stream().filter(other -> above(other, one)).count(),
                1 + (int) peers.stream().filter(other -> always(other, one)).count(),
                1 + (int) peers.stream().filter(other -> perhaps(other, one)).count(),
                peers.size());
    }

    private static boolean above(IndexRobustness other, IndexRobustness one) {
        return other.node().value().orElseThrow().compareTo(one.node().value().orElseThrow()) > 0;
    }

    private static boolean always(IndexRobustness other, IndexRobustness one) {
        return other.lowest().index().compareTo(one.highest().index()) > 0;
    }

    private static boolean perhaps(IndexRobustness other, IndexRobustness one) {
        return !other.node().holder().equals(one.node().holder())
                && other.highest().index().compareTo(one.lowest().index()) > 0;
    }
}
