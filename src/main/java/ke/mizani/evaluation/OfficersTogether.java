package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.IndexNode.Holder;
import ke.mizani.finding.IndexNode.Part;
import ke.mizani.finding.IndexNode.Verdict;
import ke.mizani.performance.Exact;
import ke.mizani.performance.ProductivityIndex;
import ke.mizani.policy.IndexComponent;
import ke.mizani.policy.Level;

/**
 * Indices for those who may not see every officer's: what the others add to an office is one part,
 * so that its index still adds up.
 *
 * @param seen whether the index of an officer may be seen, by the code of the post
 */
public record OfficersTogether(Predicate<String> seen) {

    /** The code of officers taken together. */
    public static final String CODE = "officers";

    /** The same indices, as they may be seen. */
    public IndexRun of(IndexRun run) {
        Set<Holder> hidden =
                run.now().officers().stream()
                        .map(IndexNode::holder)
                        .filter(this::isHidden)
                        .collect(Collectors.toSet());
        return hidden.isEmpty()
                ? run
                : new IndexRun(
                        run.run().withScorecards(cards(run)),
                        of(run.now()),
                        run.quarters().stream().map(this::of).toList(),
                        run.gains().stream().filter(one -> !isHidden(one.holder())).toList(),
                        run.labour().stream().filter(one -> !isHidden(one.holder())).toList(),
                        run.robustness().stream().filter(one -> isWhole(one.node())).toList(),
                        run.wageBill());
    }

    private List<ke.mizani.finding.Scorecard> cards(IndexRun run) {
        return run.run().scorecards().stream()
                .filter(card -> card.contract().holder().person().filter(seen.negate()).isEmpty())
                .toList();
    }

    private boolean isHidden(Holder holder) {
        return holder.level() == Level.INDIVIDUAL && !seen.test(holder.code());
    }

    private boolean isWhole(IndexNode node) {
        return !isHidden(node.holder())
                && node.parts().stream()
                        .flatMap(part -> part.node().stream())
                        .allMatch(this::isWhole);
    }

    private PeriodIndex of(PeriodIndex index) {
        return new PeriodIndex(
                index.period(),
                index.version(),
                index.scheme(),
                index.bands(),
                of(index.assembly()),
                index.departments().stream().map(this::of).toList(),
                index.officers().stream().filter(node -> !isHidden(node.holder())).toList());
    }

    private IndexNode of(IndexNode node) {
        List<Part> parts = new ArrayList<>();
        Map<IndexComponent, List<Part>> hidden = new LinkedHashMap<>();
        for (Part part : node.parts()) {
            if (part.node().filter(below -> isHidden(below.holder())).isPresent()) {
                hidden.computeIfAbsent(part.component().value(), none -> new ArrayList<>())
                        .add(part);
            } else {
                parts.add(
                        new Part(
                                part.component(),
                                part.share(),
                                part.metric(),
                                part.node().map(this::of)));
            }
        }
        hidden.values().forEach(officers -> parts.add(together(node, officers)));
        return new IndexNode(
                node.holder(),
                node.period(),
                node.index(),
                node.verdict(),
                parts,
                node.leftOut(),
                node.why());
    }

    private static Part together(IndexNode of, List<Part> officers) {
        Exact share = Exact.sum(officers.stream().map(Part::share));
        List<Part> within =
                officers.stream()
                        .map(
                                part ->
                                        new Part(
                                                part.component(),
                                                part.share().dividedBy(share),
                                                part.metric(),
                                                part.node()))
                        .toList();
        ProductivityIndex index =
                within.stream()
                        .map(Part::contribution)
                        .reduce(ProductivityIndex.UNKNOWN, ProductivityIndex::plus);
        IndexNode node =
                new IndexNode(
                        new Holder(Level.INDIVIDUAL, of.holder().office(), CODE, CODE),
                        of.period(),
                        index,
                        new Verdict(
                                index.value(), false, Optional.empty(), false, Optional.empty()),
                        within,
                        List.of(),
                        new Explanation(List.of()));
        return new Part(officers.get(0).component(), share, Optional.empty(), Optional.of(node));
    }
}
