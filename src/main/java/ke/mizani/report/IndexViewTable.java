package ke.mizani.report;

import static ke.mizani.report.IndexTable.left;
import static ke.mizani.report.IndexTable.right;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ke.mizani.evaluation.IndexRun;
import ke.mizani.evaluation.IndexView;
import ke.mizani.finding.IndexNode;
import ke.mizani.report.IndexReport.Extra;

/** One index divided by perspective, tier, or quality, cost and delivery. */
final class IndexViewTable {

    private static final int NAME = 30;
    private static final int NUMBER = 14;

    private final IndexNumbers numbers;
    private final Sentences sentences;
    private final Emphasis emphasis;

    IndexViewTable(IndexRun run, Sentences sentences, Emphasis emphasis) {
        this.sentences = sentences;
        this.emphasis = emphasis;
        numbers = new IndexNumbers(run.now().scheme().value());
    }

    List<String> lines(IndexNode node, Extra extra) {
        IndexView view =
                extra.view()
                        .map(wanted -> IndexView.of(wanted, node))
                        .orElseGet(() -> IndexView.qualityCostDelivery(node));
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(
                emphasis.heading(
                        sentences.say(
                                "index-view-" + view.name(),
                                Map.of("holder", node.holder().code()))));
        lines.add(
                row(
                        "",
                        sentences.word("index-column-metrics"),
                        sentences.word("index-column-weight"),
                        sentences.word("index-column-evaluated"),
                        sentences.word("index-column-index"),
                        sentences.word("index-column-adds")));
        for (IndexView.Group group : view.groups()) {
            lines.add(
                    row(
                            sentences.word("index-group-" + group.name()),
                            String.valueOf(group.metrics()),
                            IndexNumbers.percent(group.share()),
                            IndexNumbers.percent(group.index().coverage()),
                            numbers.index(group.index().value()),
                            IndexNumbers.fine(group.contribution().earned())));
        }
        lines.add(
                row(
                        sentences.word("index-sum"),
                        String.valueOf(view.groups().stream().mapToInt(g -> g.metrics()).sum()),
                        "100",
                        IndexNumbers.percent(node.index().coverage()),
                        numbers.index(node),
                        IndexNumbers.fine(node.index().earned())));
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
