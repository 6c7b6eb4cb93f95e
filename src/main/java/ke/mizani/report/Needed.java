package ke.mizani.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Step;
import ke.mizani.policy.Duty;
import ke.mizani.policy.Timeline;

/** What would have had to happen by when, or which record is missing. */
final class Needed {

    private static final Set<String> GAPS =
            Set.of(
                    "trigger-not-recorded",
                    "trigger-after-act",
                    "trigger-time-missing",
                    "done-time-missing",
                    "later-act",
                    "condition-not-recorded",
                    "decision-incomplete",
                    "period-not-named");

    private final Sentences sentences;

    Needed(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The sentence; empty where nothing was needed. */
    Optional<String> of(Finding finding) {
        return switch (finding.status()) {
            case NOT_APPLICABLE -> Optional.empty();
            case CANNOT_TELL -> missing(finding);
            case SUSPENDED, DISPUTED -> Optional.of(say(finding, finding.status().word()));
            case DEEMED -> Optional.of(say(finding, deemed(finding)));
            default -> Optional.of(say(finding, demand(finding)));
        };
    }

    /** The record that is missing, as the step says that found the gap. */
    private Optional<String> missing(Finding finding) {
        return finding.why().steps().stream()
                .filter(step -> GAPS.contains(step.topic()))
                .findFirst()
                .map(step -> sentences.say("needed-" + step.topic(), facts(finding, step)));
    }

    private static String deemed(Finding finding) {
        boolean missed = finding.timeline().value() instanceof Timeline.Within;
        return missed && finding.due().isPresent() ? "deemed" : "decided";
    }

    private static String demand(Finding finding) {
        if (finding.due().isEmpty()) {
            return dayless(finding.timeline().value());
        }
        if (finding.timeline().value() instanceof Timeline.NotBefore) {
            return finding.duty().effect() == Duty.LegalEffect.OPERATION_OF_LAW
                    ? "effect-of-law"
                    : "first-day";
        }
        return finding.status().word().equals("too-early") ? "first-day" : finding.status().word();
    }

    private static String dayless(Timeline timeline) {
        return switch (timeline.kind()) {
            case STANDARD -> "no-day";
            case NOT_BEFORE -> "first-day-open";
            default -> "day-open";
        };
    }

    private String say(Finding finding, String key) {
        Map<String, Object> facts = new LinkedHashMap<>();
        List<String> events = finding.timeline().value().clock().dueEvents();
        facts.put(
                "events", events.isEmpty() ? finding.duty().obligation() : sentences.anyOf(events));
        finding.due().ifPresent(due -> facts.put("due", firstDay(finding).orElse(due)));
        return sentences.say("needed-" + key, facts);
    }

    /** An act that came too early is told the day from which it would have been lawful. */
    private static Optional<LocalDate> firstDay(Finding finding) {
        return finding.done()
                .filter(act -> finding.status().word().equals("too-early"))
                .filter(act -> finding.daysLate().isPresent())
                .map(act -> act.date().minusDays(finding.daysLate().getAsInt()));
    }

    private Map<String, Object> facts(Finding finding, Step step) {
        Map<String, Object> facts = new LinkedHashMap<>(step.facts());
        facts.put("due-events", sentences.anyOf(finding.timeline().value().clock().dueEvents()));
        return facts;
    }
}
