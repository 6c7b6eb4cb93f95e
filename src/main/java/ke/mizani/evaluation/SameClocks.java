package ke.mizani.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;

/** Which finding of an earlier run speaks of the same clock. */
final class SameClocks {

    private final List<Finding> findings;
    private final List<Optional<Finding>> earlier;

    private SameClocks(List<Finding> findings) {
        this.findings = findings;
        this.earlier = new ArrayList<>(Collections.nCopies(findings.size(), Optional.empty()));
    }

    /**
     * For each finding the earlier one: of the same matter, timeline and trigger; of what is then
     * left, in order, where the same number is left on both sides. So a clock that another clock
     * starts is found although that one moved.
     */
    static List<Optional<Finding>> of(List<Finding> findings, Collection<Finding> before) {
        SameClocks pairs = new SameClocks(findings);
        Map<String, Deque<Finding>> left = pairs.byTrigger(before);
        pairs.inOrder(left.values().stream().flatMap(Deque::stream).toList());
        return pairs.earlier;
    }

    private Map<String, Deque<Finding>> byTrigger(Collection<Finding> before) {
        Map<String, Deque<Finding>> left = grouped(before, SameClocks::started);
        for (int i = 0; i < findings.size(); i++) {
            Deque<Finding> same = left.getOrDefault(started(findings.get(i)), new ArrayDeque<>());
            earlier.set(i, Optional.ofNullable(same.poll()));
        }
        return left;
    }

    private void inOrder(Collection<Finding> before) {
        Map<String, Deque<Finding>> left = grouped(before, SameClocks::clock);
        Map<String, List<Integer>> open = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            if (earlier.get(i).isEmpty()) {
                open.computeIfAbsent(clock(findings.get(i)), none -> new ArrayList<>()).add(i);
            }
        }
        open.forEach(
                (clock, places) -> {
                    Deque<Finding> same = left.getOrDefault(clock, new ArrayDeque<>());
                    if (same.size() == places.size()) {
                        places.forEach(place -> earlier.set(place, Optional.of(same.remove())));
                    }
                });
    }

    private static Map<String, Deque<Finding>> grouped(
            Collection<Finding> findings, Function<Finding, String> name) {
        Map<String, Deque<Finding>> groups = new HashMap<>();
        findings.forEach(
                finding ->
                        groups.computeIfAbsent(name.apply(finding), none -> new ArrayDeque<>())
                                .add(finding));
        return groups;
    }

    private static String clock(Finding finding) {
        return finding.duty().id()
                + " "
                + finding.trigger().map(Occurrence::event).orElse("")
                + " "
                + finding.matter();
    }

    private static String started(Finding finding) {
        return finding.trigger().map(Occurrence::date).map(Object::toString).orElse("")
                + " "
                + clock(finding);
    }
}
