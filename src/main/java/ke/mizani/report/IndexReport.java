package ke.mizani.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.evaluation.IndexRun;
import ke.mizani.evaluation.PeriodIndex;
import ke.mizani.finding.IndexNode;
import ke.mizani.policy.ViewWeight.View;

/** Productivity indices as a report for a person, or as CSV or JSON for a machine. */
public final class IndexReport {

    private final IndexRun run;
    private final IndexSelection selection;
    private final Sentences sentences;

    /** What is shown beside the indices. */
    public enum Extra {
        NONE,
        PERSPECTIVE,
        TIER,
        QCD;

        Optional<View> view() {
            return switch (this) {
                case PERSPECTIVE -> Optional.of(View.PERSPECTIVE);
                case TIER -> Optional.of(View.TIER);
                case NONE, QCD -> Optional.empty();
            };
        }
    }

    public IndexReport(IndexRun run, IndexSelection selection, Sentences sentences) {
        this.run = run;
        this.selection = selection;
        this.sentences = sentences;
    }

    /**
     * The indices by quarter, what the first of them is made of, its growth, and the facts about
     * labour and wages.
     *
     * @param extra a view of the index that is opened
     * @param robustness whether to show how firm the categories are
     */
    public String table(Extra extra, boolean robustness, Emphasis emphasis) {
        List<String> lines =
                new ArrayList<>(new IndexTable(run, sentences, emphasis).lines(selection));
        Optional<IndexNode> opened = selection.opened(run.now());
        opened.ifPresent(
                node -> {
                    IndexWaterfallTable waterfall =
                            new IndexWaterfallTable(run, sentences, emphasis);
                    lines.addAll(waterfall.lines(node));
                    if (extra != Extra.NONE) {
                        lines.addAll(
                                new IndexViewTable(run, sentences, emphasis).lines(node, extra));
                    }
                });
        List<IndexNode> shown = selection.of(run.now());
        lines.addAll(new IndexFacts(run, sentences, emphasis).lines(shown));
        if (robustness) {
            lines.addAll(new IndexRobustnessTable(run, sentences, emphasis).lines(shown));
        }
        return String.join("\n", lines) + "\n";
    }

    /** One row for each part of each index, of the period and of its quarters. */
    public String csv() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PeriodIndex index : periods()) {
            IndexColumns columns = new IndexColumns(run, index);
            selection.of(index).forEach(node -> rows.addAll(columns.rows(node)));
        }
        return Csv.of(IndexColumns.HEADER, rows);
    }

    /** Every index with its parts, views and the steps to each. */
    public String json() {
        return Json.of(new IndexFields(run, sentences).of(selection, periods()));
    }

    private List<PeriodIndex> periods() {
        List<PeriodIndex> periods = new ArrayList<>(run.quarters());
        periods.add(run.now());
        return periods;
    }
}
