package ke.mizani.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.store.ActivityLedger.Taken;
import ke.mizani.store.RefusedRow;
import ke.mizani.store.Submission;
import org.jspecify.annotations.Nullable;

/** What offices handed in, as a table for a person, or as CSV or JSON for a machine. */
public final class SubmissionReport {

    private final Sentences sentences;
    private final SubmissionText texts;

    /**
     * @param zone whose hours are told
     */
    public SubmissionReport(Sentences sentences, ZoneId zone) {
        this.sentences = sentences;
        texts = new SubmissionText(sentences, zone);
    }

    /** What became of a file that was just handed in. */
    public String taken(Taken taken) {
        Submission submission = taken.submission();
        if (taken.again()) {
            return text(List.of(texts.say("submission-again", submission)));
        }
        List<String> lines = texts.summary(submission);
        if (submission.counts().refused() > 0) {
            lines.add("  " + texts.say("submission-mend", submission));
        }
        return text(lines);
    }

    /** The same as one row of CSV. */
    public String takenCsv(Taken taken) {
        return Csv.of(SubmissionColumns.HEADER, List.of(columns(taken)));
    }

    /** The same as data. */
    public String takenJson(Taken taken) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("again", taken.again());
        fields.putAll(Json.camel(columns(taken)));
        return Json.of(fields);
    }

    private static Map<String, Object> columns(Taken taken) {
        Submission submission = taken.submission();
        return SubmissionColumns.of(submission, submission.counts().refused());
    }

    /** One line for each submission. */
    public String table(List<Submission> submissions, Map<Long, Integer> stillRefused) {
        if (submissions.isEmpty()) {
            return sentences.word("submissions-none") + "\n";
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(texts.heading());
        submissions.forEach(
                one -> rows.add(texts.cells(one, stillRefused.getOrDefault(one.number(), 0))));
        return String.join("\n", AlignedTable.left(rows)) + "\n";
    }

    /** One row for each submission. */
    public String csv(List<Submission> submissions, Map<Long, Integer> stillRefused) {
        return Csv.of(SubmissionColumns.HEADER, SubmissionColumns.of(submissions, stillRefused));
    }

    /** One object for each submission. */
    public String json(List<Submission> submissions, Map<Long, Integer> stillRefused) {
        return Json.of(
                SubmissionColumns.of(submissions, stillRefused).stream().map(Json::camel).toList());
    }

    /** One submission with the rows that were refused, and whether they were mended since. */
    public String one(Submission submission, List<RefusedRow> refused) {
        List<String> lines = texts.summary(submission);
        for (RefusedRow row : refused) {
            lines.add("");
            lines.addAll(texts.refused(row));
        }
        return text(lines);
    }

    /** One row for each problem of a refused row. */
    public String oneCsv(List<RefusedRow> refused) {
        return Csv.of(SubmissionColumns.PROBLEMS, SubmissionColumns.problems(refused));
    }

    /** The submission, and an object for each problem of a refused row. */
    public String oneJson(Submission submission, List<RefusedRow> refused) {
        int open = (int) refused.stream().filter(row -> row.mendedBy().isEmpty()).count();
        Map<String, @Nullable Object> fields =
                new LinkedHashMap<>(Json.camel(SubmissionColumns.of(submission, open)));
        fields.put(
                "problems", SubmissionColumns.problems(refused).stream().map(Json::camel).toList());
        return Json.of(fields);
    }

    private static String text(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            int indent = line.length() - line.stripLeading().length();
            Wrapped.hanging(" ".repeat(indent), line.strip(), indent + 2)
                    .forEach(part -> text.append(part).append('\n'));
        }
        return text.toString();
    }
}
