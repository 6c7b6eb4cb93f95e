package ke.mizani.evaluation;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many of what was judged went from which verdict to which: whatever leaves one arrives at
 * another, so both directions add up to all.
 *
 * @param counts how many, by the verdict before and then by the verdict after
 * @param judged how many there are in all
 */
public record Flow(Map<String, Map<String, Integer>> counts, int judged) {

    public Flow {
        counts = copied(counts);
        int left = sum(counts, true);
        int arrived = sum(counts, false);
        if (left != judged || arrived != judged) {
            throw new IllegalArgumentException(
                    left + " verdicts before, " + arrived + " after, of " + judged);
        }
    }

    /** Nobody went anywhere yet. */
    static Flow none() {
        return new Flow(Map.of(), 0);
    }

    /** The same with one more. */
    Flow and(String before, String after) {
        Map<String, Map<String, Integer>> more = new TreeMap<>();
        counts.forEach((from, to) -> more.put(from, new TreeMap<>(to)));
        more.computeIfAbsent(before, none -> new TreeMap<>()).merge(after, 1, Integer::sum);
        return new Flow(more, judged + 1);
    }

    /** Every verdict before or after. */
    public Set<String> verdicts() {
        Set<String> all = new TreeSet<>(counts.keySet());
        counts.values().forEach(to -> all.addAll(to.keySet()));
        return all;
    }

    /** How many went from one to the other. */
    public int count(String before, String after) {
        return counts.getOrDefault(before, Map.of()).getOrDefault(after, 0);
    }

    /** How many had a verdict before. */
    public int before(String verdict) {
        return counts.getOrDefault(verdict, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How many have a verdict after. */
    public int after(String verdict) {
        return counts.values().stream().mapToInt(to -> to.getOrDefault(verdict, 0)).sum();
    }

    private static int sum(Map<String, Map<String, Integer>> counts, boolean before) {
        Set<String> names = new TreeSet<>(counts.keySet());
        counts.values().forEach(to -> names.addAll(to.keySet()));
        return names.stream()
                .mapToInt(
                        name ->
                                before
                                        ? counts.getOrDefault(name, Map.of()).values().stream()
                                                .mapToInt(Integer::intValue)
                                                .sum()
                                        : counts.values().stream()
                                                .mapToInt(to -> to.getOrDefault(name, 0))
                                                .sum())
                .sum();
    }

    private static Map<String, Map<String, Integer>> copied(
            Map<String, Map<String, Integer>> counts) {
        Map<String, Map<String, Integer>> copy = new TreeMap<>();
        counts.forEach(
                (from, to) -> copy.put(from, Collections.unmodifiableMap(new TreeMap<>(to))));
        return Collections.unmodifiableMap(copy);
    }
}
