package ke.mizani.report;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.svg.SVGGraphics2D;

/** A picture that is drawn mark by mark: marks differ by their pattern, not by colour alone. */
final class Sheet {

    /** Where the picture begins below its title. */
    static final int TOP = 66;

    private static final int MARGIN = 16;
    private static final int LINE = 20;
    private static final int TITLE_CHARACTERS = 100;
    private static final double STRIPE = 7;

    private final SVGGraphics2D graphics;

    /** How a mark looks. */
    enum Look {
        /** What is as it should be. */
        DONE(Drawing.DONE, false),
        /** A sum, or what all others are compared with. */
        TOTAL(Drawing.TOTAL, false),
        /** What is not known, or not there. */
        OPEN(Drawing.OPEN, false),
        /** What the law or the contract gives. */
        GIVEN(Drawing.OPEN, true),
        /** What must be acted on. */
        ACT_NOW(Drawing.ACT_NOW, false);

        private final Color paint;
        private final boolean striped;

        Look(Color paint, boolean striped) {
            this.paint = paint;
            this.striped = striped;
        }
    }

    Sheet(int width, int height) {
        graphics = Drawing.paper(width, height);
        graphics.setPaint(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
    }

    /** A lying or standing bar with an outline. */
    void bar(Look look, double x, double y, double width, double height) {
        Rectangle2D bar = new Rectangle2D.Double(x, y, Math.max(width, 0), height);
        graphics.setPaint(look.paint);
        graphics.fill(bar);
        graphics.setPaint(Drawing.INK);
        if (look.striped) {
            stripes(x, y, Math.max(width, 0), height);
        }
        graphics.setStroke(look == Look.OPEN ? Drawing.DASHED : Drawing.OUTLINE);
        graphics.draw(bar);
        graphics.setStroke(Drawing.OUTLINE);
    }

    private void stripes(double x, double y, double width, double height) {
        for (double at = STRIPE; at < width + height; at += STRIPE) {
            double fromX = Math.min(at, width);
            double toX = Math.max(at - height, 0);
            graphics.draw(
                    new Line2D.Double(
                            x + fromX, y + at - fromX, x + toX, y + Math.min(at, height)));
        }
    }

    void line(double fromX, double fromY, double toX, double toY) {
        graphics.setPaint(Drawing.INK);
        graphics.draw(new Line2D.Double(fromX, fromY, toX, toY));
    }

    void dashed(double fromX, double fromY, double toX, double toY) {
        graphics.setStroke(Drawing.DASHED);
        line(fromX, fromY, toX, toY);
        graphics.setStroke(Drawing.OUTLINE);
    }

    /** A small circle: full where the value itself belongs to what is shown. */
    void point(boolean full, double x, double y, double radius) {
        Ellipse2D circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        graphics.setPaint(full ? Drawing.INK : Color.WHITE);
        graphics.fill(circle);
        graphics.setPaint(Drawing.INK);
        graphics.draw(circle);
    }

    /** A stream between two edges that stand upright. */
    void stream(Color paint, double fromX, double fromY, double toX, double toY, double height) {
        double middle = (fromX + toX) / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(fromX, fromY);
        path.curveTo(middle, fromY, middle, toY, toX, toY);
        path.lineTo(toX, toY + height);
        path.curveTo(middle, toY + height, middle, fromY + height, fromX, fromY + height);
        path.closePath();
        graphics.setPaint(paint);
        graphics.fill(path);
        graphics.setPaint(Drawing.INK);
        graphics.draw(path);
    }

    /** A text that begins there; the place is that of its line. */
    void text(String text, double x, double y) {
        graphics.setFont(Drawing.SMALL);
        graphics.setPaint(Drawing.INK);
        graphics.drawString(text, (float) x, (float) y);
    }

    void textBefore(String text, double x, double y) {
        text(text, x - width(text), y);
    }

    void textAround(String text, double x, double y) {
        text(text, x - width(text) / 2, y);
    }

    private double width(String text) {
        return graphics.getFontMetrics(Drawing.SMALL).stringWidth(text);
    }

    /** Where a picture begins below a title whose lines hold so many characters. */
    static int below(String title, int characters) {
        return TOP + LINE * (Math.max(2, Wrapped.within(characters, title).size()) - 2);
    }

    /** The picture with its title. */
    Picture picture(Drawing.Told told) {
        return picture(told, TITLE_CHARACTERS);
    }

    /** The picture with its title, in lines of so many characters at most. */
    Picture picture(Drawing.Told told, int characters) {
        graphics.setFont(Drawing.HEADING);
        graphics.setPaint(Drawing.INK);
        List<String> lines = Wrapped.within(characters, told.title());
        for (int i = 0; i < lines.size(); i++) {
            graphics.drawString(lines.get(i), MARGIN, MARGIN + LINE * i + MARGIN / 2);
        }
        return told.with(graphics);
    }

    /** A text that fits into so many characters. */
    static String cut(String text, int characters) {
        return text.length() > characters ? text.substring(0, characters - 1) + "…" : text;
    }
}
