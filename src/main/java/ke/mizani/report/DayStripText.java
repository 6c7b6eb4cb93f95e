package ke.mizani.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import ke.mizani.calendar.DayStrip;
import ke.mizani.calendar.DayStrip.Mark;
import ke.mizani.calendar.DayStrip.Run;
import ke.mizani.calendar.Holiday;

/** Draws a count of days, one line for each run of days of a kind; short runs day by day. */
final class DayStripText {

    private static final int DAY_BY_DAY = 3;

    private final Sentences sentences;

    DayStripText(Sentences sentences) {
        this.sentences = sentences;
    }

    List<String> lines(DayStrip strip) {
        List<String> lines = new ArrayList<>();
        for (Run run : strip.runs()) {
            long days = ChronoUnit.DAYS.between(run.from(), run.to()) + 1;
            if (days > DAY_BY_DAY) {
                lines.add(
                        line(
                                sentences.day(run.from()) + " to " + sentences.day(run.to()),
                                numbers(run),
                                why(run)));
            } else {
                run.from()
                        .datesUntil(run.to().plusDays(1))
                        .forEach(day -> lines.add(line(run, day)));
            }
        }
        return lines;
    }

    private String line(Run run, LocalDate day) {
        String number =
                run.count() > 0
                        ? "" + (run.count() + ChronoUnit.DAYS.between(run.from(), day))
                        : "";
        return line(sentences.day(day), number, why(run));
    }

    private static String line(String days, String number, String why) {
        return String.format(java.util.Locale.ROOT, "%-34s %9s  %s", days, number, why);
    }

    private static String numbers(Run run) {
        if (run.count() == 0) {
            return "";
        }
        long last = run.count() + ChronoUnit.DAYS.between(run.from(), run.to());
        return run.count() + " to " + last;
    }

    private String why(Run run) {
        String mark = sentences.word("mark-" + run.mark().word());
        boolean excluded = run.mark() == Mark.SKIPPED || run.mark() == Mark.MOVED_OFF;
        return excluded ? reason(run) + ": " + mark : mark;
    }

    /** Why a day is excluded. */
    static String reason(Run run) {
        return run.holiday()
                .map(DayStripText::holiday)
                .orElse(run.from().getDayOfWeek() == DayOfWeek.SUNDAY ? "Sunday" : "Saturday");
    }

    private static String holiday(Holiday holiday) {
        return holiday.name() + " (" + holiday.notice() + ", " + holiday.address() + ")";
    }
}
