package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds sets that bring something about while no part of them does, in far fewer tries than there
 * are sets: by leaving out ever smaller parts of all that do it together (delta debugging, Zeller
 * and Hildebrandt 2002).
 *
 * @param does whether a set does it; more need not do it where less does
 */
record SmallestSets<E>(Predicate<Set<E>> does) {

    /** Of up to so many, each pair is tried. */
    static final int MOST_PAIRED = 16;

    /** Of a set of up to so many, each part is tried; of a larger one, all without one. */
    static final int MOST_DIVIDED = 10;

    /** Those that do it alone. */
    List<Set<E>> singles(List<E> among) {
        return among.stream().map(Set::of).filter(does).toList();
    }

    /**
     * All pairs that do it if there are few to pair, otherwise one smallest set.
     *
     * @param among none does it alone
     * @return none if not even all together do it
     */
    List<Set<E>> severals(List<E> among) {
        List<Set<E>> pairs =
                among.size() > MOST_PAIRED
                        ? List.of()
                        : ofSize(2, among).stream().filter(does).toList();
        if (!pairs.isEmpty() || !does.test(Set.copyOf(among))) {
            return pairs;
        }
        List<E> left = withoutNeedless(among);
        return List.of(part(left).orElseGet(() -> Set.copyOf(left)));
    }

    /** What is left if nothing more can be left out by itself. */
    private List<E> withoutNeedless(List<E> all) {
        List<E> left = all;
        for (int size = (all.size() + 1) / 2; size > 1; size = (size + 1) / 2) {
            left = withoutNeedless(left, size);
        }
        List<E> fewer = withoutNeedless(left, 1);
        while (fewer.size() < left.size()) {
            left = fewer;
            fewer = withoutNeedless(left, 1);
        }
        return left;
    }

    private List<E> withoutNeedless(List<E> all, int size) {
        List<E> left = new ArrayList<>(all);
        int from = 0;
        while (from < left.size()) {
            List<E> rest = new ArrayList<>(left);
            rest.subList(from, Math.min(from + size, left.size())).clear();
            if (!rest.isEmpty() && does.test(Set.copyOf(rest))) {
                left = rest;
            } else {
                from += size;
            }
        }
        return left;
    }

    /** A smallest part that does it. */
    private Optional<Set<E>> part(List<E> of) {
        Optional<Set<E>> found = Optional.empty();
        int most = of.size() > MOST_DIVIDED ? 1 : of.size() - 1;
        for (int size = 2; size <= most && found.isEmpty(); size++) {
            found = ofSize(size, of).stream().filter(does).findFirst();
        }
        return found;
    }

    private static <E> List<Set<E>> ofSize(int size, List<E> among) {
        if (size == 0) {
            return List.of(Set.of());
        }
        List<Set<E>> sets = new ArrayList<>();
        for (int last = size - 1; last < among.size(); last++) {
            for (Set<E> others : ofSize(size - 1, among.subList(0, last))) {
                Set<E> set = new HashSet<>(others);
                set.add(among.get(last));
                sets.add(set);
            }
        }
        return sets;
    }
}
