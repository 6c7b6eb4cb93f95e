package ke.mizani.report;

import java.util.List;
import java.util.Map;
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
                    "trigger-after-act",
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
                    "opened-by-calendar",
                    "whose-is-not-recorded",
                    "announced-not-held",
                    "provision-unconfirmed",
                    "holiday-unconfirmed",
                    "holidays-not-covered");

    private static final Set<String> MARKS =
            Set.of(
                    "extension-refused-no-power",
                    "extension-refused-house-only",
                    "extension-refused-chair-only",
                    "extension-refused-too-late",
                    "opened-by-calendar",
                    "announced-not-held",
                    "forecast-due-day",
                    "forecast-first-lawful-day");

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
        text.append('\n').append(emphasis.heading(sentences.word(heading))).append('\n');
        for (Urgency urgency : Urgency.values()) {
            List<Finding> group = urgency.of(findings);
            if (!group.isEmpty() && urgency != Urgency.NOTHING_TO_DO) {
                text.append('\n').append(sentences.word("urgency-" + urgency.word())).append('\n');
                group.forEach(finding -> block(finding, urgency, text));
            }
        }
        nothingToDo(Urgency.NOTHING_TO_DO.of(findings), text);
    }

    private void nothingToDo(List<Finding> group, StringBuilder text) {
        if (!group.isEmpty()) {
            text.append('\n');
            text.append(sentences.say("nothing-to-do", Map.of("count", group.size())));
            text.append('\n');
            new Gaps(sentences)
                    .in(group)
                    .forEach(
                            gap ->
                                    Wrapped.under("  ", gap)
                                            .forEach(line -> text.append(line).append('\n')));
        }
    }

    private void block(Finding finding, Urgency urgency, StringBuilder text) {
        String verdict = sentences.verdict(finding);
        text.append("  ").append(urgency == Urgency.LATE ? emphasis.actNow(verdict) : verdict);
        text.append(" ".repeat(Math.max(2, INDENT - 2 - verdict.length())));
        text.append(finding.duty().id()).append("  ").append(finding.matter()).append('\n');
        line(duty(finding), text);
        line(dates(finding), text);
        if (urgency != Urgency.COMING) {
            reasons(finding, text);
            line(source(finding), text);
        } else {
            marks(finding, text);
        }
    }

    /** What must not be overlooked even in a duty that is only coming. */
    private void marks(Finding finding, StringBuilder text) {
        finding.why().steps().stream()
                .filter(step -> MARKS.contains(step.topic()))
                .forEach(step -> line(sentences.of(step), text));
        finding.doubts().forEach(step -> line(sentences.of(step), text));
    }

    private String duty(Finding finding) {
        return sentences.say(
                "duty",
                Map.of(
                        "obligation",
                        finding.duty().obligation(),
                        "responsible",
                        finding.duty().responsible()));
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
                .map(row -> new SourceText(sentences).of(row))
                .ifPresent(row -> line(sentences.say("evidence", Map.of("source", row)), text));
        List<Step> alternatives =
                finding.why().steps().stream()
                        .filter(step -> step.topic().equals("alternative"))
                        .toList();
        if (!alternatives.isEmpty()) {
            line(sentences.word("dates-disputed"), text);
            alternatives.forEach(step -> line(sentences.of(step), text));
        }
    }

    private void moved(DayStrip strip, StringBuilder text) {
        DayStripText days = new DayStripText(sentences);
        strip.runs().stream()
                .filter(run -> run.mark() == DayStrip.Mark.MOVED_OFF)
                .map(run -> Map.of("day", run.from(), "reason", days.reason(run)))
                .forEach(facts -> line(sentences.say("moves-on", facts), text));
    }

    private String source(Finding finding) {
        Clause clause = finding.duty().clause();
        return sentences.say(
                "provision",
                Map.of(
                        "instrument",
                        clause.instrument(),
                        "section",
                        clause.section(),
                        "row",
                        finding.timeline().because().address()));
    }

    private String dates(Finding finding) {
        StringBuilder text = new StringBuilder();
        finding.trigger().ifPresent(start -> text.append(happened(start)).append("; "));
        text.append(
                finding.due()
                        .map(due -> sentences.say("due", Map.of("day", due)))
                        .orElse(sentences.word("no-due-day")));
        finding.lastArguableDay()
                .filter(last -> !finding.due().filter(last::equals).isPresent())
                .map(last -> sentences.say("arguable", Map.of("day", last)))
                .ifPresent(last -> text.append(", ").append(last));
        finding.done().ifPresent(act -> text.append("; ").append(happened(act)));
        return text.toString();
    }

    private String happened(Occurrence what) {
        return sentences.say("happened", Map.of("event", what.event(), "day", what.date()));
    }

    private static void line(String content, StringBuilder text) {
        Wrapped.hanging(" ".repeat(INDENT), content, INDENT + 2)
                .forEach(line -> text.append(line).append('\n'));
    }
}
