package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.finding.Finding;
import org.jspecify.annotations.Nullable;

/** The findings of a run as a table for a person, or as CSV or JSON for a machine. */
public final class CheckReport {

    /** The columns of the CSV, in order. */
    public static final List<String> HEADER =
            List.of(
                    "matter",
                    "matter_type",
                    "timeline",
                    "clause",
                    "status",
                    "breach",
                    "due",
                    "last_arguable_day",
                    "trigger_event",
                    "trigger_date",
                    "done_event",
                    "done_date",
                    "days_late",
                    "severity",
                    "binds",
                    "responsible",
                    "row",
                    "provisional");

    private static final int MOST_NAMED = 20;

    private final EvaluationRun run;
    private final Sentences sentences;

    public CheckReport(EvaluationRun run, Sentences sentences) {
        this.run = run;
        this.sentences = sentences;
    }

    /** One row for each finding. */
    public String csv() {
        return Csv.of(HEADER, run.findings().stream().map(FindingColumns::of).toList());
    }

    /** One object for each finding, with the steps to its verdict. */
    public String json() {
        List<Map<String, @Nullable Object>> findings = new ArrayList<>();
        for (Finding finding : run.findings()) {
            Map<String, @Nullable Object> fields =
                    new LinkedHashMap<>(Json.camel(FindingColumns.of(finding)));
            fields.put("why", Json.why(finding.why(), sentences));
            findings.add(fields);
        }
        return Json.of(findings);
    }

    /**
     * A line of summary, then what needs action, most urgent first; the assembly's own duties apart
     * from others'.
     */
    public String table(Emphasis emphasis) {
        List<Finding> own = run.findings().stream().filter(Finding::bindsAssembly).toList();
        List<Finding> others = run.findings().stream().filter(f -> !f.bindsAssembly()).toList();
        StringBuilder text = new StringBuilder();
        String summary =
                sentences.say(
                        "summary",
                        Map.of(
                                "day",
                                run.viewpoint().asOf(),
                                "own",
                                Tally.of(own).told(sentences),
                                "others",
                                Tally.of(others).told(sentences)));
        text.append(summary).append('\n');
        FindingsTable table = new FindingsTable(sentences, emphasis);
        table.append("heading-own", own, text);
        table.append("heading-others", others, text);
        unused(text);
        return text.toString();
    }

    private void unused(StringBuilder text) {
        List<String> later = run.unused().later();
        List<String> corrected = run.unused().corrected();
        List<String> unheeded = run.unused().unheeded();
        if (!later.isEmpty()) {
            note(text, "rows-later", Map.of("count", later.size()));
        }
        if (!corrected.isEmpty()) {
            note(text, "rows-corrected", named(corrected));
        }
        if (!unheeded.isEmpty()) {
            note(text, "rows-unheeded", named(unheeded));
        }
    }

    private static Map<String, Object> named(List<String> ids) {
        String rows = String.join(", ", ids.stream().limit(MOST_NAMED).toList());
        return Map.of("count", ids.size(), "rows", rows + (ids.size() > MOST_NAMED ? " …" : ""));
    }

    private void note(StringBuilder text, String key, Map<String, Object> facts) {
        text.append('\n');
        Wrapped.under("", sentences.say(key, facts))
                .forEach(line -> text.append(line).append('\n'));
    }
}
