package ke.mizani.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Who is logged in: each session ends by itself, when nobody used it or when it has lasted long.
 */
public final class Sessions {

    /** How fresh a note of the last use must be; more often it is not written. */
    private static final Duration NOTE_OF_USE = Duration.ofMinutes(1);

    private final Store store;
    private final Duration idle;
    private final Duration longest;

    /**
     * Sessions that end by themselves.
     *
     * @param idle after how long without use
     * @param longest after how long at any rate
     */
    public Sessions(Store store, Duration idle, Duration longest) {
        this.store = store;
        this.idle = idle;
        this.longest = longest;
    }

    /**
     * The password of an account as a library hashed it; nothing where none is set or it is closed.
     */
    public Optional<String> passwordHash(String account) {
        return store.read(
                handle ->
                        handle.createQuery(
                                        "SELECT password FROM account WHERE code = :code AND NOT closed"
                                                + " AND password <> ''")
                                .bind("code", account)
                                .mapTo(String.class)
                                .findOne());
    }

    /** Opens a session for somebody whose password was right. */
    public Secret open(String account) {
        Secret secret = Secret.random();
        store.<Boolean>change(
                account,
                change -> {
                    OffsetDateTime now = change.moment().atOffset(ZoneOffset.UTC);
                    change.handle()
                            .createUpdate(
                                    "INSERT INTO session (digest, account, form_key, opened_at, used_at, ended)"
                                            + " VALUES (:digest, :account, :key, :now, :now, FALSE)")
                            .bind("digest", secret.digest())
                            .bind("account", account)
                            .bind("key", Secret.random().text())
                            .bind("now", now)
                            .execute();
                    change.audit(AuditEntry.Kind.SESSION_OPENED, account, Map.of());
                    return true;
                });
        return secret;
    }

    /** Notes that somebody could not log in. */
    public void refused(String account) {
        store.<Boolean>change(
                account,
                change -> {
                    change.audit(AuditEntry.Kind.SESSION_REFUSED, account, Map.of());
                    return true;
                });
    }

    /** The session that has this secret, if it has not ended. */
    public Optional<Session> find(String secret) {
        Instant now = store.clock().instant();
        String digest = new Secret(secret).digest();
        Optional<Found> found =
                store.read(handle -> find(handle, digest)).filter(s -> lasts(s, now));
        found.filter(s -> s.usedAt().plus(NOTE_OF_USE).isBefore(now))
                .ifPresent(s -> used(digest, now));
        return found.map(Found::session);
    }

    private record Found(Session session, Instant openedAt, Instant usedAt) {}

    private boolean lasts(Found session, Instant now) {
        return session.usedAt().plus(idle).isAfter(now)
                && session.openedAt().plus(longest).isAfter(now);
    }

    private static Optional<Found> find(Handle handle, String digest) {
        return handle.createQuery(
                        "SELECT s.* FROM session s JOIN account a ON a.code = s.account"
                                + " WHERE s.digest = :digest AND NOT s.ended AND NOT a.closed")
                .bind("digest", digest)
                .map(
                        (row, context) ->
                                new Found(
                                        new Session(
                                                Accounts.find(handle, row.getString("account"))
                                                        .orElseThrow(),
                                                row.getString("form_key")),
                                        row.getObject("opened_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getObject("used_at", OffsetDateTime.class).toInstant()))
                .findOne();
    }

    /** Not a record of what somebody did, so without an entry in the log. */
    private void used(String digest, Instant now) {
        store.<Integer>change(
                "session",
                change -> {
                    change.isNoRecord();
                    return change.handle()
                            .createUpdate(
                                    "UPDATE session SET used_at = :now WHERE digest = :digest")
                            .bind("now", now.atOffset(ZoneOffset.UTC))
                            .bind("digest", digest)
                            .execute();
                });
    }

    /** Ends a session: its secret opens nothing any more. */
    public void end(String account, String secret) {
        store.<Boolean>change(
                account,
                change -> {
                    change.handle()
                            .createUpdate("UPDATE session SET ended = TRUE WHERE digest = :digest")
                            .bind("digest", new Secret(secret).digest())
                            .execute();
                    change.audit(AuditEntry.Kind.SESSION_ENDED, account, Map.of());
                    return true;
                });
    }
}
