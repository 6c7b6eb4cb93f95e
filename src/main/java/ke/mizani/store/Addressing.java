package ke.mizani.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Who is to be told what from a day on, where that is not so yet.
 *
 * @param lost those who are no longer meant and were not told
 * @param found whom a notice is for that had nobody
 */
record Addressing(List<OutboxRows.Waiting> lost, Map<QueuedNotice, Set<String>> found) {

    /** By those who hold roles on a day, of what was queued on that day or so many days before. */
    static Addressing wanted(Handle handle, LocalDate day, int newsDays) {
        List<Account> accounts = Accounts.all(handle);
        List<OutboxRows.Waiting> lost =
                new OutboxRows(handle)
                        .waiting().stream()
                                .filter(
                                        one ->
                                                !one.notice()
                                                        .what()
                                                        .to()
                                                        .on(day, accounts)
                                                        .contains(one.account()))
                                .toList();
        List<QueuedNotice> open = new ArrayList<>(unresolved(handle, day.minusDays(newsDays)));
        lost.forEach(one -> open.add(one.notice()));
        Map<QueuedNotice, Set<String>> found = new LinkedHashMap<>();
        for (QueuedNotice notice : open) {
            Set<String> codes = notice.what().to().on(day, accounts);
            if (!codes.isEmpty()) {
                found.put(notice, codes);
            }
        }
        return new Addressing(lost, found);
    }

    private static List<QueuedNotice> unresolved(Handle handle, LocalDate first) {
        OffsetDateTime from = first.atStartOfDay().atOffset(ZoneOffset.UTC);
        return handle.createQuery(
                        "SELECT * FROM notice WHERE NOT resolved AND withdrawn IS NULL AND queued_at"
                                + " >= :from ORDER BY number")
                .bind("from", from)
                .map(NoticeRows::notice)
                .list();
    }

    boolean isNothing() {
        return lost.isEmpty() && found.isEmpty();
    }

    void into(Handle handle) {
        for (OutboxRows.Waiting one : lost) {
            handle.execute(
                    "DELETE FROM notice_recipient WHERE notice = ? AND account = ?",
                    one.notice().number(),
                    one.account());
            handle.execute(
                    "UPDATE notice SET resolved = FALSE WHERE number = ? AND NOT EXISTS (SELECT 1"
                            + " FROM notice_recipient r WHERE r.notice = notice.number)",
                    one.notice().number());
        }
        found.forEach((notice, codes) -> codes.forEach(code -> add(handle, notice, code)));
        found.keySet()
                .forEach(
                        notice ->
                                handle.execute(
                                        "UPDATE notice SET resolved = TRUE WHERE number = ?",
                                        notice.number()));
    }

    /** Not if somebody is told the same by another notice. */
    private static void add(Handle handle, QueuedNotice notice, String account) {
        handle.createUpdate(
                        "INSERT INTO notice_recipient (notice, account, kind, subject, step)"
                                + " SELECT n.number, :account, n.kind, n.subject, n.step FROM notice n"
                                + " WHERE n.number = :number AND NOT EXISTS (SELECT 1 FROM"
                                + " notice_recipient r WHERE r.account = :account AND r.kind = n.kind"
                                + " AND r.subject = n.subject AND r.step = n.step)")
                .bind("number", notice.number())
                .bind("account", account)
                .execute();
    }
}
