package ke.mizani.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What a program calls a request of its own, so that the same request again does nothing twice.
 *
 * @param text the name, of at most 200 characters
 * @param digest of all that was asked, in hexadecimal
 */
public record RequestKey(String text, String digest) {

    private static final int LONGEST = 200;

    /** Refuses a name that is none, with what was found. */
    public RequestKey {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new WrongInput(
                    "found a key of "
                            + text.length()
                            + " characters, expected one of 1 to "
                            + LONGEST);
        }
    }

    /** The key of a request that consists of these parts. */
    public static RequestKey of(String text, byte[] content, String... parts) {
        return new RequestKey(
                text,
                Digest.of(
                        List.of(
                                Optional.of(Digest.of(content)),
                                Optional.of(String.join("\n", parts)))));
    }

    /** A key was used before for another request; nothing was done. */
    public static final class UsedOtherwise extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UsedOtherwise(String text) {
            super("the key \"" + text + "\" was used for another request");
        }
    }

    /**
     * What came of the same request before.
     *
     * @throws UsedOtherwise if the key was for another one
     */
    Optional<String> usedFor(Handle handle, String account) {
        Optional<RequestKey> used =
                handle.createQuery(
                                "SELECT digest, subject FROM request_key WHERE account = :account"
                                        + " AND request_key = :key")
                        .bind("account", account)
                        .bind("key", text)
                        .map((row, context) -> new RequestKey(row.getString(2), row.getString(1)))
                        .findOne();
        if (used.filter(other -> !other.digest().equals(digest)).isPresent()) {
            throw new UsedOtherwise(text);
        }
        return used.map(RequestKey::text);
    }

    /** Notes what came of it. */
    void use(Change change, String subject) {
        change.handle()
                .createUpdate(
                        "INSERT INTO request_key (account, request_key, digest, subject, used_at)"
                                + " VALUES (:account, :key, :digest, :subject, :at)")
                .bind("account", change.actor())
                .bind("key", text)
                .bind("digest", digest)
                .bind("subject", subject)
                .bind("at", change.moment().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
