package ke.mizani.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ke.mizani.calendar.DayStrip;
import ke.mizani.calendar.DayStrip.Mark;
import ke.mizani.calendar.DayStrip.Run;
import org.jfree.svg.SVGGraphics2D;

/**
 * A count of days as a calendar, two weeks a row from Monday, so that it fits a phone and weekends
 * stand below each other: what was counted is grey, what was left out is crossed, the day that
 * starts the clock is framed and the day reached is black.
 */
public final class DayStripPicture {

    private static final int CELL = 18;
    private static final int LEFT = 76;
    private static final int DAYS = 14;
    private static final int INSIDE = 2;
    private static final int BASE = 13;

    /** Longer counts are told in words only: a year and two months. */
    private static final int MOST_ROWS = 31;

    private static final BasicStroke FRAME = new BasicStroke(2.5f);

    private final Sentences sentences;

    public DayStripPicture(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The picture as SVG; empty if the count is too long for one. */
    public Optional<String> svg(DayStrip strip) {
        List<Run> runs = strip.runs();
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first =
                runs.get(0).from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int rows = 1 + row(first, runs.get(runs.size() - 1).to());
        return rows > MOST_ROWS ? Optional.empty() : Optional.of(drawn(strip, first, rows));
    }

    /** What the picture shows, line by line. */
    public List<String> lines(DayStrip strip) {
        return new DayStripText(sentences).lines(strip, "");
    }

    private String drawn(DayStrip strip, LocalDate first, int rows) {
        SVGGraphics2D graphics = new SVGGraphics2D(LEFT + DAYS * CELL + 2, rows * CELL + 2);
        graphics.setDefsKeyPrefix("d" + strip.day().toEpochDay());
        graphics.setFont(Drawing.SMALL);
        graphics.setPaint(Drawing.INK);
        for (int row = 0; row < rows; row++) {
            graphics.drawString(label(first.plusDays((long) DAYS * row)), 0, row * CELL + BASE + 1);
        }
        for (Run run : strip.runs()) {
            run.from()
                    .datesUntil(run.to().plusDays(1))
                    .forEach(day -> cell(graphics, day, first, mark(strip, run, day)));
        }
        return Inline.svg(graphics, title(strip), String.join("; ", lines(strip)));
    }

    private String label(LocalDate monday) {
        return monday.getDayOfMonth()
                + " "
                + sentences.word("months-short").split(",", -1)[monday.getMonthValue() - 1]
                + " "
                + monday.getYear();
    }

    /** The day reached is black, also where it is simply the last one counted. */
    private static Mark mark(DayStrip strip, Run run, LocalDate day) {
        return run.mark() == Mark.COUNTED && day.equals(strip.day()) ? Mark.REACHED : run.mark();
    }

    private static int row(LocalDate first, LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, day) / DAYS);
    }

    private static void cell(SVGGraphics2D graphics, LocalDate day, LocalDate first, Mark mark) {
        double x = LEFT + ChronoUnit.DAYS.between(first, day) % DAYS * (double) CELL;
        double y = row(first, day) * (double) CELL + 1;
        Rectangle2D box = new Rectangle2D.Double(x, y, CELL, CELL);
        graphics.setPaint(fill(mark));
        graphics.fill(box);
        graphics.setPaint(Drawing.INK);
        graphics.setStroke(mark == Mark.START ? FRAME : Drawing.OUTLINE);
        graphics.draw(box);
        graphics.setStroke(Drawing.OUTLINE);
        if (isLeftOut(mark)) {
            graphics.draw(new Line2D.Double(x, y + CELL, x + CELL, y));
        }
        graphics.setPaint(mark == Mark.REACHED ? Color.WHITE : Drawing.INK);
        graphics.drawString(
                String.format(Locale.ROOT, "%2d", day.getDayOfMonth()),
                (int) x + INSIDE,
                (int) y + BASE);
    }

    private static boolean isLeftOut(Mark mark) {
        return mark == Mark.SKIPPED || mark == Mark.NO_SITTING || mark == Mark.MOVED_OFF;
    }

    private static Color fill(Mark mark) {
        return switch (mark) {
            case COUNTED -> Drawing.DONE;
            case REACHED -> Drawing.INK;
            case START, ANNOUNCED, SKIPPED, NO_SITTING, ENDS_BEFORE, MOVED_OFF -> Drawing.OPEN;
        };
    }

    private String title(DayStrip strip) {
        return sentences.say(
                "picture-strip", Map.of("day", strip.day(), "counted", (int) strip.counted()));
    }
}
