package ke.mizani.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.performance.Exact;
import ke.mizani.performance.ProductivityIndex;
import ke.mizani.policy.Band;
import ke.mizani.policy.Decision;
import ke.mizani.policy.IndexComponent;
import ke.mizani.policy.Level;

/**
 * The productivity index of one officer, department or the Assembly for one period.
 *
 * @param holder whose index it is
 * @param period financial year or quarter
 * @param index what is known of it
 * @param verdict value and category, or where they can still lie
 * @param parts what it is made of, by the order of the table and of the contracts
 * @param leftOut lines that are no metrics, such as the index itself
 * @param why the steps
 */
public record IndexNode(
        Holder holder,
        NamedPeriod period,
        ProductivityIndex index,
        Verdict verdict,
        List<Part> parts,
        List<IndexMetric> leftOut,
        Explanation why) {

    /**
     * Whose index it is.
     *
     * @param office code of the office
     * @param code that of the office, or of the post of an officer
     * @param post title of the post that holds the contract; the code if there is none
     */
    public record Holder(Level level, String office, String code, String post) {}

    /**
     * Value and category of an index.
     *
     * @param value empty unless all was evaluated, or what was evaluated may stand for all
     * @param reweighted whether what was evaluated stands for all
     * @param category of the value
     * @param atEdge whether the value as it is printed would lie in another category
     * @param range where the index can still lie; empty if it is complete
     */
    public record Verdict(
            Optional<Exact> value,
            boolean reweighted,
            Optional<Decision<Band>> category,
            boolean atEdge,
            Optional<Range> range) {}

    /** The lowest and the highest index that are still possible, with their categories. */
    public record Range(
            Exact lowest, Exact highest, Decision<Band> ofLowest, Decision<Band> ofHighest) {}

    /**
     * One part: a line of the holder's own contract, an index below, or a component that nobody
     * has.
     *
     * @param component the row that makes it a part
     * @param share of the whole index, above 0; those of all parts total 1
     */
    public record Part(
            Decision<IndexComponent> component,
            Exact share,
            Optional<IndexMetric> metric,
            Optional<IndexNode> node) {

        /** Id of the line or code of the holder; the name of the component if nobody has it. */
        public String id() {
            return metric.map(IndexMetric::id)
                    .or(() -> node.map(below -> below.holder().code()))
                    .orElse(component.value().part().word());
        }

        /** What is known of it. */
        public ProductivityIndex index() {
            return metric.map(IndexMetric::index)
                    .or(() -> node.map(IndexNode::index))
                    .orElse(ProductivityIndex.UNKNOWN);
        }

        /** What it adds to the index; the contributions of all parts add to it exactly. */
        public ProductivityIndex contribution() {
            return index().times(share);
        }
    }

    /** A metric at the bottom of the tree with its share of the whole; empty: nobody has it. */
    public record Leaf(Optional<IndexMetric> metric, Exact share) {

        /** What it adds to the index. */
        public ProductivityIndex contribution() {
            return metric.map(IndexMetric::index).orElse(ProductivityIndex.UNKNOWN).times(share);
        }
    }

    public IndexNode {
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
    }

    /** The index; empty unless all was evaluated, or what was evaluated may stand for all. */
    public Optional<Exact> value() {
        return verdict.value();
    }

    /** All metrics that the index rests on, down to those of the officers; shares total 1. */
    public List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        for (Part part : parts) {
            if (part.node().isEmpty()) {
                leaves.add(new Leaf(part.metric(), part.share()));
            } else {
                part.node().get().leaves().stream()
                        .map(leaf -> new Leaf(leaf.metric(), leaf.share().times(part.share())))
                        .forEach(leaves::add);
            }
        }
        return leaves;
    }

    /** The lines of the holder's own contracts, metrics or not. */
    public Stream<IndexMetric> ownLines() {
        return Stream.concat(parts.stream().flatMap(p -> p.metric().stream()), leftOut.stream());
    }
}
