package ke.mizani.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.svg.SVGGraphics2D;

/**
 * How all pictures look: black outlines and greys that stay apart in print, and one colour for what
 * must be acted on. The same numbers give the same bytes.
 */
final class Drawing {

    static final Color INK = new Color(0x22, 0x22, 0x22);
    static final Color DONE = new Color(0xBF, 0xBF, 0xBF);
    static final Color TOTAL = new Color(0x6E, 0x6E, 0x6E);
    static final Color OPEN = Color.WHITE;
    static final Color ACT_NOW = new Color(0xC6, 0x28, 0x28);
    static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    static final Font HEADING = new Font(Font.SANS_SERIF, Font.BOLD, 16);
    static final BasicStroke OUTLINE = new BasicStroke(1f);
    static final BasicStroke DASHED =
            new BasicStroke(
                    1f,
                    BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_MITER,
                    10f,
                    new float[] {4f, 3f},
                    0f);

    private Drawing() {}

    /** The chart as SVG with a title and a description for readers who do not see it. */
    static String svg(JFreeChart chart, int width, int height, String title, String description) {
        chart.setTitle(heading(title));
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new org.jfree.chart.ui.RectangleInsets(8, 8, 8, 16));
        SVGGraphics2D graphics = new SVGGraphics2D(width, height);
        graphics.setDefsKeyPrefix("m");
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        return svg(graphics, title, description);
    }

    /** What was drawn, with a title and a description. */
    static String svg(SVGGraphics2D drawn, String title, String description) {
        String svg = drawn.getSVGElement();
        int end = svg.indexOf('>', svg.indexOf("<svg")) + 1;
        String words =
                String.format(
                        Locale.ROOT,
                        "%n<title id=\"title\">%s</title>%n<desc id=\"desc\">%s</desc>",
                        escaped(title),
                        escaped(description));
        String head = svg.substring(0, end - 1) + " role=\"img\" aria-labelledby=\"title desc\">";
        return head + words.replace(System.lineSeparator(), "\n") + svg.substring(end) + "\n";
    }

    private static TextTitle heading(String title) {
        TextTitle heading = new TextTitle(title, HEADING);
        heading.setPaint(INK);
        heading.setHorizontalAlignment(HorizontalAlignment.LEFT);
        heading.setTextAlignment(HorizontalAlignment.LEFT);
        heading.setMargin(0, 4, 10, 4);
        return heading;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Lying bars, the first on top. */
    static void lying(CategoryPlot plot, BarRenderer bars) {
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(new Color(0xDD, 0xDD, 0xDD));
        plot.setRangeAxisLocation(org.jfree.chart.axis.AxisLocation.BOTTOM_OR_LEFT);
        plot.getDomainAxis().setTickLabelFont(SMALL);
        plot.getDomainAxis().setTickLabelPaint(INK);
        plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.45f);
        plot.getDomainAxis().setLowerMargin(0.01);
        plot.getDomainAxis().setUpperMargin(0.01);
        plot.getDomainAxis().setCategoryMargin(0.25);
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(true);
        bars.setDefaultItemLabelFont(SMALL);
        bars.setDefaultItemLabelPaint(INK);
        plot.setRenderer(bars);
    }

    static void axis(ValueAxis axis, double from, double to, String label) {
        axis.setRange(from, to);
        axis.setLabel(label);
        axis.setLabelFont(SMALL);
        axis.setTickLabelFont(SMALL);
        axis.setLabelPaint(INK);
        axis.setTickLabelPaint(INK);
    }
}
