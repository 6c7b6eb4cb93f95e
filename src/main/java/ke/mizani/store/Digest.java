package ke.mizani.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** SHA-256, by which the store names what it keeps. */
final class Digest {

    private Digest() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** In hexadecimal. */
    static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /**
     * Of fields one after the other, in hexadecimal. Each is preceded by its length, and one that
     * is absent by a sign of its own: no two lists read the same.
     */
    static String of(List<Optional<String>> fields) {
        MessageDigest digest = sha256();
        for (Optional<String> field : fields) {
            if (field.isEmpty()) {
                digest.update((byte) '-');
            } else {
                byte[] bytes = field.get().getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of the text in UTF-8, in hexadecimal. */
    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
