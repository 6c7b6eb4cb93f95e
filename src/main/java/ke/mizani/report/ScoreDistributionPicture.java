package ke.mizani.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.report.Ruler.Part;
import ke.mizani.report.ScoreSpread.Bin;
import ke.mizani.report.Sheet.Look;

/**
 * How scores are spread over the grades of one scheme. The bars together are those that have a
 * score; a bar of its own on the left, those that have none.
 */
public final class ScoreDistributionPicture {

    private static final int WIDTH = 960;
    private static final int LEFT = 190;
    private static final int RIGHT = 930;
    private static final int GROUND = 330;
    private static final int HIGHEST = 220;
    private static final int HEIGHT = 400;
    private static final int OPEN_LEFT = 60;
    private static final int OPEN_WIDTH = 50;
    private static final int NAME_CHARACTERS = 16;

    /** How wide the bar of a grade of one score alone is. */
    private static final double THIN = 3;

    private final Sentences sentences;

    public ScoreDistributionPicture(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * The picture.
     *
     * @param name of its files
     * @param of whom the scores are, in words
     * @param parts the grades of the scheme, from the lowest to the highest
     * @param scores empty ones are not evaluated
     */
    public Picture of(String name, String of, List<Part> parts, List<Optional<BigDecimal>> scores) {
        ScoreSpread spread = ScoreSpread.of(parts, scores);
        int most = Math.max(1, Math.max(spread.open(), most(spread)));
        Sheet sheet = new Sheet(WIDTH, HEIGHT);
        sheet.line(OPEN_LEFT - 20, GROUND, RIGHT, GROUND);
        open(sheet, spread.open(), most);
        Ruler ruler = new Ruler(name, of, "", parts, Optional.empty(), Optional.empty());
        for (Bin bin : spread.bins()) {
            double from = x(ruler, bin.from());
            bar(
                    sheet,
                    Look.DONE,
                    from + 1,
                    Math.max(THIN, x(ruler, bin.to()) - from - 2),
                    bin.count(),
                    most);
        }
        for (int i = 0; i < parts.size(); i++) {
            edge(sheet, ruler, parts.get(i), i);
        }
        return sheet.picture(
                new Drawing.Told(
                        name, title(of, parts, spread), description(spread), table(spread)));
    }

    private static int most(ScoreSpread spread) {
        return spread.bins().stream().mapToInt(Bin::count).max().orElse(0);
    }

    private static double x(Ruler ruler, BigDecimal score) {
        return LEFT + ruler.share(score) * (RIGHT - LEFT);
    }

    private void open(Sheet sheet, int count, int most) {
        bar(sheet, Look.OPEN, OPEN_LEFT, OPEN_WIDTH, count, most);
        sheet.textAround(
                sentences.word("line-not-evaluated"), OPEN_LEFT + OPEN_WIDTH / 2.0, GROUND + 46);
        if (count == 0) {
            sheet.textAround("0", OPEN_LEFT + OPEN_WIDTH / 2.0, GROUND - 6);
        }
    }

    private static void bar(Sheet sheet, Look look, double x, double width, int count, int most) {
        if (count > 0) {
            double height = (double) HIGHEST * count / most;
            sheet.bar(look, x, GROUND - height, width, height);
            sheet.textAround(String.valueOf(count), x + width / 2, GROUND - height - 6);
        }
    }

    private static void edge(Sheet sheet, Ruler ruler, Part part, int number) {
        double from = x(ruler, part.from());
        double middle = (from + x(ruler, part.to())) / 2;
        sheet.dashed(from, Sheet.TOP, from, GROUND);
        sheet.textAround(Sentences.plain(part.from()), from, GROUND + (number % 2 == 0 ? 16 : 28));
        int below = GROUND + (number % 2 == 0 ? 46 : 60);
        sheet.textAround(Sheet.cut(part.grade(), NAME_CHARACTERS), middle, below);
    }

    private String title(String of, List<Part> parts, ScoreSpread spread) {
        List<String> grades = new ArrayList<>();
        for (Part part : parts) {
            int count =
                    spread.bins().stream()
                            .filter(bin -> bin.grade().equals(part.grade()))
                            .mapToInt(Bin::count)
                            .sum();
            if (count > 0) {
                grades.add(count + " " + part.grade());
            }
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("of", of);
        facts.put("grades", grades.isEmpty() ? "-" : String.join(", ", grades));
        facts.put("open", spread.open());
        return sentences.say("picture-scores", facts);
    }

    private String description(ScoreSpread spread) {
        List<String> told = new ArrayList<>();
        spread.bins().stream()
                .filter(bin -> bin.count() > 0)
                .forEach(
                        bin ->
                                told.add(
                                        bin.count()
                                                + " × "
                                                + Sentences.plain(bin.from())
                                                + "–"
                                                + Sentences.plain(bin.to())));
        told.add(spread.open() + " " + sentences.word("line-not-evaluated"));
        return sentences.word("picture-scores-how") + " " + String.join("; ", told) + ".";
    }

    private static Picture.Table table(ScoreSpread spread) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Bin bin : spread.bins()) {
            rows.add(
                    row(
                            bin.grade(),
                            Sentences.plain(bin.from()),
                            Sentences.plain(bin.to()),
                            bin.count()));
        }
        rows.add(row("not-evaluated", "", "", spread.open()));
        return new Picture.Table(List.of("grade", "from", "to", "count"), rows);
    }

    private static Map<String, Object> row(String grade, String from, String to, int count) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("grade", grade);
        row.put("from", from);
        row.put("to", to);
        row.put("count", count);
        return row;
    }
}
