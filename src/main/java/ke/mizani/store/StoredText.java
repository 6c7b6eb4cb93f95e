package ke.mizani.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/**
 * Records as text that is stored: canonical JSON in UTF-8, the same bytes on every machine, read
 * back to equal records.
 *
 * @param format its name, written at the beginning
 * @param version its version, from 1; a text of a later one is refused
 */
record StoredText<T>(String format, int version, Class<T> type) {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    byte[] written(T value) {
        SharedRecords.Written written = RecordWriting.of(value, root());
        ObjectNode text = JsonNodeFactory.instance.objectNode();
        text.put("format", format).put("version", version);
        text.set("shared", written.shared());
        text.set("value", written.value());
        try {
            return JSON.writeValueAsBytes(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The value of a text.
     *
     * @param where the text stands, for people
     * @throws StoreFailed if it is damaged, or of a later version
     */
    T read(byte[] text, String where) {
        try {
            JsonNode all = JSON.readTree(new String(text, StandardCharsets.UTF_8));
            checkVersion(all, where);
            RecordReading reading = new RecordReading(all.path("shared"));
            return type.cast(reading.value(all.path("value"), root()));
        } catch (JsonProcessingException broken) {
            String line = "character " + broken.getLocation().getCharOffset();
            throw damaged(where + ", " + line + ": " + broken.getOriginalMessage(), broken);
        } catch (DamagedText damaged) {
            throw damaged(where + ", " + damaged.told(), damaged);
        }
    }

    private void checkVersion(JsonNode all, String where) {
        if (!all.path("format").asText().equals(format) || !all.path("version").isInt()) {
            throw damaged(where + ": expected a text of the format " + format);
        }
        int found = all.path("version").intValue();
        if (found > version) {
            throw new StoreFailed(StoreFailed.Code.NEWER, where + ", version " + found);
        }
        if (found < 1) {
            throw damaged(where + ": no version " + found);
        }
    }

    private JavaType root() {
        return TypeNames.type(type);
    }

    private static StoreFailed damaged(String what, Exception cause) {
        return new StoreFailed(StoreFailed.Code.DAMAGED, what, cause);
    }

    private static StoreFailed damaged(String what) {
        return new StoreFailed(StoreFailed.Code.DAMAGED, what);
    }
}
