package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import ke.mizani.activity.Activity;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.SubIndicator;

/** Activities by the indicator that they name, so that no line looks at the rows of all others. */
final class IndicatorRows {

    private final List<Activity> rows;
    private final Map<String, List<Integer>> named = new HashMap<>();
    private final List<Integer> events = new ArrayList<>();

    /**
     * @param rows in the order in which they stand
     */
    IndicatorRows(List<Activity> rows) {
        this.rows = List.copyOf(rows);
        for (int place = 0; place < rows.size(); place++) {
            int here = place;
            Activity row = rows.get(place);
            row.indicator()
                    .ifPresent(
                            id -> named.computeIfAbsent(id, none -> new ArrayList<>()).add(here));
            if (row.event().isPresent()) {
                events.add(place);
            }
        }
    }

    /** All rows, in order. */
    Stream<Activity> all() {
        return rows.stream();
    }

    /** The rows that name it or a part of it, and those of events if it counts any, in order. */
    Stream<Activity> concerning(Indicator indicator) {
        TreeSet<Integer> places = new TreeSet<>(named.getOrDefault(indicator.id(), List.of()));
        for (SubIndicator part : indicator.subIndicators()) {
            places.addAll(named.getOrDefault(part.id(), List.of()));
        }
        if (!indicator.measure().events().isEmpty() || !indicator.measure().ofEvents().isEmpty()) {
            places.addAll(events);
        }
        return places.stream().map(rows::get);
    }
}
