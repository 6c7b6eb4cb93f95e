package ke.mizani.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import ke.mizani.store.VerifyingKey;

/**
 * The key that is trusted, as it was typed: a file, or a fingerprint.
 *
 * @param problems where is told that it is neither
 */
record TrustedKey(Problems problems) {

    /** Its fingerprint. */
    String of(String typed) {
        if (typed.matches("[0-9a-fA-F]{64}")) {
            return typed.toLowerCase(Locale.ROOT);
        }
        try {
            Optional<VerifyingKey> key = VerifyingKey.in(Path.of(typed));
            if (key.isPresent()) {
                return key.get().fingerprint();
            }
        } catch (IOException notRead) {
            // told below
        }
        problems.tell(
                typed,
                "NOT_A_KEY",
                "",
                "a file with a public Ed25519 key (PEM), or a fingerprint of 64 hexadecimal digits");
        throw new Refused("nothing could be verified");
    }
}
