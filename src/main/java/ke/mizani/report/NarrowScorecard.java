package ke.mizani.report;

import java.math.RoundingMode;
import java.util.function.Function;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Scorecard.Line;
import ke.mizani.finding.Scorecard.LineStatus;
import ke.mizani.report.Sheet.Look;

/**
 * The lines of a scorecard on a narrow paper: name, bar in percent of the target with a mark at the
 * target, and the numbers below each other.
 */
final class NarrowScorecard {

    private static final int WIDTH = 340;
    private static final int LEFT = 8;
    private static final double PERCENT = 1.6;
    private static final double END = 200;
    private static final int LINE = 60;
    private static final int BAR = 14;
    private static final int LONGEST = 50;
    private static final int TITLE_LINE = 36;

    private NarrowScorecard() {}

    /** How a line is told: its name, and its numbers. */
    record Words(Function<Line, String> name, Function<Line, String> label) {}

    static Picture of(Scorecard card, Drawing.Told told, Words words) {
        int top = Sheet.below(told.title(), TITLE_LINE);
        Sheet sheet = new Sheet(WIDTH, top + LINE * card.lines().size());
        for (int i = 0; i < card.lines().size(); i++) {
            draw(sheet, card.lines().get(i), top + LINE * i, words);
        }
        return sheet.picture(told, TITLE_LINE);
    }

    private static void draw(Sheet sheet, Line line, int y, Words words) {
        sheet.text(Sheet.cut(words.name().apply(line), LONGEST), LEFT, y + 12);
        double percent =
                line.percent()
                        .map(p -> p.rounded(4, RoundingMode.HALF_UP).doubleValue())
                        .orElse(0.0);
        sheet.bar(look(line.status()), LEFT, y + 18, Math.min(percent, END) * PERCENT, BAR);
        sheet.line(LEFT + 100 * PERCENT, y + 15, LEFT + 100 * PERCENT, y + 21 + BAR);
        sheet.text(words.label().apply(line), LEFT, y + 34 + BAR);
    }

    private static Look look(LineStatus status) {
        return switch (status) {
            case ACHIEVED -> Look.DONE;
            case NOT_ACHIEVED -> Look.ACT_NOW;
            case NOT_EVALUATED -> Look.OPEN;
        };
    }
}
