package ke.mizani.report;

import java.util.List;
import java.util.Set;
import ke.mizani.calendar.DayStrip;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Step;
import ke.mizani.policy.Clause;

/**
 * What needs action, a block for each finding: the verdict, the duty, the reasons and the row that
 * decided.
 */
final class FindingsTable {

    private static final Set<String> REASONS =
            Set.of(
                    "trigger-not-recorded",
                    "trigger-time-missing",
                    "done-time-missing",
                    "later-act",
                    "replaced-by",
                    "condition-not-recorded",
                    "decision-incomplete",
                    "clock-suspended",
                    "clock-resumed",
                    "deadline-extended",
                    "extension-refused-no-power",
                    "extension-refused-house-only",
                    "extension-refused-chair-only",
                    "extension-refused-too-late",
                    "left-out-by-reading",
                    "breach-excused",
                    "period-not-named",
                    "provision-unconfirmed",
                    "holiday-unconfirmed",
                    "holidays-not-covered");

    private static final int INDENT = 28;

    private final Sentences sentences;
    private final Emphasis emphasis;

    FindingsTable(Sentences sentences, Emphasis emphasis) {
        this.sentences = sentences;
        this.emphasis = emphasis;
    }

    void append(String heading, List<Finding> findings, StringBuilder text) {
        if (findings.isEmpty()) {
            return;
        }
        text.append('\n').append(emphasis.heading(heading)).append('\n');
        for (Urgency urgency : Urgency.values()) {
            List<Finding> group = urgency.of(findings);
            if (!group.isEmpty() && urgency != Urgency.NOTHING_TO_DO) {
                text.append('\n').append(urgency.heading()).append('\n');
                group.forEach(finding -> block(finding, urgency, text));
            }
        }
        nothingToDo(Urgency.NOTHING_TO_DO.of(findings), text);
    }

    private void nothingToDo(List<Finding> group, StringBuilder text) {
        if (!group.isEmpty()) {
            text.append("\nNothing to do: ").append(group.size());
            text.append(group.size() == 1 ? " duty" : " duties");
            text.append(" met or not applicable (--format csv lists all)\n");
        }
    }

    private void block(Finding finding, Urgency urgency, StringBuilder text) {
        String verdict = verdict(finding);
        text.append("  ").append(urgency == Urgency.LATE ? emphasis.actNow(verdict) : verdict);
        text.append(" ".repeat(Math.max(1, INDENT - 2 - verdict.length())));
        text.append(finding.duty().id()).append("  ").append(finding.matter()).append('\n');
        line(finding.duty().obligation() + " (" + finding.duty().responsible() + ")", text);
        line(dates(finding), text);
        if (urgency == Urgency.COMING) {
            refusals(finding, text);
        } else {
            reasons(finding, text);
            line(source(finding), text);
        }
    }

    /** Whoever relies on an extension must learn in time that it has no effect. */
    private void refusals(Finding finding, StringBuilder text) {
        finding.why().steps().stream()
                .filter(step -> step.topic().startsWith("extension-refused"))
                .forEach(step -> line(sentences.of(step), text));
    }

    private void reasons(Finding finding, StringBuilder text) {
        for (Step step : finding.why().steps()) {
            if (REASONS.contains(step.topic())) {
                line(sentences.of(step), text);
            }
            step.strip().ifPresent(strip -> moved(strip, text));
        }
        finding.done()
                .flatMap(Occurrence::recorded)
                .ifPresent(row -> line("evidence: " + ExplanationText.source(row), text));
        List<Step> alternatives =
                finding.why().steps().stream()
                        .filter(step -> step.topic().equals("alternative"))
                        .toList();
        if (!alternatives.isEmpty()) {
            line(
                    "dates are disputed: all were computed; shown are the earliest due day and the"
                            + " smallest delay",
                    text);
            ExplanationText explanation = new ExplanationText(sentences);
            alternatives.forEach(step -> line(explanation.of(step), text));
        }
    }

    private void moved(DayStrip strip, StringBuilder text) {
        strip.runs().stream()
                .filter(run -> run.mark() == DayStrip.Mark.MOVED_OFF)
                .forEach(
                        run ->
                                line(
                                        sentences.day(run.from())
                                                + " is excluded ("
                                                + DayStripText.reason(run)
                                                + "): the due day moves on",
                                        text));
    }

    private static String source(Finding finding) {
        Clause clause = finding.duty().clause();
        return clause.instrument()
                + ", "
                + clause.section()
                + "; "
                + finding.timeline().because().address();
    }

    private String verdict(Finding finding) {
        String status = sentences.of(finding.status());
        return finding.daysLate().isPresent() && finding.daysLate().getAsInt() != 0
                ? status + ExplanationText.delay(finding.daysLate().getAsInt())
                : status;
    }

    private String dates(Finding finding) {
        StringBuilder text = new StringBuilder();
        finding.trigger()
                .ifPresent(
                        start ->
                                text.append(start.event())
                                        .append(' ')
                                        .append(sentences.day(start.date()))
                                        .append("; "));
        text.append(finding.due().map(due -> "due " + sentences.day(due)).orElse("no due day"));
        finding.lastArguableDay()
                .filter(last -> !finding.due().filter(last::equals).isPresent())
                .ifPresent(last -> text.append(", last arguable day ").append(sentences.day(last)));
        finding.done()
                .ifPresent(
                        act ->
                                text.append("; ")
                                        .append(act.event())
                                        .append(' ')
                                        .append(sentences.day(act.date())));
        return text.toString();
    }

    private static void line(String content, StringBuilder text) {
        text.append(" ".repeat(INDENT) + content + "\n");
    }
}
