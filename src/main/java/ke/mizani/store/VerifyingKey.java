package ke.mizani.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The public half of an Ed25519 key pair: by it anybody sees who signed.
 *
 * @param hex the key in the form of X.509, in hexadecimal
 */
public record VerifyingKey(String hex) {

    static final String ALGORITHM = "Ed25519";

    private static final int LARGEST_FILE = 10_000;

    /** The key of a PEM file; empty if it holds none. */
    public static Optional<VerifyingKey> in(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_FILE) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return Pem.PUBLIC
                .content(text)
                .map(bytes -> new VerifyingKey(HexFormat.of().formatHex(bytes)))
                .filter(key -> key.key().isPresent());
    }

    /** SHA-256 of the key in hexadecimal: short enough to be noted on paper. */
    public String fingerprint() {
        return Digest.of(HexFormat.of().parseHex(hex));
    }

    /** Whether the signature, in hexadecimal, is of this key on this statement. */
    boolean signed(String statement, String signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            Optional<PublicKey> key = key();
            if (key.isEmpty()) {
                return false;
            }
            check.initVerify(key.get());
            check.update(statement.getBytes(StandardCharsets.UTF_8));
            return check.verify(HexFormat.of().parseHex(signature));
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }

    private Optional<PublicKey> key() {
        try {
            byte[] encoded = HexFormat.of().parseHex(hex);
            return Optional.of(
                    KeyFactory.getInstance(ALGORITHM)
                            .generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException | IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }
}
