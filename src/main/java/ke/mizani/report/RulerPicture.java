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

    /** Where the scale begins and ends, from the left. */
    static final int LEFT = 60;

    static final int RIGHT = 900;

    private static final int WIDTH = 960;
    private static final int HEIGHT = 210;
    private static final int RULER = Sheet.TOP + 56;
    private static final int THICK = 24;

    /** How wide a grade of one score alone is. */
    private static final double THIN = 3;

    private static final double ROUND = 4;
    private static final int NAME_CHARACTERS = 18;

    private final Sentences sentences;

    public RulerPicture(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The picture. */
    public Picture of(Ruler ruler) {
        Sheet sheet = new Sheet(WIDTH, HEIGHT);
        for (int i = 0; i < ruler.parts().size(); i++) {
            draw(sheet, ruler, ruler.parts().get(i), i);
        }
        ruler.score().ifPresent(score -> mark(sheet, ruler, score));
        return sheet.picture(
                new Drawing.Told(ruler.name(), title(ruler), description(ruler), table(ruler)));
    }

    private static double x(Ruler ruler, BigDecimal score) {
        return LEFT + ruler.share(score) * (RIGHT - LEFT);
    }

    private static void draw(Sheet sheet, Ruler ruler, Ruler.Part part, int number) {
        double from = x(ruler, part.from());
        double to = x(ruler, part.to());
        boolean own = ruler.grade().filter(part.grade()::equals).isPresent();
        sheet.bar(own ? Look.DONE : Look.OPEN, from, RULER, Math.max(to - from, THIN), THICK);
        int below = RULER + THICK + (number % 2 == 0 ? 20 : 40);
        sheet.textAround(Sheet.cut(part.grade(), NAME_CHARACTERS), (from + to) / 2, below);
        sheet.textAround(Sentences.plain(part.from()), from, above(number));
        if (number > 0) {
            double y = RULER + (number % 2 == 0 ? ROUND + 2 : THICK - ROUND - 2);
            sheet.point(part.ownsFrom(), from + ROUND + 2, y, ROUND);
            sheet.point(!part.ownsFrom(), from - ROUND - 2, y, ROUND);
        }
        if (number == ruler.parts().size() - 1) {
            sheet.textAround(Sentences.plain(part.to()), to, above(number + 1));
        }
    }

    /** Numbers of limits that lie close together stand on two lines. */
    private static double above(int number) {
        return RULER - (number % 2 == 0 ? 6 : 20);
    }

    private static void mark(Sheet sheet, Ruler ruler, BigDecimal score) {
        double x = x(ruler, score);
        sheet.bar(Look.TOTAL, x - 1.5, RULER - 34, 3, THICK + 40);
        sheet.textAround(Sentences.plain(score), x, RULER - 40);
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
