package ke.mizani.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A signature beside what it is on.
 *
 * @param publicKey the key of whoever signed, in the form of X.509, in hexadecimal
 * @param fingerprint SHA-256 of that key
 * @param signature Ed25519 signature, in hexadecimal
 */
record Signed(String publicKey, String fingerprint, String signature) {

    private static final String FORMAT = "mizani-signature-1";
    private static final ObjectMapper JSON = new ObjectMapper();

    static Signed of(String statement, SigningKeys keys) {
        VerifyingKey key = keys.verifyingKey();
        return new Signed(key.hex(), key.fingerprint(), keys.signature(statement));
    }

    /** Whether it is on that statement, of the key that it names. */
    boolean holds(String statement) {
        VerifyingKey key = new VerifyingKey(publicKey);
        return key.signed(statement, signature) && key.fingerprint().equals(fingerprint);
    }

    String json() {
        return JSON.createObjectNode()
                        .put("format", FORMAT)
                        .put("publicKey", publicKey)
                        .put("fingerprint", fingerprint)
                        .put("signature", signature)
                + "\n";
    }

    byte[] bytes() {
        return json().getBytes(StandardCharsets.UTF_8);
    }

    /** What is written so; empty if it is not written as a signature is. */
    static Optional<Signed> parse(byte[] content) {
        try {
            String text = new String(content, StandardCharsets.UTF_8);
            JsonNode fields = JSON.readTree(text);
            Signed read =
                    new Signed(
                            fields.path("publicKey").asText(),
                            fields.path("fingerprint").asText(),
                            fields.path("signature").asText());
            return read.json().equals(text) ? Optional.of(read) : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }
}
