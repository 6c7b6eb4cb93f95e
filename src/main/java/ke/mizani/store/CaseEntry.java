package ke.mizani.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One thing that was done in a case; it is never changed.
 *
 * @param place from 1, without a hole
 * @param at the moment, to the microsecond
 * @param actor code of who did it, never a name of a person
 * @param step what was done, such as {@code acknowledged}
 * @param facts what was said with it, sorted by name
 */
public record CaseEntry(
        int place, Instant at, String actor, String step, Map<String, String> facts) {

    public CaseEntry {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** By which a later change of any part of it is found. */
    String digest() {
        List<Optional<String>> fields = new ArrayList<>();
        fields.add(Optional.of(String.valueOf(place)));
        fields.add(Optional.of(at.toString()));
        fields.add(Optional.of(actor));
        fields.add(Optional.of(step));
        facts.forEach(
                (name, value) -> {
                    fields.add(Optional.of(name));
                    fields.add(Optional.of(value));
                });
        return Digest.of(fields);
    }
}
