package ke.mizani.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A signed statement of where an audit log ended at a moment. Kept on another machine it shows
 * whether the log was cut, or written anew, since.
 *
 * @param sequence the last entry then; as none is ever left out, also how many there were
 * @param hash its hash
 * @param moment when that was stated, in UTC, to the second
 * @param publicKey the key of whoever signed, in the form of X.509, in hexadecimal
 * @param fingerprint SHA-256 of that key
 * @param signature Ed25519 signature of all this, in hexadecimal
 */
public record Checkpoint(
        long sequence,
        String hash,
        String moment,
        String publicKey,
        String fingerprint,
        String signature) {

    static final String FORMAT = "mizani-checkpoint-1";

    private static final ObjectMapper JSON = new ObjectMapper();

    static Checkpoint of(AuditChain.Head head, Instant moment, SigningKeys keys) {
        VerifyingKey key = keys.verifyingKey();
        Checkpoint open =
                new Checkpoint(
                        head.sequence(),
                        head.hash(),
                        moment.truncatedTo(ChronoUnit.SECONDS).toString(),
                        key.hex(),
                        key.fingerprint(),
                        "");
        return new Checkpoint(
                open.sequence,
                open.hash,
                open.moment,
                open.publicKey,
                open.fingerprint,
                keys.signature(open.statement()));
    }

    /** What is signed. */
    private String statement() {
        return String.join(
                "\n", FORMAT, String.valueOf(sequence), hash, moment, publicKey, fingerprint, "");
    }

    /** Whether it was signed by the key that it names. */
    boolean holds() {
        VerifyingKey key = new VerifyingKey(publicKey);
        return key.signed(statement(), signature) && key.fingerprint().equals(fingerprint);
    }

    /** As it is written down, in one line without its end. */
    public String json() {
        ObjectNode fields = JSON.createObjectNode();
        fields.put("format", FORMAT);
        fields.put("sequence", sequence);
        fields.put("hash", hash);
        fields.put("moment", moment);
        fields.put("publicKey", publicKey);
        fields.put("fingerprint", fingerprint);
        fields.put("signature", signature);
        return fields.toString();
    }

    /** What is written so; empty if it is not written as a checkpoint is. */
    static Optional<Checkpoint> parse(String text) {
        try {
            JsonNode fields = JSON.readTree(text);
            Checkpoint read =
                    new Checkpoint(
                            fields.path("sequence").asLong(),
                            fields.path("hash").asText(),
                            fields.path("moment").asText(),
                            fields.path("publicKey").asText(),
                            fields.path("fingerprint").asText(),
                            fields.path("signature").asText());
            return read.json().equals(text) ? Optional.of(read) : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }
}
