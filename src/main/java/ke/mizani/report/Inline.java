package ke.mizani.report;

import org.jfree.svg.SVGGraphics2D;

/** A picture that may stand beside others in one page: it names nothing that another names too. */
final class Inline {

    private Inline() {}

    /** The picture, with what it says for readers who do not see it. */
    static String svg(SVGGraphics2D graphics, String title, String description) {
        String svg = graphics.getSVGElement();
        int end = svg.indexOf('>', svg.indexOf("<svg"));
        return svg.substring(0, end)
                + " role=\"img\" aria-label=\""
                + escaped(title + " " + description)
                + "\"><title>"
                + escaped(title)
                + "</title>"
                + svg.substring(end + 1);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
