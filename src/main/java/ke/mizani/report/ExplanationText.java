package ke.mizani.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Step;
import ke.mizani.policy.Timeline;

/** Tells why a duty got its verdict: one sentence, then each step with where it comes from. */
public final class ExplanationText {

    private static final int HASH_SHOWN = 12;
    private static final int HANG = 2;

    private final EvaluationRun run;
    private final Sentences sentences;
    private final StepLines steps;
    private final CountingNotes counting;

    /**
     * @param run knows the readings that were applied
     */
    public ExplanationText(EvaluationRun run, Sentences sentences) {
        this.run = run;
        this.sentences = sentences;
        steps = new StepLines(sentences);
        counting = new CountingNotes(sentences);
    }

    /** The verdict in one sentence. */
    public String sentence(Finding finding) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("matter", finding.matter());
        facts.put("obligation", finding.duty().obligation());
        facts.put("timeline", finding.duty().id());
        facts.put("verdict", sentences.verdict(finding));
        facts.put("dates", dates(finding));
        return sentences.say("finding", facts);
    }

    private String dates(Finding finding) {
        String key =
                finding.timeline().value() instanceof Timeline.NotBefore limit
                        ? limit.effectOfLaw() ? "finding-by-law" : "finding-first-day"
                        : "finding-due";
        String due = finding.due().map(day -> sentences.say(key, Map.of("day", day))).orElse("");
        String noLaw =
                new Gaps(sentences)
                        .of(finding)
                        .map(why -> sentences.say("finding-no-law", Map.of("why", why)))
                        .orElse("");
        return due
                + noLaw
                + finding.done()
                        .map(act -> Map.of("event", act.event(), "day", act.date()))
                        .map(facts -> sentences.say("finding-done", facts))
                        .orElse("")
                + (finding.doubts().isEmpty() ? "" : sentences.word("finding-provisional"));
    }

    /** Why a duty got its verdict, and what would have had to happen by when. */
    public String of(Finding finding) {
        List<String> lines = new ArrayList<>(Wrapped.hanging("", sentence(finding), HANG));
        Set<String> told = new HashSet<>();
        for (Step step : finding.why().steps()) {
            if (!step.topic().equals(ReadingNote.TOPIC)) {
                lines.addAll(steps.of(step));
            }
            counting.of(finding, step).stream()
                    .filter(told::add)
                    .forEach(note -> lines.addAll(steps.note("counting", note)));
        }
        counting.ofHours(finding).forEach(note -> lines.addAll(steps.note("counting", note)));
        new ReadingNote(sentences, run.readings())
                .of(finding)
                .ifPresent(note -> lines.addAll(steps.note("reading", note)));
        new Needed(sentences)
                .of(finding)
                .ifPresent(note -> lines.addAll(steps.note("needed", note)));
        return String.join("\n", lines) + "\n";
    }

    /**
     * From which day and by which rulebook and readings a run was made: what is needed to repeat
     * it.
     */
    public String basis() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("day", run.viewpoint().asOf());
        facts.put(
                "known",
                run.viewpoint()
                        .knownAsOf()
                        .map(day -> sentences.say("known-on", Map.of("day", day)))
                        .orElse(sentences.word("known-all")));
        facts.put("saturday", run.readings().saturday().word());
        facts.put("monthEnd", run.readings().monthEnd().word());
        facts.put("constitutionalMonth", run.readings().constitutionalMonth().word());
        facts.put("otherwise", otherwise());
        facts.put("hash", run.rulebookHash().substring(0, HASH_SHOWN));
        return String.join("\n", Wrapped.hanging("", sentences.say("basis", facts), HANG)) + "\n";
    }

    /** Alternatives chosen in place of the default ones, beside those of counting. */
    private String otherwise() {
        return run.otherwise().entrySet().stream()
                .map(chosen -> ", " + chosen.getKey() + " " + chosen.getValue())
                .collect(Collectors.joining());
    }
}
