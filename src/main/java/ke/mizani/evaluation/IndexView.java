package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ke.mizani.calendar.Word;
import ke.mizani.finding.IndexMetric;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.IndexNode.Leaf;
import ke.mizani.performance.Exact;
import ke.mizani.performance.ProductivityIndex;
import ke.mizani.policy.IndexRole.Use;
import ke.mizani.policy.ViewWeight.View;

/**
 * An index divided by perspective, tier, or quality, cost and delivery: every metric stands in one
 * group, so that the contributions of the groups add to the index exactly.
 *
 * @param name {@code perspective}, {@code tier} or {@code qcd}
 * @param groups in the order of the words; those that no metric belongs to are left out
 */
public record IndexView(String name, List<Group> groups) {

    /** In no group of the view. */
    public static final String OTHER = "other";

    private static final List<Use> QCD = List.of(Use.QCD_QUALITY, Use.QCD_COST, Use.QCD_DELIVERY);

    /**
     * One group.
     *
     * @param name word of the group
     * @param share of the whole index
     * @param contribution what it adds to the index
     * @param metrics how many metrics are in it
     */
    public record Group(String name, Exact share, ProductivityIndex contribution, int metrics) {

        /** The index of the group by itself. */
        public ProductivityIndex index() {
            return contribution.times(Exact.of(1).dividedBy(share));
        }
    }

    public IndexView {
        groups = List.copyOf(groups);
    }

    /** An index divided by the perspectives, or by the tiers, of its metrics. */
    public static IndexView of(View view, IndexNode node) {
        return of(view.word(), node, metric -> name(view, metric), view.names());
    }

    /** An index divided by quality, cost and delivery. */
    public static IndexView qualityCostDelivery(IndexNode node) {
        return of("qcd", node, IndexView::qcd, QCD.stream().map(Word::word).toList());
    }

    /** The perspective, or the tier, of a metric. */
    static String name(View view, IndexMetric metric) {
        return metric.kpi()
                .map(
                        row ->
                                view == View.PERSPECTIVE
                                        ? row.value().perspective().word()
                                        : row.value().tier().word())
                .orElse(OTHER);
    }

    private static String qcd(IndexMetric metric) {
        return QCD.stream()
                .filter(use -> metric.role(use).isPresent())
                .map(Word::word)
                .findFirst()
                .orElse(OTHER);
    }

    private static IndexView of(
            String view, IndexNode node, Function<IndexMetric, String> name, List<String> order) {
        Map<String, Group> groups = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(order);
        names.add(OTHER);
        names.forEach(
                word ->
                        groups.put(
                                word, new Group(word, Exact.ZERO, ProductivityIndex.UNKNOWN, 0)));
        for (Leaf leaf : node.leaves()) {
            Optional<IndexMetric> metric = leaf.metric();
            groups.computeIfPresent(
                    metric.map(name).orElse(OTHER),
                    (word, group) ->
                            new Group(
                                    word,
                                    group.share().plus(leaf.share()),
                                    group.contribution().plus(leaf.contribution()),
                                    group.metrics() + (metric.isPresent() ? 1 : 0)));
        }
        return new IndexView(
                view, groups.values().stream().filter(g -> !g.share().isZero()).toList());
    }
}
