package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import ke.mizani.rulebook.RulebookEdit;

/**
 * Finds the edits that a change comes from by taking them back: first those of rows that the
 * verdicts rest on, then those of the tables that can touch them, then all.
 *
 * @param edits all edits of the newer rulebook
 * @param without what is said by the newer rulebook without some edits; empty if that is no
 *     rulebook
 */
record CauseSearch(
        List<RulebookEdit> edits,
        Function<Set<RulebookEdit>, Optional<Map<Subject, Object>>> without) {

    /**
     * @param subject whose verdict changed
     * @param old what was said of it
     * @param touches whether a row is one that the old or the new verdict rests on
     */
    Cause of(Subject subject, Optional<Object> old, Predicate<RulebookEdit> touches) {
        Predicate<Set<RulebookEdit>> restored =
                taken ->
                        without.apply(taken)
                                .filter(said -> old.equals(Optional.ofNullable(said.get(subject))))
                                .isPresent();
        SmallestSets<RulebookEdit> sets = new SmallestSets<>(restored);
        List<RulebookEdit> near = edits.stream().filter(touches).toList();
        List<RulebookEdit> tables = edits.stream().filter(TouchedKinds.by(subject.kind())).toList();
        List<Set<RulebookEdit>> found = sets.singles(near);
        for (List<RulebookEdit> among : List.of(tables, edits)) {
            found = found.isEmpty() ? sets.singles(others(among, near)) : found;
        }
        for (List<RulebookEdit> among : List.of(near, tables, edits)) {
            found = found.isEmpty() && among.size() > 1 ? sets.severals(among) : found;
        }
        return new Cause(found);
    }

    private static List<RulebookEdit> others(List<RulebookEdit> all, List<RulebookEdit> tried) {
        List<RulebookEdit> others = new ArrayList<>(all);
        others.removeAll(tried);
        return others;
    }
}
