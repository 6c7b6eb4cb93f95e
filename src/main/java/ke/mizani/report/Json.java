package ke.mizani.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.DayStrip;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.Step;
import ke.mizani.performance.Exact;
import org.jspecify.annotations.Nullable;

/** Writes rows of named columns as JSON: names in camel case, what has no value as null. */
final class Json {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    static String of(Object value) {
        try {
            return MAPPER.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The columns with their names in camel case. */
    static Map<String, @Nullable Object> camel(Map<String, Object> columns) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        columns.forEach((name, value) -> fields.put(camel(name), value.equals("") ? null : value));
        return fields;
    }

    private static String camel(String name) {
        StringBuilder text = new StringBuilder();
        for (String word : name.split("_", -1)) {
            text.append(
                    text.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return text.toString();
    }

    /** The steps as data, each with its sentence. */
    static List<Map<String, Object>> why(Explanation why, Sentences sentences) {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Step step : why.steps()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("step", step.kind().word());
            fields.put("topic", step.topic());
            fields.put("sentence", sentences.of(step));
            Map<String, Object> facts = new LinkedHashMap<>();
            step.facts().forEach((name, value) -> facts.put(name, data(value)));
            fields.put("facts", facts);
            step.row().ifPresent(row -> fields.put("row", row.address()));
            step.activity().ifPresent(activity -> fields.put("activity", activity(activity)));
            step.strip().ifPresent(strip -> fields.put("days", days(strip)));
            steps.add(fields);
        }
        return steps;
    }

    private static Map<String, Object> activity(Activity activity) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("activityId", activity.id());
        fields.put("file", activity.source().file());
        fields.put("line", activity.source().line());
        fields.put("evidence", activity.evidence());
        fields.put("note", activity.note());
        return fields;
    }

    private static List<Map<String, Object>> days(DayStrip strip) {
        List<Map<String, Object>> runs = new ArrayList<>();
        for (DayStrip.Run run : strip.runs()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("from", run.from().toString());
            fields.put("to", run.to().toString());
            fields.put("mark", run.mark().word());
            if (run.count() > 0) {
                fields.put("count", run.count());
            }
            run.holiday().ifPresent(holiday -> fields.put("holiday", holiday.name()));
            run.holiday().ifPresent(holiday -> fields.put("holidayRow", holiday.address()));
            runs.add(fields);
        }
        return runs;
    }

    private static Object data(Object value) {
        if (value instanceof Exact number) {
            return Sentences.number(number);
        }
        if (value instanceof BigDecimal decimal) {
            return Sentences.plain(decimal);
        }
        return value instanceof Integer ? value : value.toString();
    }
}
