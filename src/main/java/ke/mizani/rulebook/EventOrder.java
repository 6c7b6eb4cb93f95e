package ke.mizani.rulebook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ke.mizani.rulebook.TableProblem.Code;

/**
 * Which events cannot have happened without which others.
 *
 * @param needs for each event the groups of alternatives, of each of which one must have happened
 *     before
 */
record EventOrder(Map<String, List<List<String>>> needs) {

    private static final TableDefinition TABLE = TimelineTables.EVENTS;
    private static final String NEEDS = "Cannot be without";

    static EventOrder of(List<Row> events) {
        Map<String, List<List<String>>> needs = new HashMap<>();
        for (Row row : events) {
            String groups = row.find(NEEDS).orElse("");
            row.find(TABLE.naming().label()).ifPresent(event -> needs.put(event, groups(groups)));
        }
        return new EventOrder(needs);
    }

    private static List<List<String>> groups(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";")).map(Column::words).toList();
    }

    /**
     * Whether the later event cannot have happened without the earlier, directly or through others.
     */
    boolean implies(String later, String earlier) {
        return needs.getOrDefault(later, List.of()).stream()
                .anyMatch(
                        group ->
                                group.stream()
                                        .allMatch(e -> e.equals(earlier) || implies(e, earlier)));
    }

    /** Reports every event that would need itself. */
    static void check(List<Row> events, Problems problems) {
        EventOrder order = of(events);
        for (Row row : events) {
            String event = row.find(TABLE.naming().label()).orElse("");
            if (order.reaches(event, event, new HashSet<>())) {
                problems.add(
                        TABLE,
                        row.address(NEEDS),
                        Code.PRESUPPOSES_ITSELF,
                        event,
                        "events that can happen without this one");
            }
        }
    }

    private boolean reaches(String from, String goal, Set<String> seen) {
        return needs.getOrDefault(from, List.of()).stream()
                .flatMap(List::stream)
                .anyMatch(e -> e.equals(goal) || (seen.add(e) && reaches(e, goal, seen)));
    }
}
