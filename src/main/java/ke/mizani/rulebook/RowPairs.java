package ke.mizani.rulebook;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which row of one version of a table is which row of another: by name, wherever it stands. */
final class RowPairs {

    /** One row in both versions. */
    record Pair(Row before, Row after) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final List<Row> removed;
    private final List<Row> added;

    RowPairs(TableDefinition table, List<Row> before, List<Row> after) {
        removed = new ArrayList<>(before);
        added = new ArrayList<>(after);
        String name = table.naming().label();
        pair(Row::values);
        pair(row -> List.of(row.find(name), row.find(TableDefinition.FROM)));
        pair(row -> row.find(name));
        pairAlone(row -> without(name, row.values()));
        pairs.sort(Comparator.comparingInt(pair -> pair.before().number()));
    }

    /** Pairs what is left over and has the same key, in the order of the sheets. */
    private void pair(Function<Row, Object> key) {
        Map<Object, Deque<Row>> waiting = new HashMap<>();
        added.forEach(
                row ->
                        waiting.computeIfAbsent(key.apply(row), none -> new ArrayDeque<>())
                                .add(row));
        for (Iterator<Row> left = removed.iterator(); left.hasNext(); ) {
            Row row = left.next();
            Deque<Row> same = waiting.get(key.apply(row));
            if (same != null && !same.isEmpty()) {
                pairs.add(new Pair(row, same.remove()));
                left.remove();
            }
        }
        Set<Row> taken = new HashSet<>();
        pairs.forEach(pair -> taken.add(pair.after()));
        added.removeIf(taken::contains);
    }

    /** Pairs what is left over and has a key that no other row has: otherwise one would guess. */
    private void pairAlone(Function<Row, Object> key) {
        Map<Object, Long> before = removed.stream().collect(groupingBy(key, counting()));
        Map<Object, Long> after = added.stream().collect(groupingBy(key, counting()));
        List<Row> alone =
                removed.stream()
                        .filter(row -> before.getOrDefault(key.apply(row), 0L) == 1)
                        .filter(row -> after.getOrDefault(key.apply(row), 0L) == 1)
                        .toList();
        for (Row row : alone) {
            Row same =
                    added.stream()
                            .filter(other -> key.apply(other).equals(key.apply(row)))
                            .findFirst()
                            .orElseThrow();
            pairs.add(new Pair(row, same));
            removed.remove(row);
            added.remove(same);
        }
    }

    private static Map<String, String> without(String label, Map<String, String> values) {
        Map<String, String> rest = new HashMap<>(values);
        rest.remove(label);
        return rest;
    }

    /** In the order of the first version. */
    List<Pair> pairs() {
        return pairs;
    }

    List<Row> removed() {
        return removed;
    }

    List<Row> added() {
        return added;
    }

    /**
     * The fewest rows that must have been moved: those outside the longest run of rows that follow
     * each other in both versions.
     */
    Set<Pair> moved() {
        int[] length = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int last = -1;
        for (int at = 0; at < pairs.size(); at++) {
            previous[at] = -1;
            for (int earlier = 0; earlier < at; earlier++) {
                boolean follows =
                        pairs.get(earlier).after().number() < pairs.get(at).after().number();
                if (follows && length[earlier] > (previous[at] < 0 ? 0 : length[previous[at]])) {
                    previous[at] = earlier;
                }
            }
            length[at] = 1 + (previous[at] < 0 ? 0 : length[previous[at]]);
            last = last < 0 || length[at] > length[last] ? at : last;
        }
        Set<Pair> moved = new HashSet<>(pairs);
        for (int at = last; at >= 0; at = previous[at]) {
            moved.remove(pairs.get(at));
        }
        return moved;
    }
}
