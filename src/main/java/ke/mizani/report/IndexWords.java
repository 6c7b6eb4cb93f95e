package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.evaluation.IndexRun;
import ke.mizani.evaluation.IndexView;
import ke.mizani.evaluation.OfficersTogether;
import ke.mizani.evaluation.PeriodIndex;
import ke.mizani.finding.IndexMetric;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Step;
import ke.mizani.performance.ProductivityIndex;
import ke.mizani.policy.Level;
import ke.mizani.policy.ViewWeight.View;

/** Productivity indices in words, for a page: who stands where, and what each index is made of. */
public final class IndexWords {

    private final IndexRun run;
    private final Sentences sentences;
    private final IndexNumbers numbers;

    public IndexWords(IndexRun run, Sentences sentences) {
        this.run = run;
        this.sentences = sentences;
        numbers = new IndexNumbers(run.now().scheme().value());
    }

    /**
     * The index of one holder.
     *
     * @param level of the holder, as a word
     * @param quarters index of each quarter, or the share of it that was evaluated, in percent
     * @param index empty: not all of it was evaluated
     * @param coverage what share of its weight was evaluated, in percent
     * @param cell the row that gave the category
     * @param open where the index can still lie; empty if all was evaluated
     */
    public record Row(
            String level,
            String office,
            String code,
            String post,
            List<String> quarters,
            String index,
            String category,
            String coverage,
            String cell,
            String open) {}

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

    /** The holders of a level, such as departments. */
    public String level(Level level) {
        return sentences.word("holders-" + level.word());
    }

    /** The names of the quarters; none if the period is one. */
    public List<String> quarters() {
        return run.quarters().stream()
                .map(quarter -> quarter.period().toString())
                .map(name -> name.substring(name.length() - 2))
                .toList();
    }

    /** By what the indices were made, and whether that is only proposed. */
    public List<String> basis() {
        PeriodIndex now = run.now();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("version", now.version().value().name());
        facts.put("row", now.version().because().address());
        facts.put("scheme", now.scheme().value().name());
        facts.put("better", now.scheme().value().better().word());
        List<String> told = new ArrayList<>();
        told.add(sentences.say("index-basis", facts));
        if (IndexTable.isProvisional(now)) {
            told.add(sentences.word("index-provisional"));
        }
        return told;
    }

    /** A holder's index. */
    public Row row(IndexNode node) {
        IndexNode.Holder holder = node.holder();
        return new Row(
                holder.level().word(),
                holder.office(),
                holder.code(),
                holder.post(),
                run.quarters().stream()
                        .map(quarter -> quarter.of(holder).map(numbers::orCoverage).orElse("-"))
                        .toList(),
                node.value().isPresent() ? numbers.index(node) : "",
                node.verdict().category().map(band -> band.value().grade()).orElse(""),
                IndexNumbers.percent(node.index().coverage()),
                node.verdict().category().map(band -> band.because().address()).orElse(""),
                node.verdict().range().isPresent()
                        ? new IndexTable(run, sentences, Emphasis.PLAIN).open(node)
                        : "");
    }

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

    /** Growth and labour effectiveness, each in a sentence. */
    public List<String> besides(IndexNode node) {
        List<String> told = new ArrayList<>();
        run.gain(node.holder())
                .map(gain -> gain.why().steps())
                .map(this::last)
                .ifPresent(told::add);
        run.labour(node.holder())
                .map(one -> one.why().steps())
                .map(this::last)
                .ifPresent(told::add);
        return told;
    }

    private String last(List<Step> steps) {
        return sentences.of(steps.get(steps.size() - 1));
    }

    /** The steps to the value and category of an index. */
    public List<String> why(IndexNode node) {
        return node.why().steps().stream()
                .map(
                        step ->
                                sentences.of(step)
                                        + step.row()
                                                .map(row -> " [" + row.address() + "]")
                                                .orElse(""))
                .toList();
    }
}
