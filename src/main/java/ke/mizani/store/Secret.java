package ke.mizani.store;

import java.security.SecureRandom;
import java.util.Base64;

/** A secret of 256 random bits, given away once; the store keeps its digest only. */
public record Secret(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String digest() {
        return Digest.of(text);
    }

    @Override
    public String toString() {
        return "secret";
    }
}
