package ke.mizani.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import ke.mizani.calendar.Word;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** How the outbox does, as the tables have it. */
record OutboxLook(Handle handle) {

    OutboxState state() {
        String counted = "SELECT COUNT(*)" + OutboxRows.WAITING + " AND r.account ";
        return new OutboxState(
                count(counted + "IN (SELECT code FROM account WHERE mail <> '')"),
                count("SELECT COUNT(*) FROM notice WHERE NOT resolved AND withdrawn IS NULL"),
                count(counted + "IN (SELECT code FROM account WHERE mail = '')"),
                handle.createQuery(
                                "SELECT MIN(n.queued_at)"
                                        + OutboxRows.WAITING
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
                        .map(OutboxLook::mail)
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
}
