package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import ke.mizani.rulebook.RulebookEdit;

/**
 * Finds the edits that a change comes from: takes single edits back, first those of rows that the
 * verdicts rest on, and then pairs of them.
 *
 * @param edits all edits of the newer rulebook
 * @param without the verdicts by the newer rulebook without some edits; empty if that is no
 *     rulebook
 */
record CauseSearch(
        List<RulebookEdit> edits, Function<Set<RulebookEdit>, Optional<Verdicts>> without) {

    /** More edits than these are not tried two by two. */
    static final int MOST_PAIRED = 16;

    /**
     * @param subject whose verdict changed
     * @param old what was said of it
     * @param touches whether a row is one that the old or the new verdict rests on
     */
    Cause of(Subject subject, Optional<Object> old, Predicate<RulebookEdit> touches) {
        List<RulebookEdit> near = edits.stream().filter(touches).toList();
        List<RulebookEdit> far = edits.stream().filter(touches.negate()).toList();
        Predicate<Set<RulebookEdit>> restored =
                taken -> without.apply(taken).filter(v -> v.said(subject).equals(old)).isPresent();
        List<Set<RulebookEdit>> found = singles(near, restored);
        if (found.isEmpty()) {
            found = singles(far, restored);
        }
        if (!found.isEmpty()) {
            return new Cause(found, List.of());
        }
        List<RulebookEdit> candidates = near.size() < 2 ? edits : near;
        found = pairs(candidates, restored);
        return found.isEmpty() ? new Cause(found, candidates) : new Cause(found, List.of());
    }

    private static List<Set<RulebookEdit>> singles(
            List<RulebookEdit> edits, Predicate<Set<RulebookEdit>> restored) {
        return edits.stream().map(Set::of).filter(restored).toList();
    }

    private static List<Set<RulebookEdit>> pairs(
            List<RulebookEdit> edits, Predicate<Set<RulebookEdit>> restored) {
        List<Set<RulebookEdit>> found = new ArrayList<>();
        int tried = Math.min(MOST_PAIRED, edits.size());
        for (int one = 0; one < tried; one++) {
            for (int other = one + 1; other < tried; other++) {
                Set<RulebookEdit> pair = Set.of(edits.get(one), edits.get(other));
                if (restored.test(pair)) {
                    found.add(pair);
                }
            }
        }
        return found;
    }
}
