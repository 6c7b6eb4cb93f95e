package ke.mizani.store;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/**
 * Links by which the calendar program of somebody reads that one's duties, until they are ended.
 */
public final class CalendarLinks {

    private final Store store;

    public CalendarLinks(Store store) {
        this.store = store;
    }

    /** A link for an account; the one made before for it no longer works. */
    public Secret make(String account) {
        Secret secret = Secret.random();
        store.<Boolean>change(
                account,
                change -> {
                    end(change, account);
                    change.handle()
                            .createUpdate(
                                    "INSERT INTO calendar_link (digest, account, made_at, ended)"
                                            + " VALUES (:digest, :account, :at, FALSE)")
                            .bind("digest", secret.digest())
                            .bind("account", account)
                            .bind("at", change.moment().atOffset(ZoneOffset.UTC))
                            .execute();
                    change.audit(AuditEntry.Kind.CALENDAR_LINK_MADE, account, Map.of());
                    return true;
                });
        return secret;
    }

    /** The link of an account no longer works. */
    public void end(String account) {
        store.<Boolean>change(
                account,
                change -> {
                    end(change, account);
                    change.audit(AuditEntry.Kind.CALENDAR_LINK_ENDED, account, Map.of());
                    return true;
                });
    }

    private static void end(Change change, String account) {
        change.handle()
                .execute(
                        "UPDATE calendar_link SET ended = TRUE WHERE account = ? AND NOT ended",
                        account);
    }

    /** Whose link it is, if it still works. */
    public Optional<String> account(String secret) {
        return store.read(
                handle ->
                        handle.createQuery(
                                        "SELECT account FROM calendar_link WHERE digest = :digest"
                                                + " AND NOT ended")
                                .bind("digest", new Secret(secret).digest())
                                .mapTo(String.class)
                                .findOne());
    }

    /** Whether an account has one that works. */
    public boolean has(String account) {
        return store.<Integer>read(
                        handle ->
                                handle.createQuery(
                                                "SELECT COUNT(*) FROM calendar_link WHERE account ="
                                                        + " :account AND NOT ended")
                                        .bind("account", account)
                                        .mapTo(Integer.class)
                                        .one())
                > 0;
    }
}
