package ke.mizani.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** One line of the drawing. */
    private record Line(String days, String numbers, String why) {}

    List<String> lines(DayStrip strip, String indent) {
        List<Line> drawn = strip.runs().stream().flatMap(run -> drawn(run).stream()).toList();
        int days = drawn.stream().mapToInt(line -> line.days().length()).max().orElse(0);
        int numbers = drawn.stream().mapToInt(line -> line.numbers().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (Line line : drawn) {
            String lead =
                    indent
                            + line.days()
                            + " ".repeat(days - line.days().length() + 2)
                            + " ".repeat(numbers - line.numbers().length())
                            + line.numbers()
                            + (numbers > 0 ? "  " : "");
            lines.addAll(Wrapped.under(lead, line.why()));
        }
        return lines;
    }

    private List<Line> drawn(Run run) {
        long days = ChronoUnit.DAYS.between(run.from(), run.to()) + 1;
        if (days > DAY_BY_DAY) {
            String range =
                    sentences.say(
                            "days",
                            Map.of(
                                    "from",
                                    sentences.shortDay(run.from()),
                                    "to",
                                    sentences.shortDay(run.to())));
            return List.of(new Line(range, numbers(run), why(run)));
        }
        return run.from()
                .datesUntil(run.to().plusDays(1))
                .map(day -> new Line(sentences.shortDay(day), number(run, day), why(run)))
                .toList();
    }

    private static String number(Run run, LocalDate day) {
        return run.count() > 0 ? "" + (run.count() + ChronoUnit.DAYS.between(run.from(), day)) : "";
    }

    private String numbers(Run run) {
        if (run.count() == 0) {
            return "";
        }
        long last = run.count() + ChronoUnit.DAYS.between(run.from(), run.to());
        return sentences.say("numbers", Map.of("from", run.count(), "to", last));
    }

    private String why(Run run) {
        String mark = sentences.word("mark-" + run.mark().word());
        boolean excluded = run.mark() == Mark.SKIPPED || run.mark() == Mark.MOVED_OFF;
        return excluded
                ? sentences.say("excluded", Map.of("reason", reason(run), "mark", mark))
                : mark;
    }

    /** Why a day is excluded: the holiday with what makes it one, or the day of the week. */
    String reason(Run run) {
        return run.holiday().map(this::holiday).orElseGet(() -> sentences.weekday(run.from()));
    }

    private String holiday(Holiday holiday) {
        return sentences.say(
                "holiday",
                Map.of(
                        "name",
                        holiday.name(),
                        "notice",
                        holiday.notice(),
                        "row",
                        holiday.address()));
    }
}
