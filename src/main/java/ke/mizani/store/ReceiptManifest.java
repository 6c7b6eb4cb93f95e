package ke.mizani.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a receipt holds, and whence.
 *
 * @param application the version of the application that made the run
 * @param origin where the run is kept, such as {@code run 17}; or that it was made from files
 * @param madeAt when the receipt was made, in UTC
 * @param digests SHA-256 in hexadecimal, by entry, in their order
 */
record ReceiptManifest(
        String application, String origin, String madeAt, Map<String, String> digests) {

    static final String FORMAT = "mizani-receipt-1";

    private static final ObjectMapper JSON = new ObjectMapper();

    ReceiptManifest {
        digests = Collections.unmodifiableMap(new LinkedHashMap<>(digests));
    }

    /** As it is written, in one line. */
    String json() {
        ObjectNode fields = JSON.createObjectNode();
        fields.put("format", FORMAT);
        fields.put("application", application);
        fields.put("origin", origin);
        fields.put("madeAt", madeAt);
        ArrayNode entries = fields.putArray("entries");
        digests.forEach(
                (name, digest) -> entries.addObject().put("name", name).put("sha256", digest));
        return fields + "\n";
    }

    /** What is signed: the whole list by its digest. */
    String statement() {
        return FORMAT + "\n" + Digest.of(json()) + "\n";
    }

    byte[] bytes() {
        return json().getBytes(StandardCharsets.UTF_8);
    }

    /** What is written so; empty if it is not written as it is in a receipt. */
    static Optional<ReceiptManifest> parse(byte[] content) {
        try {
            String text = new String(content, StandardCharsets.UTF_8);
            JsonNode fields = JSON.readTree(text);
            Map<String, String> digests = new LinkedHashMap<>();
            for (JsonNode entry : fields.path("entries")) {
                digests.put(entry.path("name").asText(), entry.path("sha256").asText());
            }
            ReceiptManifest read =
                    new ReceiptManifest(
                            fields.path("application").asText(),
                            fields.path("origin").asText(),
                            fields.path("madeAt").asText(),
                            digests);
            return read.json().equals(text) ? Optional.of(read) : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }
}
