package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Status;
import ke.mizani.rulebook.Rulebook;

/**
 * What another reading of unsettled provisions changes: the same records evaluated twice, by the
 * default readings and by the chosen ones.
 *
 * @param read the run under the chosen readings
 * @param changes the verdicts that differ, in the order of the runs
 */
public record ReadingChanges(EvaluationRun read, List<Change> changes) {

    /**
     * One verdict that differs.
     *
     * @param before by the default readings; empty if there is no such clock
     * @param after by the chosen readings; empty if there is no such clock
     */
    public record Change(Optional<Finding> before, Optional<Finding> after) {

        private boolean differs() {
            return !before.map(Finding::status).equals(after.map(Finding::status))
                    || !before.flatMap(Finding::due).equals(after.flatMap(Finding::due));
        }

        private Finding either() {
            return before.or(() -> after).orElseThrow();
        }

        /** The matter. */
        public String matter() {
            return either().matter();
        }

        /** The timeline. */
        public String timeline() {
            return either().duty().id();
        }

        /** The status before; empty if there was no such clock. */
        public Optional<Status> statusBefore() {
            return before.map(Finding::status);
        }

        /** The status after; empty if there is no such clock. */
        public Optional<Status> statusAfter() {
            return after.map(Finding::status);
        }

        /** The due day before; empty if there was none. */
        public Optional<LocalDate> dueBefore() {
            return before.flatMap(Finding::due);
        }

        /** The due day after; empty if there is none. */
        public Optional<LocalDate> dueAfter() {
            return after.flatMap(Finding::due);
        }
    }

    public ReadingChanges {
        changes = List.copyOf(changes);
    }

    /**
     * Evaluates the records twice.
     *
     * @param rulebook with the provisions read as chosen
     * @param request what is evaluated, with the chosen readings
     */
    public static ReadingChanges of(Rulebook rulebook, Evaluator.Request request) {
        Rulebook usual = rulebook.under(rulebook.interpretations().byDefault());
        EvaluationRun before =
                new Evaluator(usual).evaluate(request.under(usual.readings().value()));
        EvaluationRun after = new Evaluator(rulebook).evaluate(request);
        return new ReadingChanges(after, between(before.findings(), after.findings()));
    }

    /** The changes in one matter or of one timeline. */
    public ReadingChanges in(Optional<String> matter, Optional<String> timeline) {
        return new ReadingChanges(
                read,
                changes.stream()
                        .filter(change -> matter.map(change.matter()::equals).orElse(true))
                        .filter(change -> timeline.map(change.timeline()::equals).orElse(true))
                        .toList());
    }

    /** Clocks that started on the same day are the same, then those left over in their order. */
    static List<Change> between(List<Finding> before, List<Finding> after) {
        Map<Integer, Integer> partners = new HashMap<>();
        pair(before, after, partners, ReadingChanges::start);
        pair(before, after, partners, ReadingChanges::clock);
        List<Change> all = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Optional<Finding> same = Optional.ofNullable(partners.get(i)).map(after::get);
            all.add(new Change(Optional.of(before.get(i)), same));
        }
        Set<Integer> paired = Set.copyOf(partners.values());
        for (int i = 0; i < after.size(); i++) {
            if (!paired.contains(i)) {
                all.add(new Change(Optional.empty(), Optional.of(after.get(i))));
            }
        }
        return all.stream().filter(Change::differs).toList();
    }

    private static void pair(
            List<Finding> before,
            List<Finding> after,
            Map<Integer, Integer> partners,
            Function<Finding, List<Object>> name) {
        Set<Integer> taken = new HashSet<>(partners.values());
        Map<List<Object>, Deque<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            if (!taken.contains(i)) {
                waiting.computeIfAbsent(name.apply(after.get(i)), none -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < before.size(); i++) {
            Deque<Integer> same = waiting.get(name.apply(before.get(i)));
            if (!partners.containsKey(i) && same != null && !same.isEmpty()) {
                partners.put(i, same.remove());
            }
        }
    }

    private static List<Object> start(Finding finding) {
        return List.of(clock(finding), finding.trigger().map(Occurrence::date));
    }

    private static List<Object> clock(Finding finding) {
        return List.of(
                finding.matter(), finding.duty().id(), finding.trigger().map(Occurrence::event));
    }
}
