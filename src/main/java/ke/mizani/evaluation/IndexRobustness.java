package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.IndexNode.Part;
import ke.mizani.performance.Exact;
import ke.mizani.performance.WeightRobustness;
import ke.mizani.performance.WeightRobustness.Moved;
import ke.mizani.policy.Band;
import ke.mizani.policy.Decision;
import ke.mizani.policy.IndexAim;
import ke.mizani.policy.IndexComponent;
import ke.mizani.rulebook.Rulebook;

/**
 * How firm the category of one index is when weights move: each weight of a part and of a component
 * by itself, and all weights of the parts together, anywhere between less and more.
 *
 * @param node the index
 * @param move how far each weight moves, and the row that says so
 * @param lowest the least index of all weights in between
 * @param highest the greatest
 * @param tries the index after one weight was moved, in the order of the parts
 */
public record IndexRobustness(
        IndexNode node, Decision<IndexAim> move, End lowest, End highest, List<Try> tries) {

    private static final Exact HUNDRED = Exact.of(100);

    /** An index with its category. */
    public record End(Exact index, Decision<Band> category) {}

    /**
     * One weight moved.
     *
     * @param of id of the part, or word of the component
     * @param up whether it was raised
     * @param changes whether the category is another
     */
    public record Try(String of, boolean up, End result, boolean changes) {}

    public IndexRobustness {
        tries = List.copyOf(tries);
    }

    /** Whether no weights in between give another category. */
    public boolean firm() {
        String category = node.verdict().category().orElseThrow().value().grade();
        return lowest.category().value().grade().equals(category)
                && highest.category().value().grade().equals(category);
    }

    /** How many weights are moved together. */
    public int weights() {
        return node.parts().size();
    }

    /** Of every index that has a value, in their order. */
    public static List<IndexRobustness> of(Rulebook rulebook, List<IndexNode> nodes) {
        return nodes.stream().flatMap(node -> of(rulebook, node).stream()).toList();
    }

    /** Of one index; empty if it has no value. */
    public static Optional<IndexRobustness> of(Rulebook rulebook, IndexNode node) {
        if (node.value().isEmpty()) {
            return Optional.empty();
        }
        NamedPeriod period = node.period();
        Decision<IndexAim> move = rulebook.index().aim(IndexAim.Aim.WEIGHT_MOVE, period.lastDay());
        Exact share = Exact.of(move.value().value()).dividedBy(HUNDRED);
        IndexVerdict bands =
                new IndexVerdict(
                        rulebook,
                        rulebook.scheme(
                                rulebook.index().version(period.lastDay()).value().scheme(),
                                period.lastDay()),
                        period);
        WeightRobustness parts = new WeightRobustness(parts(node), share);
        List<Moved> moved = new ArrayList<>(parts.oneByOne());
        List<WeightRobustness.Part> components = components(node);
        if (components.size() > 1) {
            moved.addAll(new WeightRobustness(components, share).oneByOne());
        }
        String category = node.verdict().category().orElseThrow().value().grade();
        return Optional.of(
                new IndexRobustness(
                        node,
                        move,
                        end(bands, parts.lowest()),
                        end(bands, parts.highest()),
                        moved.stream()
                                .map(one -> tried(one, end(bands, one.mean()), category))
                                .toList()));
    }

    private static End end(IndexVerdict bands, Exact index) {
        return new End(index, bands.band(index));
    }

    private static Try tried(Moved moved, End result, String category) {
        boolean changes = !result.category().value().grade().equals(category);
        return new Try(moved.id(), moved.up(), result, changes);
    }

    /** What is evaluated of each part: its weight and its score. */
    private static List<WeightRobustness.Part> parts(IndexNode node) {
        return node.parts().stream()
                .filter(part -> !part.index().coverage().isZero())
                .map(part -> part(part.id(), List.of(part)))
                .toList();
    }

    private static List<WeightRobustness.Part> components(IndexNode node) {
        Map<String, List<Part>> byComponent = new LinkedHashMap<>();
        node.parts().stream()
                .filter(part -> !part.index().coverage().isZero())
                .forEach(
                        part ->
                                byComponent
                                        .computeIfAbsent(word(part), none -> new ArrayList<>())
                                        .add(part));
        return byComponent.entrySet().stream()
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String word(Part part) {
        IndexComponent component = part.component().value();
        return component.part().word();
    }

    private static WeightRobustness.Part part(String id, List<Part> parts) {
        Exact weight = Exact.sum(parts.stream().map(part -> part.contribution().coverage()));
        Exact points = Exact.sum(parts.stream().map(part -> part.contribution().earned()));
        return new WeightRobustness.Part(id, weight, points.dividedBy(weight));
    }
}
