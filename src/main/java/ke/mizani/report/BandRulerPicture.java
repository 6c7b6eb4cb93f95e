package ke.mizani.report;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.finding.Scorecard;
import ke.mizani.policy.GradeLimit;
import ke.mizani.policy.ScoringScheme;
import org.jfree.svg.SVGGraphics2D;

/**
 * Where a composite lies on the scale of its scheme: the grades between their limits, and a mark. A
 * dot beside a limit stands on the side of the grade that has the limit itself.
 */
public final class BandRulerPicture {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 190;
    private static final int LEFT = 30;
    private static final int TOP = 84;
    private static final int BAND = 46;
    private static final double DOT = 8;
    private static final Color OTHER = new Color(0xEE, 0xEE, 0xEE);

    private final Sentences sentences;

    public BandRulerPicture(Sentences sentences) {
        this.sentences = sentences;
    }

    /** A grade between two points of the scale. */
    private record Part(String grade, double from, double to) {}

    /**
     * The picture of a scorecard that has a grade.
     *
     * @param limits between the grades of its scheme
     * @throws IllegalArgumentException if the scorecard has no grade
     */
    public Picture of(Scorecard card, List<GradeLimit> limits) {
        String grade =
                card.grade()
                        .orElseThrow(() -> new IllegalArgumentException("no grade"))
                        .value()
                        .grade();
        double score = number(card.composite().orElseThrow().rounded(6, RoundingMode.HALF_UP));
        List<GradeLimit> sorted =
                limits.stream().sorted(Comparator.comparing(GradeLimit::score)).toList();
        List<Part> parts = parts(card.scheme().value(), sorted, score);
        SVGGraphics2D drawing = new SVGGraphics2D(WIDTH, HEIGHT);
        drawing.setDefsKeyPrefix("r");
        drawing.setPaint(Color.WHITE);
        drawing.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        Ruler ruler = new Ruler(drawing, parts);
        parts.forEach(part -> ruler.band(part, part.grade().equals(grade)));
        sorted.forEach(limit -> ruler.limit(limit, card.scheme().value()));
        ruler.mark(score, ScorecardWords.composite(card));
        String title = title(card, grade);
        ruler.heading(title);
        return new Picture(
                "band-ruler-" + card.contract().id(),
                Drawing.svg(drawing, title, description(sorted)),
                table(sorted).csv());
    }

    private static double number(BigDecimal number) {
        return number.doubleValue();
    }

    private static List<Part> parts(ScoringScheme scheme, List<GradeLimit> sorted, double score) {
        boolean rising = scheme.better() == ScoringScheme.Better.HIGHER;
        double last = sorted.isEmpty() ? score : number(sorted.get(sorted.size() - 1).score());
        double start = number((rising ? scheme.worst() : scheme.best()).orElse(BigDecimal.ZERO));
        double end =
                (rising ? scheme.best() : scheme.worst())
                        .map(BandRulerPicture::number)
                        .orElse(Math.max(last * 1.2, score * 1.05));
        List<Part> parts = new ArrayList<>();
        double from = Math.min(start, score);
        for (GradeLimit limit : sorted) {
            double to = number(limit.score());
            parts.add(new Part(name(limit, !rising), from, to));
            from = to;
        }
        if (!sorted.isEmpty()) {
            GradeLimit top = sorted.get(sorted.size() - 1);
            parts.add(new Part(name(top, rising), from, Math.max(end, score)));
        }
        return parts;
    }

    private static String name(GradeLimit limit, boolean better) {
        return (better ? limit.better() : limit.worse()).value().grade();
    }

    private String title(Scorecard card, String grade) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("composite", ScorecardWords.composite(card));
        facts.put("grade", grade);
        facts.put("scheme", card.scheme().value().name());
        facts.put("better", card.scheme().value().better().word());
        return sentences.say("picture-ruler", facts);
    }

    private String description(List<GradeLimit> limits) {
        List<String> told = new ArrayList<>();
        for (GradeLimit limit : limits) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("limit", limit.score());
            facts.put("better", limit.better().value().grade());
            facts.put("worse", limit.worse().value().grade());
            facts.put("of", (limit.ofBetter() ? limit.better() : limit.worse()).value().grade());
            told.add(sentences.say("picture-ruler-limit", facts));
        }
        return String.join("; ", told) + ".";
    }

    private static Picture.Table table(List<GradeLimit> limits) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (GradeLimit limit : limits) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("limit", Sentences.plain(limit.score()));
            row.put("better", limit.better().value().grade());
            row.put("worse", limit.worse().value().grade());
            row.put("limit_belongs_to", (limit.ofBetter() ? limit.better() : limit.worse()).value().grade());
            rows.add(row);
        }
        return new Picture.Table(List.of("limit", "better", "worse", "limit_belongs_to"), rows);
    }

    /** The scale as it lies on the paper. */
    private record Ruler(Graphics2D drawing, List<Part> parts) {

        private double x(double value) {
            double from = parts.get(0).from();
            double to = parts.get(parts.size() - 1).to();
            return LEFT + (value - from) / (to - from) * (WIDTH - 2 * LEFT);
        }

        void heading(String title) {
            drawing.setFont(Drawing.HEADING.deriveFont(14f));
            drawing.setPaint(Drawing.INK);
            drawing.drawString(title, LEFT, 24);
        }

        void band(Part part, boolean own) {
            Rectangle2D box =
                    new Rectangle2D.Double(x(part.from()), TOP, x(part.to()) - x(part.from()), BAND);
            drawing.setPaint(own ? Drawing.DONE : OTHER);
            drawing.fill(box);
            drawing.setPaint(Drawing.INK);
            drawing.setStroke(Drawing.OUTLINE);
            drawing.draw(box);
            drawing.setFont(own ? Drawing.SMALL.deriveFont(java.awt.Font.BOLD) : Drawing.SMALL);
            middle(part.grade(), box.getCenterX(), TOP + BAND / 2.0 + 4);
        }

        /** The number of a limit, and a dot on the side of the grade that has it. */
        void limit(GradeLimit limit, ScoringScheme scheme) {
            double at = x(number(limit.score()));
            boolean right =
                    limit.ofBetter() == (scheme.better() == ScoringScheme.Better.HIGHER);
            double beside = right ? at + DOT / 4 : at - DOT - DOT / 4;
            drawing.setPaint(Drawing.INK);
            drawing.fill(new Ellipse2D.Double(beside, TOP + BAND - DOT - 3, DOT, DOT));
            drawing.draw(new Line2D.Double(at, TOP + BAND, at, TOP + BAND + 6));
            drawing.setFont(Drawing.SMALL);
            middle(Sentences.plain(limit.score()), at, TOP + BAND + 20);
        }

        void mark(double score, String told) {
            double at = x(score);
            Path2D arrow = new Path2D.Double();
            arrow.moveTo(at, TOP);
            arrow.lineTo(at - 8, TOP - 14);
            arrow.lineTo(at + 8, TOP - 14);
            arrow.closePath();
            drawing.setPaint(Drawing.INK);
            drawing.fill(arrow);
            drawing.setFont(Drawing.HEADING.deriveFont(14f));
            middle(told, at, TOP - 20);
        }

        private void middle(String text, double x, double y) {
            FontMetrics metrics = drawing.getFontMetrics();
            double half = metrics.stringWidth(text) / 2.0;
            double left = Math.max(2, Math.min(x - half, WIDTH - 2 - 2 * half));
            drawing.drawString(text, (float) left, (float) y);
        }
    }
}
