package ke.mizani.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.finding.Finding;
import ke.mizani.report.OpenClock.State;
import org.jspecify.annotations.Nullable;

/** The open clocks: what is overdue, what comes by a day and what stands still. */
public final class DueReport {

    /** The columns of the CSV, in order. */
    public static final List<String> HEADER =
            List.of(
                    "office",
                    "state",
                    "days_left",
                    "due",
                    "last_arguable_day",
                    "matter",
                    "matter_type",
                    "timeline",
                    "obligation",
                    "clause",
                    "kind",
                    "severity",
                    "binds",
                    "row");

    private final List<OpenClock> clocks;
    private final LocalDate asOf;
    private final LocalDate until;
    private final Sentences sentences;

    /**
     * @param until the last day looked at
     */
    public DueReport(EvaluationRun run, LocalDate until, Sentences sentences) {
        clocks = OpenClock.of(run);
        asOf = run.viewpoint().asOf();
        this.until = until;
        this.sentences = sentences;
    }

    /** One row for each open clock, overdue ones first, then what comes soonest. */
    public String csv() {
        return Csv.of(HEADER, listed().stream().map(DueReport::columns).toList());
    }

    /** One object for each open clock, in the same order. */
    public String json() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        listed().forEach(clock -> rows.add(Json.camel(columns(clock))));
        return Json.of(rows);
    }

    /** A line of summary, then the open clocks office by office. */
    public String table(Emphasis emphasis) {
        StringBuilder text = new StringBuilder();
        Wrapped.hanging("", summary(), 2).forEach(line -> text.append(line).append('\n'));
        DueTable table = new DueTable(sentences, emphasis);
        table.append(sentences.word("due-overdue"), overdue(), text);
        table.append(sentences.say("due-coming", Map.of("until", until)), coming(), text);
        table.append(sentences.word("due-stopped"), stopped(), text);
        if (listed().isEmpty()) {
            text.append('\n').append(sentences.word("due-nothing")).append('\n');
        }
        return text.toString();
    }

    private String summary() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("day", asOf);
        facts.put("until", until);
        facts.put("overdue", overdue().size());
        facts.put("coming", coming().size());
        facts.put("stopped", stopped().size());
        facts.put("dayless", dayless());
        int free = sorted(OpenClock::free).size();
        facts.put("free", free);
        facts.put("later", clocks.size() - listed().size() - dayless() - free);
        return sentences.say("due-summary", facts);
    }

    private int dayless() {
        return sorted(clock -> clock.state() != State.SUSPENDED && clock.day().isEmpty()).size();
    }

    private List<OpenClock> listed() {
        return Stream.of(overdue(), coming(), stopped()).flatMap(List::stream).toList();
    }

    private List<OpenClock> overdue() {
        return sorted(clock -> clock.state() == State.OVERDUE);
    }

    private List<OpenClock> coming() {
        return sorted(clock -> clock.comesBy(until));
    }

    private List<OpenClock> stopped() {
        return sorted(clock -> clock.state() == State.SUSPENDED);
    }

    private List<OpenClock> sorted(Predicate<OpenClock> which) {
        return clocks.stream()
                .filter(which)
                .sorted(Comparator.comparing(clock -> clock.day().orElse(LocalDate.MAX)))
                .toList();
    }

    private static Map<String, Object> columns(OpenClock clock) {
        Finding finding = clock.finding();
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("office", finding.duty().responsible());
        columns.put("state", clock.state().word());
        columns.put("days_left", clock.daysLeft().<Object>map(days -> days).orElse(""));
        columns.put("due", clock.day().map(LocalDate::toString).orElse(""));
        columns.put(
                "last_arguable_day", finding.lastArguableDay().map(LocalDate::toString).orElse(""));
        columns.put("matter", finding.matter());
        columns.put("matter_type", finding.matterType());
        columns.put("timeline", finding.duty().id());
        columns.put("obligation", finding.duty().obligation());
        columns.put("clause", finding.duty().clause().id());
        columns.put("kind", finding.timeline().value().kind().word());
        columns.put("severity", finding.duty().severity().word());
        columns.put("binds", finding.duty().binds().word());
        columns.put("row", finding.timeline().because().address());
        return columns;
    }
}
