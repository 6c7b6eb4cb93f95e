package ke.mizani.report;

import static ke.mizani.report.IndexTable.left;
import static ke.mizani.report.IndexTable.right;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.evaluation.IndexRun;
import ke.mizani.finding.IndexMetric;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.IndexNode.Part;
import ke.mizani.performance.Exact;
import ke.mizani.performance.ProductivityIndex;

/** The parts of one index as a waterfall: what each adds, and how far they come together. */
final class IndexWaterfallTable {

    private static final int NAME = 50;
    private static final int NUMBER = 10;

    private final IndexNumbers numbers;
    private final Sentences sentences;
    private final Emphasis emphasis;

    IndexWaterfallTable(IndexRun run, Sentences sentences, Emphasis emphasis) {
        this.sentences = sentences;
        this.emphasis = emphasis;
        numbers = new IndexNumbers(run.now().scheme().value());
    }

    List<String> lines(IndexNode node) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("holder", node.holder().code());
        facts.put("post", node.holder().post());
        facts.put("period", node.period());
        lines.add(emphasis.heading(sentences.say("index-made-of", facts)));
        lines.add(
                row(
                        sentences.word("index-column-part"),
                        sentences.word("index-column-weight"),
                        sentences.word("index-column-score"),
                        sentences.word("index-column-adds"),
                        sentences.word("index-column-so-far")));
        ProductivityIndex sum = ProductivityIndex.UNKNOWN;
        Optional<Part> before = Optional.empty();
        for (Part part : node.parts()) {
            if (before.map(p -> !p.component().equals(part.component())).orElse(true)) {
                lines.add(component(node, part));
            }
            sum = sum.plus(part.contribution());
            lines.add(part(part, sum));
            before = Optional.of(part);
        }
        String total = IndexNumbers.fine(sum.earned());
        String name = sentences.word("index-sum");
        lines.add(row(name, IndexNumbers.percent(Exact.of(1)), numbers.index(node), total, total));
        lines.addAll(open(node));
        lines.addAll(Wrapped.hanging("  ", sentences.word("index-unrounded"), 2));
        lines.addAll(leftOut(node));
        return lines;
    }

    /** Where the index lies while weight is open. */
    private List<String> open(IndexNode node) {
        return node.verdict()
                .range()
                .map(
                        range -> {
                            Map<String, Object> facts = new LinkedHashMap<>();
                            facts.put(
                                    "open",
                                    IndexNumbers.percent(
                                            Exact.of(1).minus(node.index().coverage())));
                            facts.put("lowest", IndexNumbers.fine(range.lowest()));
                            facts.put("highest", IndexNumbers.fine(range.highest()));
                            return Wrapped.hanging(
                                    "  ", sentences.say("index-open-weight", facts), 2);
                        })
                .orElse(List.of());
    }

    private String component(IndexNode node, Part first) {
        Exact share =
                Exact.sum(
                        node.parts().stream()
                                .filter(part -> part.component().equals(first.component()))
                                .map(Part::share));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("part", first.component().value().part().word());
        facts.put("share", IndexNumbers.percent(share));
        facts.put("weighting", first.component().value().weighting().word());
        facts.put("row", first.component().because().address());
        return "  " + sentences.say("index-component-head", facts);
    }

    private String part(Part part, ProductivityIndex sum) {
        String name =
                part.metric()
                        .map(metric -> metric.id() + "  " + metric.line().indicator().name())
                        .orElse(part.id());
        boolean known = !part.index().coverage().isZero();
        String score =
                part.metric().isPresent()
                        ? part.metric().get().score().map(IndexNumbers::fine).orElse("-")
                        : part.node().map(numbers::index).orElse("-");
        String row =
                row(
                        "  " + name,
                        IndexNumbers.percent(part.share()),
                        score,
                        known ? IndexNumbers.fine(part.contribution().earned()) : "-",
                        IndexNumbers.fine(sum.earned()));
        return (row + "  " + remark(part, sentences)).stripTrailing();
    }

    /** Why a part has no score, how far it was evaluated, or by which row. */
    static String remark(Part part, Sentences sentences) {
        if (part.index().coverage().isZero()) {
            return sentences.word("line-not-evaluated");
        }
        if (!part.index().complete()) {
            return sentences.say(
                    "index-evaluated-to",
                    Map.of("coverage", IndexNumbers.percent(part.index().coverage())));
        }
        return part.metric()
                .flatMap(IndexMetric::formula)
                .map(formula -> "[" + formula.cell() + "]")
                .orElse("");
    }

    private List<String> leftOut(IndexNode node) {
        List<String> lines = new ArrayList<>();
        for (IndexMetric metric : node.leftOut()) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("line", metric.id());
            facts.put("name", metric.line().indicator().name());
            facts.put("kpi", metric.line().indicator().kpi());
            facts.put(
                    "row",
                    metric.role(ke.mizani.policy.IndexRole.Use.INDEX_ITSELF)
                            .map(role -> role.because().address())
                            .orElse(""));
            lines.addAll(Wrapped.hanging("  ", sentences.say("index-no-metric", facts), 4));
        }
        return lines;
    }

    private static String row(String name, String... cells) {
        StringBuilder line = new StringBuilder("  " + left(name, NAME));
        for (String cell : cells) {
            line.append(right(cell, NUMBER));
        }
        return line.toString().stripTrailing();
    }
}
