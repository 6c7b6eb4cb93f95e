package ke.mizani.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What differs between two versions of a contract, line by line in the order of the form.
 *
 * @param changes each key that differs
 */
public record ContractDifference(List<Change> changes) {

    /**
     * One key that differs.
     *
     * @param line id of the indicator or criterion; empty: the head of the contract
     * @param key as in the file, {@code targets.annual}
     * @param was empty if it was not there
     * @param now empty if it is gone
     */
    public record Change(String line, String key, Optional<String> was, Optional<String> now) {}

    public ContractDifference {
        changes = List.copyOf(changes);
    }

    /** What differs; where a line stands in its file is no difference. */
    public static ContractDifference between(
            PerformanceContract before, PerformanceContract after) {
        Map<Place, String> was = Terms.of(before);
        Map<Place, String> now = Terms.of(after);
        Set<Place> places = new LinkedHashSet<>(now.keySet());
        places.addAll(was.keySet());
        List<Change> changes = new ArrayList<>();
        for (Place place : places) {
            Optional<String> old = Optional.ofNullable(was.get(place));
            Optional<String> current = Optional.ofNullable(now.get(place));
            if (!old.equals(current)) {
                changes.add(new Change(place.line(), place.key(), old, current));
            }
        }
        return new ContractDifference(changes);
    }

    /** Where a term stands: a line and a key. */
    record Place(String line, String key) {}
}
