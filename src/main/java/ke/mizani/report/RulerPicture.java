package ke.mizani.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.report.Sheet.Look;

/**
 * Where a score lies among the grades: a ruler with a mark. At each limit a full circle is on the
 * side of the grade that the limit itself belongs to, an empty one on the other.
 */
public final class RulerPicture {

    /** Where the scale begins and ends on a wide paper, from the left. */
    static final int LEFT = 60;

    static final int RIGHT = 900;

    private static final int HEIGHT = 144;
    private static final int RULER = 56;
    private static final int THICK = 24;

    /** How wide a grade of one score alone is. */
    private static final double THIN = 3;

    private static final double ROUND = 4;
    private static final int NAME_CHARACTERS = 18;

    /** How the ruler lies on its paper. */
    private record Layout(int width, int left, int right, int titleLine) {

        static final Layout WIDE = new Layout(960, LEFT, RIGHT, 100);
        static final Layout NARROW = new Layout(340, 24, 316, 36);
    }

    private final Sentences sentences;

    public RulerPicture(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The picture. */
    public Picture of(Ruler ruler) {
        return drawn(ruler, Layout.WIDE, ruler.name())
                .narrow(drawn(ruler, Layout.NARROW, "narrow-" + ruler.name()));
    }

    private Picture drawn(Ruler ruler, Layout layout, String name) {
        int top = Sheet.below(title(ruler), layout.titleLine());
        Paper paper =
                new Paper(new Sheet(layout.width(), top + HEIGHT), ruler, layout, top + RULER);
        for (int i = 0; i < ruler.parts().size(); i++) {
            paper.draw(ruler.parts().get(i), i);
        }
        ruler.score().ifPresent(paper::mark);
        return paper.sheet()
                .picture(
                        new Drawing.Told(name, title(ruler), description(ruler), table(ruler)),
                        layout.titleLine());
    }

    /** A ruler being drawn; y is its upper edge. */
    private record Paper(Sheet sheet, Ruler ruler, Layout layout, int y) {

        double x(BigDecimal score) {
            return layout.left() + ruler.share(score) * (layout.right() - layout.left());
        }

        void draw(Ruler.Part part, int number) {
            double from = x(part.from());
            double to = x(part.to());
            boolean own = ruler.grade().filter(part.grade()::equals).isPresent();
            sheet.bar(own ? Look.DONE : Look.OPEN, from, y, Math.max(to - from, THIN), THICK);
            int below = y + THICK + (number % 2 == 0 ? 20 : 40);
            sheet.textAround(Sheet.cut(part.grade(), NAME_CHARACTERS), (from + to) / 2, below);
            sheet.textAround(Sentences.plain(part.from()), from, above(number));
            if (number > 0) {
                double middle = y + (number % 2 == 0 ? ROUND + 2 : THICK - ROUND - 2);
                sheet.point(part.ownsFrom(), from + ROUND + 2, middle, ROUND);
                sheet.point(!part.ownsFrom(), from - ROUND - 2, middle, ROUND);
            }
            if (number == ruler.parts().size() - 1) {
                sheet.textAround(Sentences.plain(part.to()), to, above(number + 1));
            }
        }

        /** Numbers of limits that lie close together stand on two lines. */
        private double above(int number) {
            return y - (number % 2 == 0 ? 6 : 20);
        }

        void mark(BigDecimal score) {
            double x = x(score);
            sheet.bar(Look.TOTAL, x - 1.5, y - 34, 3, THICK + 40);
            sheet.textAround(Sentences.plain(score), x, y - 40);
        }
    }

    private String title(Ruler ruler) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("whose", ruler.whose());
        facts.put("score", ruler.score().map(Sentences::plain).orElse(""));
        facts.put("unit", ruler.unit());
        facts.put("grade", ruler.grade().orElse("-"));
        return sentences.say(
                ruler.score().isPresent() ? "picture-ruler" : "picture-ruler-open", facts);
    }

    private String description(Ruler ruler) {
        List<String> told = new ArrayList<>();
        ruler.parts().forEach(part -> told.add(part.grade() + ": " + limits(ruler, part)));
        return sentences.word("picture-ruler-how") + " " + String.join("; ", told) + ".";
    }

    /** A limit that is not a grade's own is written outside its bracket. */
    private static String limits(Ruler ruler, Ruler.Part part) {
        int next = ruler.parts().indexOf(part) + 1;
        boolean ownsTo = next == ruler.parts().size() || !ruler.parts().get(next).ownsFrom();
        return (part.ownsFrom() ? "[" : "(")
                + Sentences.plain(part.from())
                + ", "
                + Sentences.plain(part.to())
                + (ownsTo ? "]" : ")");
    }

    private static Picture.Table table(Ruler ruler) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Ruler.Part part : ruler.parts()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("grade", part.grade());
            row.put("limits", limits(ruler, part));
            boolean own = ruler.grade().filter(part.grade()::equals).isPresent();
            row.put("score", own ? ruler.score().map(Sentences::plain).orElse("") : "");
            rows.add(row);
        }
        return new Picture.Table(List.of("grade", "limits", "score"), rows);
    }
}
