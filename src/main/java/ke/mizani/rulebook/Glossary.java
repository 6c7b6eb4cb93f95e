package ke.mizani.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words for events and kinds of matter, and what they mean.
 *
 * @param events meaning by event code, in the order of the sheet
 * @param matterTypes meaning by kind of matter, in the order of the sheet
 * @param ofOfficers the kinds of matter of which each officer has one
 * @param order which events need which others
 */
record Glossary(
        Map<String, String> events,
        Map<String, String> matterTypes,
        Set<String> ofOfficers,
        EventOrder order) {

    /** In the sheet of matter types: each officer has a matter of that type. */
    static final String OFFICER = "officer";

    static Glossary of(Tables tables) {
        List<Row> events = tables.of(TimelineTables.EVENTS);
        return new Glossary(
                meanings(events, "Event"),
                meanings(tables.of(TimelineTables.MATTER_TYPES), "Matter type"),
                ofOfficers(tables.of(TimelineTables.MATTER_TYPES)),
                EventOrder.of(events));
    }

    private static Set<String> ofOfficers(List<Row> types) {
        return types.stream()
                .filter(row -> row.text("One for each").equals(OFFICER))
                .map(row -> row.text("Matter type"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> meanings(List<Row> rows, String label) {
        Map<String, String> meanings = new LinkedHashMap<>();
        rows.forEach(row -> meanings.put(row.text(label), row.text("Meaning")));
        return Collections.unmodifiableMap(meanings);
    }

    Optional<String> meaning(String code) {
        return Optional.ofNullable(events.get(code))
                .or(() -> Optional.ofNullable(matterTypes.get(code)));
    }
}
