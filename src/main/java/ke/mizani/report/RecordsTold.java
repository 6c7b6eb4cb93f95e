package ke.mizani.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.evaluation.FoundRecords;
import ke.mizani.rulebook.TableFinding;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the workbooks tells of records, if any were given.
 *
 * @param given whether any were
 * @param found the records; empty if none were given, or if faults in cells stood in the way
 */
record RecordsTold(boolean given, Optional<FoundRecords> found, Sentences sentences) {

    static RecordsTold nothing(Sentences sentences) {
        return new RecordsTold(false, Optional.empty(), sentences);
    }

    /** Which records were looked at. */
    List<String> summary() {
        if (!given) {
            return List.of();
        }
        return text().map(RecordsText::summary)
                .orElseGet(() -> Wrapped.hanging("", sentences.word("records-not-looked-at"), 2));
    }

    /** The records of one finding. */
    List<String> lines(TableFinding finding) {
        return found.flatMap(all -> all.of(finding))
                .flatMap(there -> text().map(text -> text.lines(there)))
                .orElse(List.of());
    }

    /** Adds which records were looked at. */
    void addTo(Map<String, @Nullable Object> fields) {
        if (given) {
            fields.put("records", found.map(RecordFields::of).orElse(null));
        }
    }

    /** A finding as data, with its records. */
    Map<String, @Nullable Object> with(TableFinding finding, Map<String, @Nullable Object> fields) {
        found.flatMap(all -> all.of(finding))
                .flatMap(there -> text().map(text -> new RecordFields(text).of(there)))
                .ifPresent(there -> fields.put("there", there));
        return fields;
    }

    private Optional<RecordsText> text() {
        return found.map(all -> new RecordsText(all, sentences));
    }
}
