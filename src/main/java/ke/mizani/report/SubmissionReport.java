package ke.mizani.report;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ke.mizani.activity.RowProblem;
import ke.mizani.store.ActivityLedger.Taken;
import ke.mizani.store.RefusedRow;
import ke.mizani.store.Submission;
import org.jspecify.annotations.Nullable;

/** What offices handed in, as a table for a person, or as CSV or JSON for a machine. */
public final class SubmissionReport {

    private static final List<String> HEADER =
            List.of(
                    "submission",
                    "received",
                    "office",
                    "period",
                    "file",
                    "by",
                    "read",
                    "entered",
                    "repeated",
                    "refused",
                    "still_refused",
                    "due",
                    "days_late",
                    "deadline_row",
                    "deadline_confirmed",
                    "rulebook",
                    "digest",
                    "chain");

    private static final List<String> PROBLEMS =
            List.of("line", "activity_id", "column", "code", "found", "expected", "mended_by");

    private static final List<String> COLUMNS =
            List.of("received", "office", "period", "read", "entered", "repeated", "refused");

    private final Sentences sentences;
    private final ZoneId zone;

    /**
     * @param zone whose days and hours are told
     */
    public SubmissionReport(Sentences sentences, ZoneId zone) {
        this.sentences = sentences;
        this.zone = zone;
    }

    /** What became of a file that was just handed in. */
    public String taken(Taken taken) {
        Submission submission = taken.submission();
        if (taken.again()) {
            return sentences.say("submission-again", facts(submission)) + "\n";
        }
        List<String> lines = summary(submission);
        if (submission.counts().refused() > 0) {
            lines.add("  " + sentences.say("submission-mend", facts(submission)));
        }
        return text(lines);
    }

