package ke.mizani.report;

import java.awt.Paint;
import java.awt.Stroke;
import java.math.BigDecimal;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.finding.IndexNode;
import ke.mizani.policy.Level;
import ke.mizani.report.IndexBins.Bin;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * How the indices of one level are spread over the scale, with the edges of the categories. The
 * bars together are those that have an index; a bar of its own, left of the scale, those that have
 * none.
 */
public final class DistributionPicture {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 420;
    private static final double OPEN_FROM = 0.25;
    private static final double OPEN_TO = 0.6;

    private final IndexBins bins;
    private final Sentences sentences;

    /**
     * @param bins the scale with its categories
     */
    public DistributionPicture(IndexBins bins, Sentences sentences) {
        this.bins = bins;
        this.sentences = sentences;
    }

    /** The picture of the indices of one level. */
    public Picture of(Level level, NamedPeriod period, List<IndexNode> nodes) {
        List<Bin> counted = bins.of(nodes);
        int open = (int) nodes.stream().filter(node -> node.value().isEmpty()).count();
        XYIntervalSeries series = new XYIntervalSeries("count");
        series.add((OPEN_FROM + OPEN_TO) / 2, OPEN_FROM, OPEN_TO, open, open, open);
        for (Bin bin : counted) {
            double from = bin.from().doubleValue();
            double to = bin.to().doubleValue();
            series.add((from + to) / 2, from, to, bin.count(), bin.count(), bin.count());
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        int most = Math.max(open, counted.stream().mapToInt(Bin::count).max().orElse(0));
        XYPlot plot = plot(data, most);
        return Drawing.picture(
                new JFreeChart(null, Drawing.HEADING, plot, false),
                WIDTH,
                HEIGHT,
                new Drawing.Told(
                        "index-distribution-" + level.word() + "-" + period.suffix(),
                        title(level, period, nodes, open),
                        description(counted, open),
                        table(counted, open)));
    }

    private XYPlot plot(XYIntervalSeriesCollection data, int most) {
        double top = Math.max(4, Math.ceil(most * 1.25));
        NumberAxis scale = new NumberAxis();
        Drawing.axis(
                scale, 0.2, bins.end().doubleValue() + 0.05, sentences.word("picture-index-axis"));
        scale.setTickUnit(new org.jfree.chart.axis.NumberTickUnit(0.5));
        scale.setNumberFormatOverride(new OnScale(bins.start().doubleValue()));
        NumberAxis count = new NumberAxis();
        Drawing.axis(count, 0, top, sentences.word("picture-count-axis"));
        count.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        XYPlot plot = new XYPlot(data, scale, count, new Bars());
        plot.setBackgroundPaint(java.awt.Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(new java.awt.Color(0xDD, 0xDD, 0xDD));
        for (IndexBins.Category category : bins.categories()) {
            ValueMarker edge =
                    new ValueMarker(category.from().doubleValue(), Drawing.INK, Drawing.DASHED);
            plot.addDomainMarker(edge, Layer.BACKGROUND);
            double middle = (category.from().doubleValue() + category.to().doubleValue()) / 2;
            plot.addAnnotation(text(category.name(), middle, top * 0.96));
        }
        double left = (OPEN_FROM + OPEN_TO) / 2;
        plot.addAnnotation(text(sentences.word("line-not-evaluated"), left, top * 0.96));
        return plot;
    }

    private static XYTextAnnotation text(String words, double x, double y) {
        XYTextAnnotation text = new XYTextAnnotation(words, x, y);
        text.setFont(Drawing.SMALL);
        text.setPaint(Drawing.INK);
        text.setTextAnchor(TextAnchor.CENTER);
        return text;
    }

    private String title(Level level, NamedPeriod period, List<IndexNode> nodes, int open) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("holders", level.word());
        facts.put("period", period);
        facts.put("evaluated", nodes.size() - open);
        facts.put("open", open);
        facts.put("categories", categories(nodes));
        return sentences.say("picture-distribution", facts);
    }

    private String categories(List<IndexNode> nodes) {
        List<String> told = new ArrayList<>();
        for (IndexBins.Category category : bins.categories()) {
            long count =
                    nodes.stream()
                            .flatMap(node -> node.verdict().category().stream())
                            .filter(band -> band.value().grade().equals(category.name()))
                            .count();
            if (count > 0) {
                told.add(count + " " + category.name());
            }
        }
        return told.isEmpty() ? "-" : String.join(", ", told);
    }

    private String description(List<Bin> counted, int open) {
        List<String> told = new ArrayList<>();
        counted.stream()
                .filter(bin -> bin.count() > 0)
                .forEach(
                        bin ->
                                told.add(
                                        bin.count()
                                                + " "
                                                + sentences.say(
                                                        "numbers",
                                                        Map.of(
                                                                "from",
                                                                bin.from(),
                                                                "to",
                                                                bin.to()))));
        told.add(open + " " + sentences.word("line-not-evaluated"));
        return sentences.word("picture-distribution-how") + " " + String.join("; ", told) + ".";
    }

    private static Picture.Table table(List<Bin> counted, int open) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Bin bin : counted) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("category", bin.category());
            row.put("from", Sentences.plain(bin.from()));
            row.put("to", Sentences.plain(bin.to()));
            row.put("count", bin.count());
            rows.add(row);
        }
        Map<String, Object> last = new LinkedHashMap<>();
        last.put("category", "not-evaluated");
        last.put("from", "");
        last.put("to", "");
        last.put("count", open);
        rows.add(last);
        return new Picture.Table(List.of("category", "from", "to", "count"), rows);
    }

    /** The first bar is that of those without an index. */
    private static final class Bars extends XYBarRenderer {

        private static final long serialVersionUID = 1L;

        Bars() {
            setBarPainter(new StandardXYBarPainter());
            setShadowVisible(false);
            setDrawBarOutline(true);
            setDefaultItemLabelsVisible(true);
            setDefaultItemLabelFont(Drawing.SMALL);
            setDefaultItemLabelPaint(Drawing.INK);
            setDefaultItemLabelGenerator(
                    (data, row, item) ->
                            data.getYValue(row, item) > 0
                                    ? String.valueOf((int) data.getYValue(row, item))
                                    : "");
            setDefaultPositiveItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
        }

        @Override
        public Paint getItemPaint(int row, int item) {
            return item == 0 ? Drawing.OPEN : Drawing.DONE;
        }

        @Override
        public Paint getItemOutlinePaint(int row, int item) {
            return Drawing.INK;
        }

        @Override
        public Stroke getItemOutlineStroke(int row, int item) {
            return item == 0 ? Drawing.DASHED : Drawing.OUTLINE;
        }
    }

    /** Numbers of the scale; nothing beside it. */
    private static final class OnScale extends NumberFormat {

        private static final long serialVersionUID = 1L;

        private final double start;

        OnScale(double start) {
            this.start = start;
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition place) {
            return number < start ? to : to.append(Sentences.plain(BigDecimal.valueOf(number)));
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition place) {
            return format((double) number, to, place);
        }

        @Override
        public Number parse(String text, ParsePosition place) {
            throw new UnsupportedOperationException(text);
        }
    }
}
