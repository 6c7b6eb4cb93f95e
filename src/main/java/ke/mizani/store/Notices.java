package ke.mizani.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * What people must be told. A notice is queued with the change that is its reason, or not at all;
 * the same one of the same step is queued once, and is mailed to nobody twice.
 */
public final class Notices {

    private final Store store;

    public Notices(Store store) {
        this.store = store;
    }

    /**
     * Queues a notice with what else is written; the same one of the same step again is nothing.
     *
     * @param change the change that is its reason
     * @return whether it was not there before
     */
    public static boolean queue(Change change, NoticeDraft draft) {
        Handle handle = change.handle();
        if (number(handle, draft).isPresent()) {
            return false;
        }
        handle.createUpdate(
                        "INSERT INTO notice (addressee, kind, subject, step, facts, queued_at, resolved)"
                                + " VALUES (:addressee, :kind, :subject, :step, :facts, :at, FALSE)")
                .bindMap(NoticeRows.columns(draft))
                .bind("at", change.moment().atOffset(ZoneOffset.UTC))
                .execute();
        long number = number(handle, draft).orElseThrow();
        Map<String, String> facts = new TreeMap<>();
        facts.put("to", draft.to().text());
        facts.put("kind", draft.kind().word());
        facts.put("about", draft.subject());
        facts.put("step", draft.step());
        change.audit(AuditEntry.Kind.NOTICE_QUEUED, subject(number), facts);
        return true;
    }

    /**
     * Queues notices, all or none.
     *
     * @param actor code of who does it
     * @return how many were not there before
     */
    public int queue(String actor, Collection<NoticeDraft> drafts) {
        if (drafts.isEmpty()) {
            return 0;
        }
        return store.change(
                actor,
                change -> {
                    change.alone();
                    return (int) drafts.stream().filter(draft -> queue(change, draft)).count();
                });
    }

    private static Optional<Long> number(Handle handle, NoticeDraft draft) {
        return handle.createQuery(
                        "SELECT number FROM notice WHERE addressee = :addressee AND kind = :kind"
                                + " AND subject = :subject AND step = :step")
                .bindMap(NoticeRows.columns(draft))
                .mapTo(Long.class)
                .findOne();
    }

    /**
     * Withdraws what is not sent yet about a subject, since it is done.
     *
     * @param subject as it was queued
     * @param because why, in words
     */
    public static void withdraw(Change change, String subject, String because) {
        List<Long> waiting =
                change.handle()
                        .createQuery(
                                "SELECT number FROM notice WHERE subject = :subject AND withdrawn IS"
                                        + " NULL AND NOT "
                                        + NoticeRows.MAILED)
                        .bind("subject", subject)
                        .mapTo(Long.class)
                        .list();
        waiting.forEach(number -> withdraw(change, number, because));
    }

    private static void withdraw(Change change, long number, String because) {
        change.handle()
                .execute("UPDATE notice SET withdrawn = ? WHERE number = ?", because, number);
        change.audit(AuditEntry.Kind.NOTICE_WITHDRAWN, subject(number), Map.of("because", because));
    }

    /** Withdraws notices that are not sent yet. */
    public void withdraw(String actor, Map<Long, String> reasons) {
        if (!reasons.isEmpty()) {
            store.<Boolean>change(
                    actor,
                    change -> {
                        reasons.forEach((number, because) -> withdraw(change, number, because));
                        return true;
                    });
        }
    }

    /** Those that stand and were queued since a moment, the oldest first. */
    public List<QueuedNotice> since(Instant moment) {
        OffsetDateTime from = moment.atOffset(ZoneOffset.UTC);
        return store.read(
                handle ->
                        handle.createQuery(
                                        "SELECT * FROM notice WHERE queued_at >= :from AND withdrawn"
                                                + " IS NULL ORDER BY number")
                                .bind("from", from)
                                .map(NoticeRows::notice)
                                .list());
    }

    /**
     * What an account is to know: all that was mailed to it, or is for it on that day.
     *
     * @param before only those queued before this number; empty: from the newest
     * @param limit how many at most
     */
    public List<QueuedNotice> of(String account, LocalDate day, Optional<Long> before, int limit) {
        return store.read(handle -> new NoticeRows(handle).of(account, day, before, limit));
    }

    static String subject(long number) {
        return "notice " + number;
    }
}
