package ke.mizani.app;

import java.time.LocalTime;
import java.util.Optional;
import ke.mizani.calendar.Word;

/**
 * How notices are mailed.
 *
 * @param server the one that takes them; empty: none does, and no mail is sent
 * @param from first moment of the day at which mails are sent
 * @param until the moment from which they wait for the next day
 * @param site where people reach the pages; empty: no links are written
 */
public record MailSettings(
        Optional<Server> server, LocalTime from, LocalTime until, Optional<String> site) {

    /** How the way to the mail server is kept secret. */
    public enum Encryption implements Word {
        STARTTLS,
        TLS,
        NONE
    }

    /**
     * A mail server.
     *
     * @param port from 1 to 65535
     * @param user empty: without log-in
     * @param sender address from which mails come
     */
    public record Server(
            String host,
            int port,
            Encryption encryption,
            String user,
            String password,
            String sender) {

        /** Not its password. */
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    public MailSettings {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "mail.window-from " + from + " is not before mail.window-until " + until);
        }
    }

    /** Whether mails are sent at that time of the day. */
    boolean sendsAt(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(until);
    }
}
