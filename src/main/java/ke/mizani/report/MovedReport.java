package ke.mizani.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ke.mizani.evaluation.MovedClock;
import ke.mizani.evaluation.MovedClocks.Moved;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Step;
import org.jspecify.annotations.Nullable;

/** The open clocks that moved, as a table for a person, or as CSV or JSON for a machine. */
public final class MovedReport {

    private static final List<String> HEADER =
            List.of(
                    "matter",
                    "matter_type",
                    "timeline",
                    "responsible",
                    "status",
                    "due_then",
                    "due_now",
                    "days",
                    "why",
                    "row");

    private static final String INDENT = " ".repeat(12);

    private final Moved moved;
    private final Sentences sentences;

    public MovedReport(Moved moved, Sentences sentences) {
        this.moved = moved;
        this.sentences = sentences;
    }

    /** One row for each clock; its reasons are sentences with their cells or rows. */
    public String csv() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (MovedClock clock : moved.clocks()) {
            Map<String, Object> columns = columns(clock);
            columns.put("why", String.join("; ", reasons(clock)));
            columns.put("row", clock.now().timeline().because().address());
            rows.add(columns);
        }
        return Csv.of(HEADER, rows);
    }

    /** One object for each clock, with the reasons as data. */
    public String json() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (MovedClock clock : moved.clocks()) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>(Json.camel(columns(clock)));
            fields.put("row", clock.now().timeline().because().address());
            fields.put("why", Json.why(clock.why(), sentences));
            rows.add(fields);
        }
        return Json.of(rows);
    }

    /** A line of summary, then a block for each clock. */
    public String table() {
        String summary =
                sentences.say(
                        "moved-summary",
                        Map.of("since", moved.since(), "count", moved.clocks().size()));
        return summary
                + "\n"
                + moved.clocks().stream().map(this::block).collect(Collectors.joining());
    }

    private String block(MovedClock clock) {
        Finding now = clock.now();
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("  " + now.duty().id() + "  " + now.matter());
        lines.add(INDENT + now.duty().obligation() + " (" + now.duty().responsible() + ")");
        lines.add(INDENT + dates(clock));
        reasons(clock)
                .forEach(
                        reason ->
                                lines.addAll(Wrapped.hanging(INDENT, reason, INDENT.length() + 2)));
        return String.join("\n", lines) + "\n";
    }

    private String dates(MovedClock clock) {
        int days = clock.days().orElse(0);
        String key = days == 0 ? "moved-dates" : days > 0 ? "moved-later" : "moved-earlier";
        return sentences.say(
                key,
                Map.of(
                        "then",
                        known(clock.dueThen()),
                        "now",
                        known(clock.now().due()),
                        "days",
                        Math.abs(days)));
    }

    private Object known(Optional<LocalDate> day) {
        return day.isPresent() ? day.get() : sentences.word("day-not-known");
    }

    private List<String> reasons(MovedClock clock) {
        return clock.why().steps().stream().map(this::reason).toList();
    }

    private String reason(Step step) {
        return sentences.of(step)
                + step.activity()
                        .map(row -> "  [" + new SourceText(sentences).of(row) + "]")
                        .orElse("");
    }

    private static Map<String, Object> columns(MovedClock clock) {
        Finding now = clock.now();
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("matter", now.matter());
        columns.put("matter_type", now.matterType());
        columns.put("timeline", now.duty().id());
        columns.put("responsible", now.duty().responsible());
        columns.put("status", now.status().word());
        columns.put("due_then", clock.dueThen().map(Object::toString).orElse(""));
        columns.put("due_now", now.due().map(Object::toString).orElse(""));
        columns.put("days", clock.days().isPresent() ? clock.days().getAsInt() : "");
        return columns;
    }
}
