package ke.mizani.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ke.mizani.calendar.Word;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Mails and their readers, as they are written in the tables. */
record OutboxRows(Handle handle) {

    private static final String WAITING =
            " FROM notice_recipient r JOIN notice n ON n.number = r.notice LEFT JOIN notice_mail m"
                    + " ON m.number = r.mail WHERE n.withdrawn IS NULL"
                    + " AND (r.mail IS NULL OR m.state = 'waiting')";

    /** A notice that somebody is to be told and was not. */
    record Waiting(QueuedNotice notice, String account) {}

    List<Waiting> waiting() {
        return handle.createQuery(
                        "SELECT n.*, r.account AS reader" + WAITING + " ORDER BY n.number")
                .map(
                        (row, context) ->
                                new Waiting(
                                        NoticeRows.notice(row, context), row.getString("reader")))
                .list();
    }

    /** What is to be mailed now, by account. */
    Map<Account, List<QueuedNotice>> due(LocalDate day, Instant now, ZoneId zone) {
        Map<Account, List<QueuedNotice>> due = new LinkedHashMap<>();
        if (pausing(now, Optional.empty())) {
            return due;
        }
        Set<String> done = mailedOn(day, zone);
        Map<String, Account> accounts = new LinkedHashMap<>();
        Accounts.all(handle).forEach(account -> accounts.put(account.code(), account));
        for (Waiting one : waiting()) {
            Account account = accounts.get(one.account());
            if (account != null
                    && !account.mail().isEmpty()
                    && !done.contains(account.code())
                    && !pausing(now, Optional.of(account.code()))) {
                due.computeIfAbsent(account, a -> new ArrayList<>()).add(one.notice());
            }
        }
        return due;
    }

