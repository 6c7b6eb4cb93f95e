package ke.mizani.report;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.calendar.Quarter;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Scorecard.Line;
import ke.mizani.finding.Scorecard.LineStatus;
import ke.mizani.policy.Direction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAnchor;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * A scorecard as lying bars: each achievement in percent of its target, from zero, with a mark at
 * the target. Bars beyond the axis are cut, their numbers are not.
 */
public final class ScorecardPicture {

    private static final int WIDTH = 960;
    private static final int BAR = 30;
    private static final int AROUND = 130;
    private static final double END = 200;
    private static final double GAP = 4;
    private static final double ROOM = 180;
    private static final int LONGEST = 46;

    private final Sentences sentences;

    public ScorecardPicture(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The picture of a scorecard. */
    public Picture of(Scorecard card) {
        DefaultCategoryDataset bars = new DefaultCategoryDataset();
        for (Line line : card.lines()) {
            double percent =
                    line.percent()
                            .map(p -> p.rounded(4, java.math.RoundingMode.HALF_UP).doubleValue())
                            .orElse(0.0);
            bars.addValue(Math.min(percent, END), "percent", name(line));
        }
        CategoryPlot plot = new CategoryPlot(bars, new CategoryAxis(), new Percents(), null);
        Drawing.lying(plot, new Bars(card));
        Drawing.axis(
                plot.getRangeAxis(), 0, END + ROOM, sentences.word("picture-percent-of-target"));
        ValueMarker target = new ValueMarker(100, Drawing.INK, new java.awt.BasicStroke(2f));
        plot.addRangeMarker(target, Layer.FOREGROUND);
        ((NumberAxis) plot.getRangeAxis()).setTickUnit(new NumberTickUnit(50));
        card.lines().forEach(line -> plot.addAnnotation(beside(line)));
        JFreeChart chart = new JFreeChart(null, Drawing.HEADING, plot, false);
        int height = AROUND + BAR * card.lines().size();
        return Drawing.picture(chart, WIDTH, height, told(card, fileName(card)))
                .narrow(
                        NarrowScorecard.of(
                                card,
                                told(card, "narrow-" + fileName(card)),
                                new NarrowScorecard.Words(this::name, this::label)));
    }

    private Drawing.Told told(Scorecard card, String file) {
        return new Drawing.Told(file, title(card), description(card), table(card));
    }

    /** Ids of contracts name their year. */
    private static String fileName(Scorecard card) {
        String quarter = card.period() instanceof Quarter part ? "-q" + part.number() : "";
        return "scorecard-" + card.contract().id() + quarter;
    }

    private String title(Scorecard card) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("holder", card.contract().holder().post());
        facts.put("period", card.period());
        facts.put("met", count(card, LineStatus.ACHIEVED));
        facts.put("missed", count(card, LineStatus.NOT_ACHIEVED));
        facts.put("open", count(card, LineStatus.NOT_EVALUATED));
        return sentences.say("picture-scorecard", facts);
    }

    private static int count(Scorecard card, LineStatus status) {
        return (int) card.lines().stream().filter(line -> line.status() == status).count();
    }

    private String description(Scorecard card) {
        List<String> told = new ArrayList<>();
        told.add(sentences.word("picture-scorecard-how"));
        card.lines().forEach(line -> told.add(name(line) + ": " + label(line)));
        return String.join(" ", told.get(0), String.join("; ", told.subList(1, told.size()))) + ".";
    }

    private String name(Line line) {
        String falling =
                line.indicator().direction() == Direction.LOWER
                        ? " " + sentences.word("picture-lower")
                        : "";
        String name = line.indicator().name();
        int room = LONGEST - falling.length();
        String cut = name.length() > room ? name.substring(0, room - 1) + "…" : name;
        return line.indicator().id() + "  " + cut + falling;
    }

    /** The numbers stand in a column of their own, beyond the longest bar. */
    private CategoryTextAnnotation beside(Line line) {
        CategoryTextAnnotation text =
                new CategoryTextAnnotation(label(line), name(line), END + GAP);
        text.setCategoryAnchor(CategoryAnchor.MIDDLE);
        text.setTextAnchor(TextAnchor.CENTER_LEFT);
        text.setFont(Drawing.SMALL);
        text.setPaint(Drawing.INK);
        return text;
    }

    private String label(Line line) {
        String unit = line.indicator().unit().word();
        return line.achievement()
                .map(
                        achieved -> {
                            Map<String, Object> facts = new LinkedHashMap<>();
                            facts.put("achievement", achieved);
                            facts.put("target", line.target().map(Sentences::plain).orElse("-"));
                            facts.put("unit", unit);
                            facts.put("line", line.status().word());
                            return sentences.say("picture-bar", facts);
                        })
                .orElse(sentences.word("line-not-evaluated"));
    }

    private Picture.Table table(Scorecard card) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Line line : card.lines()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("indicator", line.indicator().id());
            row.put("name", line.indicator().name());
            row.put("unit", line.indicator().unit().word());
            row.put("direction", line.indicator().direction().word());
            row.put("target", line.target().map(Sentences::plain).orElse(""));
            row.put("achievement", line.achievement().map(Sentences::number).orElse(""));
            row.put("percent_of_target", line.percent().map(Sentences::number).orElse(""));
            row.put("status", line.status().word());
            rows.add(row);
        }
        return new Picture.Table(
                List.of(
                        "indicator",
                        "name",
                        "unit",
                        "direction",
                        "target",
                        "achievement",
                        "percent_of_target",
                        "status"),
                rows);
    }

    /** Marked up to where bars are cut; beyond it stand the numbers. */
    private static final class Percents extends NumberAxis {

        private static final long serialVersionUID = 1L;

        @Override
        public List<?> refreshTicks(
                Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
            List<?> all = super.refreshTicks(graphics, state, area, edge);
            return all.stream()
                    .filter(tick -> !(tick instanceof ValueTick mark) || mark.getValue() <= END)
                    .toList();
        }
    }

    /** A missed target is to be acted on; what is met is grey. */
    private static final class Bars extends BarRenderer {

        private static final long serialVersionUID = 1L;

        private final transient Scorecard card;

        Bars(Scorecard card) {
            this.card = card;
            setMaximumBarWidth(0.6 / card.lines().size());
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return switch (card.lines().get(column).status()) {
                case ACHIEVED -> Drawing.DONE;
                case NOT_ACHIEVED -> Drawing.ACT_NOW;
                case NOT_EVALUATED -> Drawing.OPEN;
            };
        }

        @Override
        public Paint getItemOutlinePaint(int row, int column) {
            return Drawing.INK;
        }
    }
}
