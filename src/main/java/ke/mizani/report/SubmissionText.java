package ke.mizani.report;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ke.mizani.activity.RowProblem;
import ke.mizani.store.RefusedRow;
import ke.mizani.store.Submission;

/**
 * Sentences about submissions.
 *
 * @param zone whose hours are told
 */
record SubmissionText(Sentences sentences, ZoneId zone) {

    private static final List<String> COLUMNS =
            List.of("received", "office", "period", "read", "entered", "repeated", "refused");

    /** Who handed in what, what became of it, and whether it was in time. */
    List<String> summary(Submission submission) {
        List<String> lines = new ArrayList<>();
        lines.add(say("submission", submission));
        lines.add("  " + say("submission-counts", submission));
        String deadline =
                submission.deadline().isEmpty()
                        ? "submission-no-deadline"
                        : submission.daysLate() > 0 ? "submission-late" : "submission-in-time";
        lines.add("  " + say(deadline, submission));
        return lines;
    }

    String say(String key, Submission submission) {
        Submission.Origin origin = submission.origin();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("number", submission.number());
        facts.put("file", origin.file());
        facts.put("office", origin.office());
        facts.put("period", origin.period());
        facts.put("by", origin.by());
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
        return sentences.say(key, facts);
    }

    private String time(Submission submission) {
        ZonedDateTime at = submission.at().atZone(zone);
        return String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute());
    }

    List<String> heading() {
        List<String> heading = new ArrayList<>(List.of(""));
        COLUMNS.forEach(name -> heading.add(sentences.word("submissions-" + name)));
        heading.add(sentences.word("submissions-remarks"));
        return heading;
    }

    /** What stands under the heading. */
    List<String> cells(Submission submission, int stillRefused) {
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

    /** A refused row, and under it what is wrong. */
    List<String> refused(RefusedRow row) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("line", row.line());
        facts.put("id", row.activityId().isEmpty() ? "-" : row.activityId());
        facts.put("number", row.mendedBy().orElse(0));
        String key = row.mendedBy().isPresent() ? "submission-row-mended" : "submission-row-open";
        List<String> lines = new ArrayList<>();
        lines.add("  " + sentences.say(key, facts));
        row.problems().forEach(problem -> lines.add("    " + text(problem)));
        return lines;
    }

    private static String text(RowProblem problem) {
        String column = problem.column().isEmpty() ? "" : problem.column() + ": ";
        String found = problem.found().isEmpty() ? "" : " (found \"" + problem.found() + "\")";
        return column + problem.code() + found + "; expected " + problem.expected();
    }
}
