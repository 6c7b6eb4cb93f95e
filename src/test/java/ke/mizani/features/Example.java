package ke.mizani.features;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One example of a feature, as it is written: read here without running it.
 *
 * @param timeline the time limit that it checks
 * @param checked the day on which it looks
 * @param text its lines
 */
record Example(String timeline, LocalDate checked, String text) {

    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern CHECKED =
            Pattern.compile("When ([A-Z]+-\\d+(?:-old)?) is checked on " + DAY);
    private static final Pattern HAPPENED = Pattern.compile("\"([a-z-]+)\" happened on " + DAY);
    private static final Pattern DUE =
            Pattern.compile(
                    "(?:the last day (?:is|was)|the first lawful day is|the effect comes on"
                            + "|the law supplies \"[a-z-]+\" on) "
                            + DAY);
    private static final Pattern LATE = Pattern.compile("(late|overdue|too early) by (\\d+) day");

    /** All examples of the living documentation that check a timeline. */
    static List<Example> all(Path folder) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".feature")).toList()) {
                for (String text : Files.readString(file).split("\n *Example: ", -1)) {
                    find(text).ifPresent(examples::add);
                }
            }
        }
        return examples;
    }

    private static Optional<Example> find(String text) {
        Matcher checked = CHECKED.matcher(text);
        return checked.find()
                ? Optional.of(
                        new Example(checked.group(1), LocalDate.parse(checked.group(2)), text))
                : Optional.empty();
    }

    /**
     * How many days after the deciding day the act comes, or the day looked at if nothing was done.
     */
    List<Long> daysTried(List<String> dueEvents) {
        return due(dueEvents)
                .map(
                        due ->
                                looked(dueEvents).stream()
                                        .map(day -> ChronoUnit.DAYS.between(due, day))
                                        .toList())
                .orElse(List.of());
    }

    private List<LocalDate> looked(List<String> dueEvents) {
        List<LocalDate> acts =
                HAPPENED.matcher(text)
                        .results()
                        .filter(act -> dueEvents.contains(act.group(1)))
                        .map(act -> LocalDate.parse(act.group(2)))
                        .toList();
        return acts.isEmpty() ? List.of(checked) : acts;
    }

    /** The deciding day, as said or as the delay tells. */
    private Optional<LocalDate> due(List<String> dueEvents) {
        Matcher said = DUE.matcher(text);
        if (said.find()) {
            return Optional.of(LocalDate.parse(said.group(1)));
        }
        Matcher late = LATE.matcher(text);
        if (!late.find()) {
            return Optional.empty();
        }
        int days = Integer.parseInt(late.group(2));
        List<LocalDate> looked = looked(dueEvents);
        LocalDate day = looked.get(looked.size() - 1);
        return switch (late.group(1)) {
            case "late" -> Optional.of(day.minusDays(days));
            case "overdue" -> Optional.of(checked.minusDays(days));
            default -> Optional.of(day.plusDays(days));
        };
    }

    /** Whether it chooses that reading. */
    boolean reads(String words) {
        return text.contains("Given " + words);
    }
}
