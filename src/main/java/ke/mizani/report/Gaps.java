package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Step;

/** Days for which the rulebook has no wording of a duty, and the matters that fall into them. */
final class Gaps {

    private static final String TOPIC = "no-wording-";
    private static final String OTHER_WORDING = "not-in-force";

    private final Sentences sentences;

    Gaps(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Why no wording was applied to the matter of a finding; empty where one was. */
    Optional<String> of(Finding finding) {
        return finding.why().steps().stream()
                .filter(step -> isGap(step) || step.topic().equals(OTHER_WORDING))
                .map(sentences::of)
                .findFirst();
    }

    /** A sentence for each gap, with all matters in it; another wording that applied is no gap. */
    List<String> in(List<Finding> findings) {
        Map<Map<String, Object>, List<String>> matters = new LinkedHashMap<>();
        for (Finding finding : findings) {
            finding.why().steps().stream()
                    .filter(Gaps::isGap)
                    .forEach(
                            step ->
                                    matters.computeIfAbsent(ends(step), gap -> new ArrayList<>())
                                            .add(finding.matter()));
        }
        return matters.entrySet().stream().map(gap -> said(gap.getKey(), gap.getValue())).toList();
    }

    private String said(Map<String, Object> ends, List<String> matters) {
        Map<String, Object> facts = new LinkedHashMap<>(ends);
        facts.put("matters", matters.stream().distinct().collect(Collectors.joining(", ")));
        return sentences.say("gap-" + ends.get("topic"), facts);
    }

    private static boolean isGap(Step step) {
        return step.topic().startsWith(TOPIC);
    }

    private static Map<String, Object> ends(Step step) {
        Map<String, Object> ends = new LinkedHashMap<>(step.facts());
        ends.remove("day");
        ends.put("topic", step.topic().substring(TOPIC.length()));
        return ends;
    }
}
