package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.activity.RowProblem;
import ke.mizani.store.RefusedRow;
import ke.mizani.store.Submission;

/** Submissions and their refused rows as named columns. */
final class SubmissionColumns {

    static final List<String> HEADER =
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

    static final List<String> PROBLEMS =
            List.of("line", "activity_id", "column", "code", "found", "expected", "mended_by");

    private SubmissionColumns() {}

    /**
     * Those of a submission.
     *
     * @param stillRefused rows that no later submission has mended
     */
    static Map<String, Object> of(Submission submission, int stillRefused) {
        Submission.Origin origin = submission.origin();
        Submission.Counts counts = submission.counts();
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("submission", submission.number());
        columns.put("received", submission.at().toString());
        columns.put("office", origin.office());
        columns.put("period", origin.period().toString());
        columns.put("file", origin.file());
        columns.put("by", origin.by());
        columns.put("read", counts.read());
        columns.put("entered", counts.entered());
        columns.put("repeated", counts.repeated());
        columns.put("refused", counts.refused());
        columns.put("still_refused", stillRefused);
        columns.put("due", submission.deadline().map(limit -> limit.due().toString()).orElse(""));
        columns.put("days_late", submission.daysLate());
        columns.put("deadline_row", submission.deadline().map(Submission.Limit::row).orElse(""));
        columns.put(
                "deadline_confirmed",
                submission.deadline().map(limit -> limit.confirmed().word()).orElse(""));
        columns.put("rulebook", submission.rulebook());
        columns.put("digest", origin.digest());
        columns.put("chain", submission.seal().chain());
        return columns;
    }

    static List<Map<String, Object>> of(
            List<Submission> submissions, Map<Long, Integer> stillRefused) {
        return submissions.stream()
                .map(one -> of(one, stillRefused.getOrDefault(one.number(), 0)))
                .toList();
    }

    /** Those of each problem of each refused row. */
    static List<Map<String, Object>> problems(List<RefusedRow> refused) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (RefusedRow row : refused) {
            row.problems().forEach(problem -> rows.add(of(row, problem)));
        }
        return rows;
    }

    private static Map<String, Object> of(RefusedRow row, RowProblem problem) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("line", row.line());
        columns.put("activity_id", row.activityId());
        columns.put("column", problem.column());
        columns.put("code", problem.code().name());
        columns.put("found", problem.found());
        columns.put("expected", problem.expected());
        columns.put("mended_by", row.mendedBy().isPresent() ? row.mendedBy().getAsLong() : "");
        return columns;
    }
}
