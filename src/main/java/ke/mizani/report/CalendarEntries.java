package ke.mizani.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;

/** Makes the entries of a calendar from the open clocks of a run. */
final class CalendarEntries {

    static final String OURS = "@mizani";

    private static final int HASH_CHARS = 32;

    private final Sentences sentences;
    private final EvaluationRun run;

    CalendarEntries(EvaluationRun run, Sentences sentences) {
        this.run = run;
        this.sentences = sentences;
    }

    /** The entries of the open clocks that have a day, by the names that stay theirs. */
    Map<String, CalendarEntry> open() {
        Map<String, CalendarEntry> entries = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Finding finding : run.findings()) {
            String clock =
                    String.join(
                            "\n",
                            finding.matter(),
                            finding.duty().id(),
                            finding.trigger().map(Occurrence::event).orElse(""));
            String uid = uid(clock + "\n" + seen.merge(clock, 1, Integer::sum));
            if (OpenClock.open(finding)) {
                finding.due().ifPresent(day -> entries.put(uid, entry(uid, finding, day)));
            }
        }
        return entries;
    }

    /** The entry's name says nothing of its day, so that a moved day keeps the name. */
    private static String uid(String clock) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(clock.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HASH_CHARS) + OURS;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private CalendarEntry entry(String uid, Finding finding, LocalDate day) {
        LocalDate asOf = run.viewpoint().asOf();
        String state = new OpenClock(finding, asOf).state().word();
        Map<String, String> facts =
                Map.of(
                        "obligation",
                        finding.duty().obligation(),
                        "timeline",
                        finding.duty().id(),
                        "matter",
                        finding.matter());
        String summary = sentences.say("entry-" + state, facts);
        return new CalendarEntry(uid, day, summary, description(finding), false, 0, asOf);
    }

    /** Nothing that changes from one day to the next without a change of the clock itself. */
    private String description(Finding finding) {
        List<String> lines = new ArrayList<>();
        say("entry-office", Map.of("responsible", finding.duty().responsible()), lines);
        new Needed(sentences)
                .of(finding)
                .ifPresent(needed -> say("entry-needed", Map.of("needed", needed), lines));
        finding.trigger()
                .map(start -> Map.of("event", start.event(), "day", start.date()))
                .ifPresent(facts -> say("entry-started", facts, lines));
        new OpenClock(finding, run.viewpoint().asOf())
                .lastArguableDay()
                .ifPresent(day -> say("entry-arguable", Map.of("day", day), lines));
        say(
                "entry-provision",
                Map.of(
                        "instrument",
                        finding.duty().clause().instrument(),
                        "section",
                        finding.duty().clause().section()),
                lines);
        CountingNotes counting = new CountingNotes(sentences);
        Stream.of(counting.of(finding), counting.ofHours(finding))
                .flatMap(List::stream)
                .forEach(note -> say("entry-counting", Map.of("note", note), lines));
        new ReadingNote(sentences, run.readings())
                .of(finding)
                .ifPresent(note -> say("entry-reading", Map.of("note", note), lines));
        finding.doubts().stream().map(sentences::of).forEach(lines::add);
        return String.join("\n", lines);
    }

    private void say(String key, Map<String, ?> facts, List<String> lines) {
        lines.add(sentences.say(key, facts));
    }
}
