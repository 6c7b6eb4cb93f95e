package ke.mizani.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An entry of the audit log as it is written down, whether or not it is still sound: nothing is
 * made of its words.
 *
 * @param sequence its place, from 1
 * @param at the moment, as {@code 2026-06-30T09:00:00.123456Z}
 * @param actor code of who did it
 * @param kind what was done
 * @param subject what it was done to
 * @param facts what else was noted, a JSON object of texts sorted by key
 * @param previous the hash of the entry before, in hexadecimal; 64 zeros for the first
 * @param hash SHA-256 of all the fields before, in hexadecimal
 */
public record AuditLine(
        long sequence,
        String at,
        String actor,
        String kind,
        String subject,
        String facts,
        String previous,
        String hash) {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    /** The facts as they are written: one way only, so that a changed byte shows. */
    static String text(SortedMap<String, String> facts) {
        return written(facts);
    }

    /** The facts; empty if they are not written as facts are. */
    public Optional<SortedMap<String, String>> readFacts() {
        return facts(facts);
    }

    /** The facts of a text; empty if it is not written as facts are. */
    static Optional<SortedMap<String, String>> facts(String facts) {
        try {
            TreeMap<String, String> read = new TreeMap<>();
            for (Map.Entry<String, JsonNode> fact : JSON.readTree(facts).properties()) {
                read.put(fact.getKey(), fact.getValue().asText());
            }
            return text(read).equals(facts) ? Optional.of(read) : Optional.empty();
        } catch (JsonProcessingException damaged) {
            return Optional.empty();
        }
    }

    /** The hash that the fields have, whatever is written as the entry's own; empty: no entry. */
    Optional<String> computedHash() {
        return readFacts()
                .map(
                        read -> {
                            MessageDigest digest = Digest.sha256();
                            add(digest, previous);
                            add(digest, String.valueOf(sequence));
                            add(digest, at);
                            add(digest, actor);
                            add(digest, kind);
                            add(digest, subject);
                            read.forEach(
                                    (key, value) -> {
                                        add(digest, key);
                                        add(digest, value);
                                    });
                            return HexFormat.of().formatHex(digest.digest());
                        });
    }

    /** Each field after its length: no two entries read the same. */
    private static void add(MessageDigest digest, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** The line of an exported log, without its end. */
    String json() {
        ObjectNode line = JSON.createObjectNode();
        line.put("sequence", sequence);
        line.put("at", at);
        line.put("actor", actor);
        line.put("kind", kind);
        line.put("subject", subject);
        readFacts()
                .ifPresentOrElse(
                        read -> line.set("facts", JSON.valueToTree(read)),
                        () -> line.put("facts", facts));
        line.put("previous", previous);
        line.put("hash", hash);
        return written(line);
    }

    /** The entry of a line of an exported log; empty if it is not written as an entry is. */
    static Optional<AuditLine> parse(String text) {
        try {
            JsonNode line = JSON.readTree(text);
            JsonNode facts = line.path("facts");
            AuditLine entry =
                    new AuditLine(
                            line.path("sequence").asLong(),
                            line.path("at").asText(),
                            line.path("actor").asText(),
                            line.path("kind").asText(),
                            line.path("subject").asText(),
                            facts.isObject() ? written(facts) : facts.asText(),
                            line.path("previous").asText(),
                            line.path("hash").asText());
            return entry.json().equals(text) ? Optional.of(entry) : Optional.empty();
        } catch (JsonProcessingException damaged) {
            return Optional.empty();
        }
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
