package ke.mizani.store;

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
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Mails and their readers, as they are written in the tables. */
record OutboxRows(Handle handle) {

    /** Who is to be told what and was not. */
    static final String WAITING =
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

    /** What of a mail nobody else has taken meanwhile; nothing if there is nothing left to tell. */
    Optional<OutgoingMail> take(
            Account account, LocalDate day, List<QueuedNotice> wanted, Instant now, ZoneId zone) {
        Set<Long> numbers = wanted.stream().map(QueuedNotice::number).collect(Collectors.toSet());
        List<QueuedNotice> free =
                waiting().stream()
                        .filter(one -> one.account().equals(account.code()))
                        .map(Waiting::notice)
                        .filter(notice -> numbers.contains(notice.number()))
                        .toList();
        if (free.isEmpty() || mailedOn(day, zone).contains(account.code())) {
            return Optional.empty();
        }
        long mail = taken(account.code()).orElseGet(() -> added(account.code(), day, now));
        fill(mail, account.code(), free);
        return Optional.of(new OutgoingMail(mail, account, begun(mail, now), free));
    }

    private void fill(long mail, String account, List<QueuedNotice> notices) {
        handle.execute("UPDATE notice_recipient SET mail = NULL WHERE mail = ?", mail);
        for (QueuedNotice notice : notices) {
            handle.execute(
                    "UPDATE notice_recipient SET mail = ? WHERE notice = ? AND account = ?",
                    mail,
                    notice.number(),
                    account);
        }
    }

    /** Which attempt it is. */
    private int begun(long mail, Instant now) {
        handle.createUpdate(
                        "UPDATE notice_mail SET state = 'sending', attempts = attempts + 1, tried_at ="
                                + " :now WHERE number = :mail")
                .bind("now", at(now))
                .bind("mail", mail)
                .execute();
        return handle.createQuery("SELECT attempts FROM notice_mail WHERE number = :mail")
                .bind("mail", mail)
                .mapTo(Integer.class)
                .one();
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

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
