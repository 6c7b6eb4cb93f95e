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

    /** The chart as a picture with a title and a description for readers who do not see it. */
    static Picture picture(JFreeChart chart, int width, int height, Told told) {
        chart.setTitle(heading(told.title()));
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new org.jfree.chart.ui.RectangleInsets(8, 8, 8, 16));
        SVGGraphics2D graphics = paper(width, height);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        return told.with(graphics);
    }

    static SVGGraphics2D paper(int width, int height) {
        SVGGraphics2D graphics = new SVGGraphics2D(width, height);
        graphics.setDefsKeyPrefix("m");
        return graphics;
    }

    /** What is told of a picture, to be put into it. */
    record Told(String name, String title, String description, Picture.Table table) {

        /** Several pictures may stand on one page: the names of its parts are its own. */
        Picture with(SVGGraphics2D graphics) {
            String svg = graphics.getSVGElement();
            int end = svg.indexOf('>', svg.indexOf("<svg")) + 1;
            String words =
                    String.format(
                            Locale.ROOT,
                            "\n<title id=\"%1$s-title\">%2$s</title>\n<desc id=\"%1$s-desc\">%3$s</desc>",
                            name,
                            escaped(title),
                            escaped(description));
            String head =
                    String.format(
                            Locale.ROOT,
                            "%1$s viewBox=\"0 0 %2$.0f %3$.0f\" role=\"img\" aria-labelledby=\"%4$s-title"
                                    + " %4$s-desc\">",
                            svg.substring(0, end - 1),
                            graphics.getWidth(),
                            graphics.getHeight(),
                            name);
            String whole = head + words + svg.substring(end) + "\n";
            return new Picture(name, title, description, whole, table);
        }
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
