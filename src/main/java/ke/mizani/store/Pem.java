package ke.mizani.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Keys as text files, in the form that other programs read too. */
enum Pem {
    PRIVATE("PRIVATE KEY"),
    PUBLIC("PUBLIC KEY");

    private final String begin;
    private final String end;

    Pem(String label) {
        begin = "-----BEGIN " + label + "-----\n";
        end = "\n-----END " + label + "-----\n";
    }

    String text(byte[] content) {
        byte[] lineEnd = "\n".getBytes(StandardCharsets.US_ASCII);
        return begin + Base64.getMimeEncoder(64, lineEnd).encodeToString(content) + end;
    }

    /** What the text holds; empty if it is not such a key. */
    Optional<byte[]> content(String text) {
        String unix = text.replace("\r\n", "\n").strip() + "\n";
        if (!unix.startsWith(begin) || !unix.endsWith(end)) {
            return Optional.empty();
        }
        try {
            String body = unix.substring(begin.length(), unix.length() - end.length());
            return Optional.of(Base64.getDecoder().decode(body.replace("\n", "")));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException notBase64) {
            return Optional.empty();
        }
    }
}