    /** Whether the server as a whole, or the mail of one account, is to be left alone. */
    private boolean pausing(Instant now, Optional<String> account) {
        return handle.createQuery(
                                "SELECT COUNT(*) FROM notice_mail WHERE state = 'waiting' AND next_at"
                                        + " > :now AND "
                                        + (account.isEmpty()
                                                ? "NOT refused"
                                                : "account = :account"))
                        .bind("now", at(now))
                        .bind("account", account.orElse(""))
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    private Set<String> mailedOn(LocalDate day, ZoneId zone) {
        return handle.createQuery(
                        "SELECT account FROM notice_mail WHERE state <> 'waiting' AND tried_at >="
                                + " :from AND tried_at < :to")
                .bind("from", at(day.atStartOfDay(zone).toInstant()))
                .bind("to", at(day.plusDays(1).atStartOfDay(zone).toInstant()))
                .mapTo(String.class)
                .set();
    }

    Optional<OutgoingMail> take(
            Account account, LocalDate day, List<QueuedNotice> wanted, Instant now, ZoneId zone) {
        List<Long> numbers = wanted.stream().map(QueuedNotice::number).toList();
        List<QueuedNotice> free =
                waiting().stream()
                        .filter(one -> one.account().equals(account.code()))
                        .map(Waiting::notice)
                        .filter(notice -> numbers.contains(notice.number()))
                        .toList();
        if (free.isEmpty() || mailedOn(day, zone).contains(account.code())) {
            return Optional.empty();
        }
        long number = taken(account.code()).orElseGet(() -> added(account.code(), day, now));
        handle.execute("UPDATE notice_recipient SET mail = NULL WHERE mail = ?", number);
        free.forEach(
                notice ->
                        handle.execute(
                                "UPDATE notice_recipient SET mail = ? WHERE notice = ? AND account ="
                                        + " ?",
                                number,
                                notice.number(),
                                account.code()));
        handle.createUpdate(
                        "UPDATE notice_mail SET state = 'sending', attempts = attempts + 1, tried_at ="
                                + " :now WHERE number = :number")
                .bind("now", at(now))
                .bind("number", number)
                .execute();
        int attempt =
                handle.createQuery("SELECT attempts FROM notice_mail WHERE number = :number")
                        .bind("number", number)
                        .mapTo(Integer.class)
                        .one();
        return Optional.of(new OutgoingMail(number, account, attempt, free));
    }

    private Optional<Long> taken(String account) {
        return handle.createQuery(
                        "SELECT number FROM notice_mail WHERE account = :account AND state ="
                                + " 'waiting' ORDER BY number FETCH FIRST 1 ROW ONLY")
                .bind("account", account)
                .mapTo(Long.class)
                .findOne();
    }

    private long added(String account, LocalDate day, Instant now) {
        handle.createUpdate(
                        "INSERT INTO notice_mail (account, on_day, state, attempts, tried_at, next_at,"
                                + " refused, error) VALUES (:account, :day, 'waiting', 0, :now, :now,"
                                + " FALSE, '')")
                .bind("account", account)
                .bind("day", day)
                .bind("now", at(now))
                .execute();
        return taken(account).orElseThrow();
    }

    void settle(long mail, MailState state) {
        handle.execute(
                "UPDATE notice_mail SET state = ? WHERE number = ? AND state IN ('sending',"
                        + " 'in-doubt')",
                state.word(),
                mail);
    }

    void failed(long mail, boolean refused, String error, Instant next) {
        handle.createUpdate(
                        "UPDATE notice_mail SET state = 'waiting', refused = :refused, error = :error,"
                                + " next_at = :next WHERE number = :mail AND state = 'sending'")
                .bind("refused", refused)
                .bind("error", error)
                .bind("next", at(next))
                .bind("mail", mail)
                .execute();
    }

    List<Long> sendingSince(Instant before) {
        return handle.createQuery(
                        "SELECT number FROM notice_mail WHERE state = 'sending' AND tried_at <"
                                + " :before")
                .bind("before", at(before))
                .mapTo(Long.class)
                .list();
    }

    boolean free(long mail, Instant now) {
        return handle.createUpdate(
                                "UPDATE notice_mail SET state = 'waiting', next_at = :now, refused ="
                                        + " FALSE WHERE number = :mail AND state IN ('waiting',"
                                        + " 'in-doubt')")
                        .bind("now", at(now))
                        .bind("mail", mail)
                        .execute()
                > 0;
    }

    OutboxState state() {
        String counted = "SELECT COUNT(*)" + WAITING + " AND r.account ";
        return new OutboxState(
                count(counted + "IN (SELECT code FROM account WHERE mail <> '')"),
                count("SELECT COUNT(*) FROM notice WHERE NOT resolved AND withdrawn IS NULL"),
                count(counted + "IN (SELECT code FROM account WHERE mail = '')"),
                handle.createQuery(
                                "SELECT MIN(n.queued_at)"
                                        + WAITING
                                        + " AND r.account IN (SELECT code FROM account WHERE mail <>"
                                        + " '')")
                        .mapTo(OffsetDateTime.class)
                        .findOne()
                        .map(OffsetDateTime::toInstant),
                handle.createQuery(
                                "SELECT * FROM notice_mail WHERE state <> 'sent' AND EXISTS (SELECT 1"
                                        + " FROM notice_recipient r JOIN notice n ON n.number ="
                                        + " r.notice WHERE r.mail = notice_mail.number AND"
                                        + " n.withdrawn IS NULL) ORDER BY number")
                        .map(OutboxRows::mail)
                        .list());
    }

    private long count(String query) {
        return handle.createQuery(query).mapTo(Long.class).one();
    }

    private static OutboxState.Mail mail(ResultSet row, StatementContext context)
            throws SQLException {
        return new OutboxState.Mail(
                row.getLong("number"),
                row.getString("account"),
                row.getObject("on_day", LocalDate.class),
                Word.of(MailState.class, row.getString("state")),
                row.getInt("attempts"),
                moment(row, "tried_at"),
                moment(row, "next_at"),
                row.getString("error"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
