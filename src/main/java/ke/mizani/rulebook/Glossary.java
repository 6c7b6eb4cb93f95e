package ke.mizani.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words for events and kinds of matter, and what they mean.
 *
 * @param events meaning by event code, in the order of the sheet
 * @param matterTypes meaning by kind of matter, in the order of the sheet
 * @param order which events need which others
 */
record Glossary(Map<String, String> events, Map<String, String> matterTypes, EventOrder order) {

    static Glossary of(Tables tables) {
        List<Row> events = tables.of(TimelineTables.EVENTS);
        return new Glossary(
                meanings(events, "Event"),
                meanings(tables.of(TimelineTables.MATTER_TYPES), "Matter type"),
                EventOrder.of(events));
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
