package ke.mizani.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.evaluation.FoundRecords;
import ke.mizani.evaluation.RealRecord;
import ke.mizani.evaluation.RecordsThere;
import ke.mizani.evaluation.RecordsThere.Open;
import ke.mizani.performance.Exact;
import org.jspecify.annotations.Nullable;

/**
 * Which records fall where something was found in a table, as data.
 *
 * @param text says the same in sentences
 */
record RecordFields(RecordsText text) {

    /** The records of one finding. */
    Map<String, @Nullable Object> of(RecordsThere there) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("sentence", text.heading(there));
        fields.put("why", there.none().map(RecordsThere.Why::word).orElse(null));
        fields.put(
                "records", there.records().stream().map(one -> data(one, text.told(one))).toList());
        fields.put("cannotTell", there.open().stream().map(this::data).toList());
        return fields;
    }

    private Map<String, @Nullable Object> data(Open open) {
        Map<String, @Nullable Object> fields = data(open.record(), text.told(open));
        fields.put("why", open.why().word());
        fields.put("notEvaluated", open.lines());
        return fields;
    }

    private Map<String, @Nullable Object> data(RealRecord record, String sentence) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", record.kind().word());
        fields.put("id", record.id());
        fields.put("part", record.part().isEmpty() ? null : record.part());
        fields.put("file", record.place().map(RealRecord.Place::file).orElse(null));
        fields.put(
                "line", record.place().map(RealRecord.Place::line).filter(n -> n > 0).orElse(null));
        fields.put("day", record.day().map(Object::toString).orElse(null));
        fields.put("score", record.score().map(Exact::written).orElse(null));
        Optional<String> scorer =
                record.score().map(score -> record.otherScorer() ? "in-use" : "checked");
        fields.put("scoredBy", scorer.orElse(null));
        fields.put("sentence", sentence);
        fields.put("rows", record.rows().stream().map(RecordFields::data).toList());
        return fields;
    }

    private static Map<String, Object> data(Activity row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", row.id());
        fields.put("file", row.source().file());
        fields.put("line", row.source().line());
        return fields;
    }

    /** Which records were looked at. */
    static Map<String, @Nullable Object> of(FoundRecords found) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("files", found.files());
        fields.put("rows", found.records().activities().rows().size());
        fields.put("contracts", found.contracts());
        fields.put("period", found.records().period().map(Object::toString).orElse(null));
        fields.put("scoredInUse", found.scoredInUse());
        fields.put("asOf", found.records().viewpoint().asOf().toString());
        return fields;
    }
}
