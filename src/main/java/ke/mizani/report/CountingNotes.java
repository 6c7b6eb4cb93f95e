package ke.mizani.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ke.mizani.calendar.CountingRule;
import ke.mizani.calendar.DayStrip;
import ke.mizani.calendar.DayStrip.Mark;
import ke.mizani.calendar.DayStrip.Run;
import ke.mizani.calendar.Period;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Step;
import ke.mizani.policy.Timeline;

/** By which provision the days of a finding were counted, and why it applied. */
final class CountingNotes {

    private final Sentences sentences;

    CountingNotes(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The notes on all counts of a finding, each once. */
    List<String> of(Finding finding) {
        return finding.why().steps().stream()
                .flatMap(step -> of(finding, step).stream())
                .distinct()
                .toList();
    }

    /** The notes on the count of one step; none if it counted nothing. */
    List<String> of(Finding finding, Step step) {
        List<String> keys = new ArrayList<>();
        step.strip()
                .ifPresent(
                        strip ->
                                keys.addAll(
                                        keys(
                                                finding.timeline().value(),
                                                String.valueOf(step.facts().get("unit")),
                                                marks(strip))));
        return keys.stream().map(key -> sentences.word("counted-" + key)).toList();
    }

    /** What is said of a period that is not counted in days. */
    List<String> ofHours(Finding finding) {
        boolean hours =
                finding.timeline().value() instanceof Timeline.Within within
                        && within.period().unit() == Period.Unit.HOURS;
        return hours ? List.of(sentences.word("counted-hours")) : List.of();
    }

    private static Set<Mark> marks(DayStrip strip) {
        return strip.runs().stream().map(Run::mark).collect(Collectors.toSet());
    }

    private static List<String> keys(Timeline timeline, String unit, Set<Mark> marks) {
        List<String> keys = new ArrayList<>();
        CountingRule rule = timeline.clock().counting();
        if (unit.equals(Period.Unit.SITTING_DAYS.word())) {
            keys.add(unit);
        } else if (rule != CountingRule.NONE) {
            underRule(rule, unit, marks).forEach(key -> keys.add(rule.word() + "-" + key));
        }
        if (unit.equals(Period.Unit.WORKING_DAYS.word())) {
            keys.add(unit);
        }
        if (timeline instanceof Timeline.NotBefore limit) {
            keys.add(limit.effectOfLaw() ? "effect-of-law" : "not-before");
        }
        return keys;
    }

    private static List<String> underRule(CountingRule rule, String unit, Set<Mark> marks) {
        List<String> keys = new ArrayList<>();
        boolean counted = marks.contains(Mark.START);
        boolean months = unit.equals(Period.Unit.MONTHS.word());
        boolean constitutional = rule == CountingRule.CONST_ART259;
        if (counted && !(months && constitutional)) {
            keys.add("first-day");
        }
        if (unit.equals(Period.Unit.DAYS.word()) && marks.contains(Mark.SKIPPED)) {
            keys.add("short");
        }
        if (constitutional ? marks.contains(Mark.ENDS_BEFORE) : months) {
            keys.add("months");
        }
        if (marks.contains(Mark.MOVED_OFF)) {
            keys.add(counted ? "moved" : "fixed");
        }
        return keys;
    }
}