    /** The same as data. */
    public String takenJson(Taken taken) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("again", taken.again());
        fields.putAll(
                Json.camel(columns(taken.submission(), taken.submission().counts().refused())));
        return Json.of(fields);
    }

    /** The same as one row of CSV. */
    public String takenCsv(Taken taken) {
        Submission submission = taken.submission();
        return Csv.of(HEADER, List.of(columns(submission, submission.counts().refused())));
    }

    private List<String> summary(Submission submission) {
        Map<String, Object> facts = facts(submission);
        List<String> lines = new ArrayList<>();
        lines.add(sentences.say("submission", facts));
        lines.add("  " + sentences.say("submission-counts", facts));
        String deadline =
                submission.deadline().isEmpty()
                        ? "submission-no-deadline"
                        : submission.daysLate() > 0 ? "submission-late" : "submission-in-time";
        lines.add("  " + sentences.say(deadline, facts));
        return lines;
    }

    private static String text(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            Wrapped.hanging("", line, 4).forEach(part -> text.append(part).append('\n'));
        }
        return text.toString();
    }

    private Map<String, Object> facts(Submission submission) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("number", submission.number());
        facts.put("file", submission.origin().file());
        facts.put("office", submission.origin().office());
        facts.put("period", submission.origin().period());
        facts.put("by", submission.origin().by());
        facts.put("day", submission.receivedOn());
        facts.put("time", time(submission));
        facts.put("read", submission.counts().read());
        facts.put("entered", submission.counts().entered());
        facts.put("repeated", submission.counts().repeated());
        facts.put("refused", submission.counts().refused());
        facts.put("days", submission.daysLate());
        submission
                .deadline()
                .ifPresent(
                        limit -> {
                            facts.put("due", limit.due());
                            facts.put("row", limit.row());
                            facts.put("confirmed", limit.confirmed().word());
                        });
        return facts;
    }

    private String time(Submission submission) {
        ZonedDateTime at = submission.at().atZone(zone);
        return String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute());
    }

    /** One line for each submission. */
    public String table(List<Submission> submissions, Map<Long, Integer> stillRefused) {
        if (submissions.isEmpty()) {
            return sentences.word("submissions-none") + "\n";
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(""));
        COLUMNS.forEach(name -> heading.add(sentences.word("submissions-" + name)));
        heading.add(sentences.word("submissions-remarks"));
        rows.add(heading);
        submissions.forEach(
                one -> rows.add(cells(one, stillRefused.getOrDefault(one.number(), 0))));
        StringBuilder text = new StringBuilder();
        AlignedTable.left(rows).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private List<String> cells(Submission submission, int stillRefused) {
        List<String> remarks = new ArrayList<>();
        if (submission.daysLate() > 0) {
            remarks.add(sentences.say("submissions-late", Map.of("days", submission.daysLate())));
        }
        if (stillRefused > 0) {
            remarks.add(sentences.say("submissions-to-mend", Map.of("count", stillRefused)));
        }
        Submission.Counts counts = submission.counts();
        return List.of(
                String.valueOf(submission.number()),
                sentences.shortDay(submission.receivedOn()) + " " + time(submission),
                submission.origin().office(),
                submission.origin().period().toString(),
                String.valueOf(counts.read()),
                String.valueOf(counts.entered()),
                String.valueOf(counts.repeated()),
                String.valueOf(counts.refused()),
                String.join("; ", remarks));
    }

    /** One row for each submission. */
    public String csv(List<Submission> submissions, Map<Long, Integer> stillRefused) {
        return Csv.of(HEADER, rows(submissions, stillRefused));
    }

    /** One object for each submission. */
    public String json(List<Submission> submissions, Map<Long, Integer> stillRefused) {
        return Json.of(rows(submissions, stillRefused).stream().map(Json::camel).toList());
    }

    private static List<Map<String, Object>> rows(
            List<Submission> submissions, Map<Long, Integer> stillRefused) {
        return submissions.stream()
                .map(one -> columns(one, stillRefused.getOrDefault(one.number(), 0)))
                .toList();
    }

    private static Map<String, Object> columns(Submission submission, int stillRefused) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("submission", submission.number());
        columns.put("received", submission.at());
        columns.put("office", submission.origin().office());
        columns.put("period", submission.origin().period().toString());
        columns.put("file", submission.origin().file());
        columns.put("by", submission.origin().by());
        columns.put("read", submission.counts().read());
        columns.put("entered", submission.counts().entered());
        columns.put("repeated", submission.counts().repeated());
        columns.put("refused", submission.counts().refused());
        columns.put("still_refused", stillRefused);
        columns.put("due", submission.deadline().map(limit -> limit.due().toString()).orElse(""));
        columns.put("days_late", submission.daysLate());
        columns.put("deadline_row", submission.deadline().map(Submission.Limit::row).orElse(""));
        columns.put(
                "deadline_confirmed",
                submission.deadline().map(limit -> limit.confirmed().word()).orElse(""));
        columns.put("rulebook", submission.rulebook());
        columns.put("digest", submission.origin().digest());
        columns.put("chain", submission.seal().chain());
        columns.replace("received", submission.at().toString());
        return columns;
    }

    /** One submission with the rows that were refused, and whether they were mended since. */
    public String one(Submission submission, List<RefusedRow> refused) {
        List<String> lines = summary(submission);
        for (RefusedRow row : refused) {
            lines.add("");
            lines.add("  " + sentences.say(mended(row), rowFacts(row)));
            for (RowProblem problem : row.problems()) {
                lines.add("    " + problemText(problem));
            }
        }
        return text(lines);
    }

    private static String mended(RefusedRow row) {
        return row.mendedBy().isPresent() ? "submission-row-mended" : "submission-row-open";
    }

    private static Map<String, Object> rowFacts(RefusedRow row) {
        return Map.of(
                "line",
                row.line(),
                "id",
                row.activityId().isEmpty() ? "-" : row.activityId(),
                "number",
                row.mendedBy().orElse(0));
    }

    private static String problemText(RowProblem problem) {
        String column = problem.column().isEmpty() ? "" : problem.column() + ": ";
        String found = problem.found().isEmpty() ? "" : " (found \"" + problem.found() + "\")";
        return column + problem.code() + found + "; expected " + problem.expected();
    }

    /** One row for each problem of a refused row. */
    public String oneCsv(List<RefusedRow> refused) {
        return Csv.of(PROBLEMS, problems(refused));
    }

    /** The submission, and an object for each problem of a refused row. */
    public String oneJson(Submission submission, List<RefusedRow> refused) {
        int open = (int) refused.stream().filter(row -> row.mendedBy().isEmpty()).count();
        Map<String, @Nullable Object> fields =
                new LinkedHashMap<>(Json.camel(columns(submission, open)));
        fields.put("problems", problems(refused).stream().map(Json::camel).toList());
        return Json.of(fields);
    }

    private static List<Map<String, Object>> problems(List<RefusedRow> refused) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (RefusedRow row : refused) {
            for (RowProblem problem : row.problems()) {
                Map<String, Object> columns = new LinkedHashMap<>();
                columns.put("line", row.line());
                columns.put("activity_id", row.activityId());
                columns.put("column", problem.column());
                columns.put("code", problem.code().name());
                columns.put("found", problem.found());
                columns.put("expected", problem.expected());
                columns.put(
                        "mended_by", row.mendedBy().isPresent() ? row.mendedBy().getAsLong() : "");
                rows.add(columns);
            }
        }
        return rows;
    }
}
