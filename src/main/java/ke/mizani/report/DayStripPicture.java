package ke.mizani.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ke.mizani.calendar.DayStrip;
import ke.mizani.calendar.DayStrip.Mark;
import ke.mizani.calendar.DayStrip.Run;
import org.jfree.svg.SVGGraphics2D;

/**
 * A count of days as a calendar, one row a month: what was counted is grey, what was left out is
 * crossed, the day that starts the clock is framed and the day reached is black.
 */
public final class DayStripPicture {

    private static final int CELL = 24;
    private static final int LEFT = 76;
    private static final int DAYS = 31;
    private static final int INSIDE = 5;
    private static final int BASE = 16;

    /** Longer counts are told in words only. */
    private static final int MOST_MONTHS = 14;

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
        YearMonth first = YearMonth.from(runs.get(0).from());
        long months =
                1
                        + ChronoUnit.MONTHS.between(
                                first, YearMonth.from(runs.get(runs.size() - 1).to()));
        return months > MOST_MONTHS
                ? Optional.empty()
                : Optional.of(drawn(strip, first, Math.toIntExact(months)));
    }

    /** What the picture shows, line by line. */
    public List<String> lines(DayStrip strip) {
        return new DayStripText(sentences).lines(strip, "");
    }

    private String drawn(DayStrip strip, YearMonth first, int months) {
        SVGGraphics2D graphics = new SVGGraphics2D(LEFT + DAYS * CELL + 2, months * CELL + 2);
        graphics.setDefsKeyPrefix("d" + strip.day().toEpochDay());
        graphics.setFont(Drawing.SMALL);
        for (int month = 0; month < months; month++) {
            graphics.setPaint(Drawing.INK);
            graphics.drawString(month(first.plusMonths(month)), 0, month * CELL + BASE);
        }
        for (Run run : strip.runs()) {
            run.from()
                    .datesUntil(run.to().plusDays(1))
                    .forEach(day -> cell(graphics, day, first, run.mark()));
        }
        return Inline.svg(graphics, title(strip), String.join("; ", lines(strip)));
    }

    private String month(YearMonth month) {
        return sentences.word("months-short").split(",", -1)[month.getMonthValue() - 1]
                + " "
                + month.getYear();
    }

    private static void cell(SVGGraphics2D graphics, LocalDate day, YearMonth first, Mark mark) {
        double x = LEFT + (day.getDayOfMonth() - 1) * (double) CELL;
        double y = ChronoUnit.MONTHS.between(first, YearMonth.from(day)) * (double) CELL + 1;
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
