package ke.mizani.report;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Stroke;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.evaluation.OfficersTogether;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.IndexNode.Part;
import ke.mizani.performance.Exact;
import ke.mizani.policy.ScoringScheme;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * An index as a waterfall: each part starts where those before it ended, and the last bar is their
 * sum. What was not evaluated is an empty bar from the least to the most it could add.
 */
public final class WaterfallPicture {

    private static final int WIDTH = 960;
    private static final int BAR = 26;
    private static final int AROUND = 130;
    private static final int LONGEST = 52;
    private static final String BEFORE = "before";
    private static final String ADDS = "adds";

    private final ScoringScheme scheme;
    private final IndexNumbers numbers;
    private final Sentences sentences;

    /**
     * @param scheme the scale of the index
     */
    public WaterfallPicture(ScoringScheme scheme, Sentences sentences) {
        this.scheme = scheme;
        this.sentences = sentences;
        numbers = new IndexNumbers(scheme);
    }

    /** What one bar shows. */
    private record Bar(String name, Exact before, Exact adds, Kind kind, String label) {}

    private enum Kind {
        PART,
        OPEN,
        SUM
    }

    /** The picture of an index. */
    public Picture of(IndexNode node) {
        List<Bar> bars = bars(node);
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (Bar bar : bars) {
            data.addValue(shown(bar.before()), BEFORE, bar.name());
            data.addValue(shown(bar.adds()), ADDS, bar.name());
        }
        CategoryPlot plot = new CategoryPlot(data, new CategoryAxis(), new NumberAxis(), null);
        Drawing.lying(plot, new Bars(bars));
        double end = scheme.best().map(best -> best.doubleValue()).orElse(shown(total(bars)));
        Drawing.axis(plot.getRangeAxis(), 0, end * 1.02, sentences.word("picture-index-axis"));
        JFreeChart chart = new JFreeChart(null, Drawing.HEADING, plot, false);
        int height = AROUND + BAR * bars.size();
        return Drawing.picture(
                chart,
                WIDTH,
                height,
                new Drawing.Told(
                        "index-waterfall-" + node.holder().code() + "-" + node.period().suffix(),
                        title(node),
                        description(bars),
                        table(bars)));
    }

    private static Exact total(List<Bar> bars) {
        Bar last = bars.get(bars.size() - 1);
        return last.before().plus(last.adds());
    }

    private List<Bar> bars(IndexNode node) {
        List<Bar> bars = new ArrayList<>();
        Exact sum = Exact.ZERO;
        Exact open = Exact.ZERO;
        for (Part part : node.parts()) {
            Exact adds = part.contribution().earned();
            open = open.plus(part.share().minus(part.contribution().coverage()));
            if (!part.index().coverage().isZero()) {
                bars.add(new Bar(name(part), sum, adds, Kind.PART, IndexNumbers.fine(adds)));
                sum = sum.plus(adds);
            }
        }
        if (!open.isZero()) {
            Exact least = open.times(Exact.of(scheme.worst().orElseThrow()));
            Exact most = open.times(Exact.of(scheme.best().orElseThrow()));
            String told =
                    sentences.say(
                            "numbers",
                            Map.of(
                                    "from",
                                    IndexNumbers.fine(least),
                                    "to",
                                    IndexNumbers.fine(most)));
            String name =
                    sentences.say("picture-open", Map.of("share", IndexNumbers.percent(open)));
            bars.add(new Bar(name, sum.plus(least), most.minus(least), Kind.OPEN, told));
        }
        String key = open.isZero() ? "picture-index" : "picture-earned";
        bars.add(new Bar(sentences.word(key), Exact.ZERO, sum, Kind.SUM, IndexNumbers.fine(sum)));
        return bars;
    }

    private String name(Part part) {
        String name =
                part.metric()
                        .map(metric -> metric.id() + "  " + metric.line().indicator().name())
                        .or(() -> part.node().map(node -> holder(node)))
                        .orElse(part.id());
        return name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name;
    }

    private String holder(IndexNode node) {
        return node.holder().code().equals(OfficersTogether.CODE)
                ? sentences.word("index-officers-together")
                : node.holder().post();
    }

    private String title(IndexNode node) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("holder", holder(node));
        facts.put("period", node.period());
        facts.put("index", numbers.index(node));
        node.verdict().category().ifPresent(c -> facts.put("category", c.value().grade()));
        node.verdict()
                .range()
                .ifPresent(
                        range -> {
                            facts.put("lowest", numbers.index(range.lowest()));
                            facts.put("highest", numbers.index(range.highest()));
                        });
        return sentences.say(
                node.value().isPresent() ? "picture-waterfall" : "picture-waterfall-open", facts);
    }

    private String description(List<Bar> bars) {
        List<String> told = bars.stream().map(bar -> bar.name() + ": " + bar.label()).toList();
        return sentences.word("picture-waterfall-how") + " " + String.join("; ", told) + ".";
    }

    private static Picture.Table table(List<Bar> bars) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Bar bar : bars) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("part", bar.name());
            row.put("from", IndexNumbers.fine(bar.before()));
            row.put("to", IndexNumbers.fine(bar.before().plus(bar.adds())));
            row.put("adds", bar.kind() == Kind.OPEN ? "" : IndexNumbers.fine(bar.adds()));
            row.put("adds_exact", bar.kind() == Kind.OPEN ? "" : bar.adds().toString());
            row.put("kind", bar.kind().name().toLowerCase(java.util.Locale.ROOT));
            rows.add(row);
        }
        return new Picture.Table(List.of("part", "from", "to", "adds", "adds_exact", "kind"), rows);
    }

    private static double shown(Exact number) {
        return number.rounded(6, RoundingMode.HALF_UP).doubleValue();
    }

    /** What comes before a part is not drawn. */
    private static final class Bars extends StackedBarRenderer {

        private static final long serialVersionUID = 1L;
        private static final Color NOTHING = new Color(0, 0, 0, 0);

        private final transient List<Bar> bars;

        Bars(List<Bar> bars) {
            this.bars = bars;
            setDefaultItemLabelsVisible(true);
            setDefaultItemLabelGenerator(new BarLabels(1, bar -> bars.get(bar).label()));
            setDefaultPositiveItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            if (row == 0) {
                return NOTHING;
            }
            return switch (bars.get(column).kind()) {
                case PART -> Drawing.DONE;
                case OPEN -> Drawing.OPEN;
                case SUM -> Drawing.TOTAL;
            };
        }

        @Override
        public Paint getItemOutlinePaint(int row, int column) {
            return row == 0 ? NOTHING : Drawing.INK;
        }

        @Override
        public Stroke getItemOutlineStroke(int row, int column) {
            return bars.get(column).kind() == Kind.OPEN ? Drawing.DASHED : Drawing.OUTLINE;
        }
    }
}
