package ke.mizani.store;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Links by which somebody sets a password: each works once, for a while. */
public final class OneTimeLinks {

    private final Store store;
    private final Duration valid;

    /**
     * Links that end by themselves.
     *
     * @param valid for how long each can be used
     */
    public OneTimeLinks(Store store, Duration valid) {
        this.store = store;
        this.valid = valid;
    }

    /** A link for an account; those made before for it no longer work. */
    public Secret make(String by, String account) {
        Secret secret = Secret.random();
        store.<Boolean>change(
                by,
                change -> {
                    change.handle()
                            .execute(
                                    "UPDATE one_time_link SET used = TRUE WHERE account = ?",
                                    account);
                    change.handle()
                            .createUpdate(
                                    "INSERT INTO one_time_link (digest, account, ends_at, used)"
                                            + " VALUES (:digest, :account, :ends, FALSE)")
                            .bind("digest", secret.digest())
                            .bind("account", account)
                            .bind("ends", change.moment().plus(valid).atOffset(ZoneOffset.UTC))
                            .execute();
                    change.audit(AuditEntry.Kind.PASSWORD_LINK_MADE, account, Map.of());
                    return true;
                });
        return secret;
    }

    /** Whose link it is, if it still works. */
    public Optional<String> account(String secret) {
        OffsetDateTime now = store.clock().instant().atOffset(ZoneOffset.UTC);
        return store.read(
                handle ->
                        handle.createQuery(
                                        "SELECT account FROM one_time_link WHERE digest = :digest"
                                                + " AND NOT used AND ends_at > :now")
                                .bind("digest", new Secret(secret).digest())
                                .bind("now", now)
                                .mapTo(String.class)
                                .findOne());
    }

    /**
     * Sets the password of the link's account and uses the link up; its sessions end.
     *
     * @param passwordHash as a library hashed it
     * @return whether the link still worked
     */
    public boolean use(String secret, String passwordHash) {
        Optional<String> account = account(secret);
        return account.isPresent()
                && store.<Boolean>change(
                        account.get(),
                        change -> {
                            int used =
                                    change.handle()
                                            .createUpdate(
                                                    "UPDATE one_time_link SET used = TRUE"
                                                            + " WHERE digest = :digest AND NOT used")
                                            .bind("digest", new Secret(secret).digest())
                                            .execute();
                            if (used == 0) {
                                return false;
                            }
                            Accounts.setPassword(change, account.get(), passwordHash);
                            return true;
                        });
    }
}
