package ke.mizani.store;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Places of a log that were passed over, from first to last. */
final class MissingEntries {

    private final NavigableMap<Long, Long> ranges = new TreeMap<>();

    void add(long first, long last) {
        ranges.put(first, last);
    }

    /** Takes out one that was found after all; whether it was missing. */
    boolean remove(long sequence) {
        Map.Entry<Long, Long> range = ranges.floorEntry(sequence);
        if (range == null || range.getValue() < sequence) {
            return false;
        }
        ranges.remove(range.getKey());
        if (range.getKey() < sequence) {
            ranges.put(range.getKey(), sequence - 1);
        }
        if (sequence < range.getValue()) {
            ranges.put(sequence + 1, range.getValue());
        }
        return true;
    }

    /** Those that are still missing: the last by the first. */
    Map<Long, Long> left() {
        return ranges;
    }
}
