package ke.mizani.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.evaluation.IndexRun;
import ke.mizani.evaluation.IndexView;
import ke.mizani.evaluation.OfficersTogether;
import ke.mizani.finding.IndexMetric;
import ke.mizani.finding.IndexNode;
import ke.mizani.performance.ProductivityIndex;
import ke.mizani.policy.Level;
import ke.mizani.policy.ViewWeight.View;

/** What an index is made of, in words for a page: its parts in order, or the groups of a view. */
public final class IndexDivision {

    private final Sentences sentences;
    private final IndexNumbers numbers;

    public IndexDivision(IndexRun run, Sentences sentences) {
        this.sentences = sentences;
        numbers = new IndexNumbers(run.now().scheme().value());
    }

    /**
     * A part of an index.
     *
     * @param contract id of the contract whose line it is; empty if it is the index of a holder
     * @param office whose index it is; empty if it is a line
     * @param officer code of the officer whose index it is; empty if it is an office's or a line
     * @param remark why it has no score, or how far it was evaluated
     */
    public record Part(
            String name,
            String contract,
            String office,
            String officer,
            String weight,
            String score,
            String adds,
            String soFar,
            String remark) {}

    /** A group of a view. */
    public record Group(
            String name,
            String metrics,
            String weight,
            String evaluated,
            String index,
            String adds) {}

    /** What an index is made of, in order, each part with what it adds. */
    public List<Part> parts(IndexNode node) {
        List<Part> parts = new ArrayList<>();
        ProductivityIndex sum = ProductivityIndex.UNKNOWN;
        for (IndexNode.Part part : node.parts()) {
            sum = sum.plus(part.contribution());
            parts.add(part(part, sum));
        }
        return parts;
    }

    private Part part(IndexNode.Part part, ProductivityIndex sum) {
        boolean known = !part.index().coverage().isZero();
        Optional<IndexNode.Holder> holder = part.node().map(IndexNode::holder);
        return new Part(
                part.metric()
                        .map(metric -> metric.id() + " " + metric.line().indicator().name())
                        .or(() -> holder.map(this::name))
                        .orElse(part.id()),
                part.metric().map(metric -> metric.card().contract().id()).orElse(""),
                holder.map(IndexNode.Holder::office).orElse(""),
                holder.filter(one -> one.level() == Level.INDIVIDUAL)
                        .map(IndexNode.Holder::code)
                        .orElse(""),
                IndexNumbers.percent(part.share()),
                part.metric().isPresent()
                        ? part.metric()
                                .flatMap(IndexMetric::score)
                                .map(IndexNumbers::fine)
                                .orElse("")
                        : part.node().map(numbers::index).orElse(""),
                known ? IndexNumbers.fine(part.contribution().earned()) : "",
                IndexNumbers.fine(sum.earned()),
                part.metric()
                        .flatMap(IndexMetric::formula)
                        .filter(row -> known)
                        .map(row -> "[" + row.address() + "]")
                        .orElseGet(() -> IndexWaterfallTable.remark(part, sentences)));
    }

    private String name(IndexNode.Holder holder) {
        return holder.code().equals(OfficersTogether.CODE)
                ? sentences.word("index-officers-together")
                : holder.post();
    }

    /** One view of an index: by perspective, by tier, or by quality, cost and delivery. */
    public List<Group> view(IndexNode node, IndexReport.Extra extra) {
        IndexView view =
                extra.view()
                        .map((View wanted) -> IndexView.of(wanted, node))
                        .orElseGet(() -> IndexView.qualityCostDelivery(node));
        return view.groups().stream()
                .map(
                        group ->
                                new Group(
                                        sentences.word("index-group-" + group.name()),
                                        String.valueOf(group.metrics()),
                                        IndexNumbers.percent(group.share()),
                                        IndexNumbers.percent(group.index().coverage()),
                                        group.index().value().map(numbers::index).orElse(""),
                                        IndexNumbers.fine(group.contribution().earned())))
                .toList();
    }
}
