package ke.mizani.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ke.mizani.report.OpenClock.State;

/** Open clocks for a person, office by office in the order in which their first day comes. */
final class DueTable {

    private static final int INDENT = 22;

    private final Sentences sentences;
    private final Emphasis emphasis;

    DueTable(Sentences sentences, Emphasis emphasis) {
        this.sentences = sentences;
        this.emphasis = emphasis;
    }

    void append(String heading, List<OpenClock> clocks, StringBuilder text) {
        if (clocks.isEmpty()) {
            return;
        }
        text.append('\n').append(emphasis.heading(heading)).append('\n');
        byOffice(clocks)
                .forEach(
                        (office, own) -> {
                            text.append('\n').append(office).append('\n');
                            own.forEach(clock -> block(clock, text));
                        });
    }

    private static Map<String, List<OpenClock>> byOffice(List<OpenClock> clocks) {
        return clocks.stream()
                .collect(
                        Collectors.groupingBy(
                                clock -> clock.finding().duty().responsible(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private void block(OpenClock clock, StringBuilder text) {
        String left = left(clock);
        text.append("  ").append(clock.state() == State.OVERDUE ? emphasis.actNow(left) : left);
        text.append(" ".repeat(Math.max(2, INDENT - 2 - left.length())));
        text.append(clock.finding().duty().id()).append("  ");
        text.append(clock.finding().matter()).append('\n');
        line(clock.finding().duty().obligation(), text);
        line(day(clock), text);
        clock.finding().doubts().forEach(step -> line(sentences.of(step), text));
    }

    private String left(OpenClock clock) {
        return clock.daysLeft()
                .map(
                        days ->
                                sentences.say(
                                        days < 0 ? "late" : "left", Map.of("days", Math.abs(days))))
                .orElseGet(() -> sentences.word("stopped"));
    }

    private String day(OpenClock clock) {
        String day =
                clock.day()
                        .map(due -> sentences.say(key(clock), Map.of("day", due)))
                        .orElseGet(() -> sentences.word("no-due-day"));
        return day
                + clock.lastArguableDay()
                        .map(last -> ", " + sentences.say("arguable", Map.of("day", last)))
                        .orElse("");
    }

    private static String key(OpenClock clock) {
        return switch (clock.state()) {
            case FIRST_DAY -> "from-day";
            case BY_LAW -> "by-law-on";
            case OVERDUE, PENDING, SUSPENDED -> "due";
        };
    }

    private static void line(String content, StringBuilder text) {
        Wrapped.hanging(" ".repeat(INDENT), content, INDENT + 2)
                .forEach(line -> text.append(line).append('\n'));
    }
}
