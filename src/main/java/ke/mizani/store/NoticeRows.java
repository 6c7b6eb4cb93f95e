package ke.mizani.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ke.mizani.calendar.Word;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.StatementContext;

/** Notices as they are written in the tables. */
record NoticeRows(Handle handle) {

    /** Whether somebody was told: a mail with it went out, or perhaps did. */
    static final String MAILED =
            "EXISTS (SELECT 1 FROM notice_recipient r JOIN notice_mail m ON m.number = r.mail"
                    + " WHERE r.notice = notice.number AND m.state <> 'waiting')";

    static Map<String, Object> columns(NoticeDraft draft) {
        return Map.of(
                "addressee",
                draft.to().text(),
                "kind",
                draft.kind().word(),
                "subject",
                draft.subject(),
                "step",
                draft.step(),
                "facts",
                AuditLine.text(draft.facts()));
    }

    static QueuedNotice notice(ResultSet row, StatementContext context) throws SQLException {
        NoticeDraft what =
                new NoticeDraft(
                        Addressee.read(row.getString("addressee")),
                        Word.of(NoticeKind.class, row.getString("kind")),
                        row.getString("subject"),
                        row.getString("step"),
                        facts(row.getString("facts")));
        return new QueuedNotice(
                row.getLong("number"),
                what,
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("withdrawn")));
    }

    private static Map<String, String> facts(String text) {
        return AuditLine.facts(text)
                .orElseThrow(() -> new StoreFailed(StoreFailed.Code.DAMAGED, "notice: " + text));
    }

    /** Those of an account, the newest first. */
    List<QueuedNotice> of(String account, LocalDate day, Optional<Long> before, int limit) {
        List<String> addressed = addressedTo(account, day);
        Set<NoticeDraft.Key> seen = new HashSet<>();
        List<QueuedNotice> found = new ArrayList<>();
        try (ResultIterator<QueuedNotice> all = newest(account, addressed, before)) {
            while (all.hasNext() && found.size() < limit) {
                QueuedNotice notice = all.next();
                if (seen.add(notice.what().key())) {
                    found.add(notice);
                }
            }
        }
        return found;
    }

    /** The addressees, as they are written, that mean this account on that day. */
    private List<String> addressedTo(String account, LocalDate day) {
        List<Account> accounts = Accounts.all(handle);
        List<String> meant = new ArrayList<>(List.of(Addressee.ofAccount(account).text()));
        handle.createQuery("SELECT DISTINCT addressee FROM notice").mapTo(String.class).stream()
                .filter(text -> Addressee.read(text).on(day, accounts).contains(account))
                .forEach(meant::add);
        return meant;
    }

    private ResultIterator<QueuedNotice> newest(
            String account, List<String> addressed, Optional<Long> before) {
        return handle.createQuery(
                        "SELECT * FROM notice WHERE number < :before AND (addressee IN (<addressed>)"
                                + " OR number IN (SELECT notice FROM notice_recipient WHERE account"
                                + " = :account)) ORDER BY number DESC")
                .bind("before", before.orElse(Long.MAX_VALUE))
                .bind("account", account)
                .bindList("addressed", addressed)
                .map(NoticeRows::notice)
                .iterator();
    }
}
