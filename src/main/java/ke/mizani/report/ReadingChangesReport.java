package ke.mizani.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ke.mizani.evaluation.ReadingChanges.Change;
import ke.mizani.finding.Status;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;

/** Which verdicts another reading changes, from what to what, and nothing else. */
public final class ReadingChangesReport {

    /** The columns of the CSV, in order. */
    public static final List<String> HEADER =
            List.of(
                    "matter",
                    "timeline",
                    "due_before",
                    "due_after",
                    "status_before",
                    "status_after");

    private final List<Change> changes;
    private final Sentences sentences;

    public ReadingChangesReport(List<Change> changes, Sentences sentences) {
        this.changes = List.copyOf(changes);
        this.sentences = sentences;
    }

    /** A line for each change. */
    public String table() {
        StringBuilder text = new StringBuilder();
        text.append(
                sentences.of(
                        Step.about(Kind.COMPUTED, "reading-changes")
                                .with("count", changes.size())));
        text.append('\n');
        for (Change change : changes) {
            text.append("  ").append(change.timeline()).append("  ").append(change.matter());
            text.append(": ").append(String.join("; ", differences(change))).append('\n');
        }
        return text.toString();
    }

    private List<String> differences(Change change) {
        List<String> parts = new ArrayList<>();
        if (!change.dueBefore().equals(change.dueAfter())) {
            parts.add(told("change-due", day(change.dueBefore()), day(change.dueAfter())));
        }
        if (!change.statusBefore().equals(change.statusAfter())) {
            parts.add(
                    told(
                            "change-status",
                            status(change.statusBefore()),
                            status(change.statusAfter())));
        }
        return parts;
    }

    private String told(String topic, String before, String after) {
        return sentences.of(
                Step.about(Kind.COMPUTED, topic).with("before", before).with("after", after));
    }

    private String day(Optional<LocalDate> day) {
        return day.map(sentences::day).orElseGet(() -> sentences.word("change-none"));
    }

    private String status(Optional<Status> status) {
        return status.map(sentences::of).orElseGet(() -> sentences.word("change-none"));
    }

    /** One row for each change. */
    public String csv() {
        return Csv.of(HEADER, rows());
    }

    /** One object for each change. */
    public String json() {
        return Json.of(rows().stream().map(Json::camel).toList());
    }

    private List<Map<String, Object>> rows() {
        return changes.stream().map(ReadingChangesReport::row).toList();
    }

    private static Map<String, Object> row(Change change) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("matter", change.matter());
        row.put("timeline", change.timeline());
        row.put("due_before", text(change.dueBefore(), LocalDate::toString));
        row.put("due_after", text(change.dueAfter(), LocalDate::toString));
        row.put("status_before", text(change.statusBefore(), Status::word));
        row.put("status_after", text(change.statusAfter(), Status::word));
        return row;
    }

    private static <T> String text(Optional<T> value, Function<T, String> words) {
        return value.map(words).orElse("");
    }
}
