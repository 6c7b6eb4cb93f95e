package ke.mizani.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.activity.Activity;
import ke.mizani.activity.Correction;

/**
 * The rows of the ledger that bear on those of a file.
 *
 * @param ledger all rows
 * @param added the rows of the file
 */
record EarlierRows(LedgerRows ledger, Collection<Activity> added) {

    Collection<Activity> rows(Map<String, LedgerRow> withSameIds) {
        Set<String> corrected =
                added.stream()
                        .flatMap(row -> row.correction().stream())
                        .map(Correction::corrects)
                        .collect(Collectors.toSet());
        Map<String, LedgerRow> rows = new LinkedHashMap<>();
        Map<String, LedgerRow> ofMatters = ledger.about(otherwiseTyped());
        Map<String, LedgerRow> correctingThose = ledger.correcting(ofMatters.keySet());
        Stream.of(
                        ofMatters,
                        correctingThose,
                        ledger.withIds(corrected),
                        ledger.correcting(corrected),
                        withSameIds)
                .forEach(rows::putAll);
        return rows.values().stream().map(row -> detached(row.activity(), rows)).toList();
    }

    /** A row whose own correction is of no concern here stands by itself. */
    private static Activity detached(Activity row, Map<String, LedgerRow> rows) {
        boolean loose = row.correction().filter(c -> !rows.containsKey(c.corrects())).isPresent();
        return loose ? row.withoutCorrection() : row;
    }

    private Set<String> otherwiseTyped() {
        Map<String, Set<String>> types = new LinkedHashMap<>();
        for (Activity row : added) {
            row.matter()
                    .ifPresent(
                            matter ->
                                    types.computeIfAbsent(matter, m -> new HashSet<>())
                                            .add(row.matterType().orElseThrow()));
        }
        Map<String, List<String>> known = ledger.typesOf(types.keySet());
        return known.entrySet().stream()
                .filter(entry -> !Set.copyOf(entry.getValue()).equals(types.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
