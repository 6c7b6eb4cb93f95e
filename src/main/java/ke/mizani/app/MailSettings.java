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

    /**
     * As the settings under {@code mail} say.
     *
     * @throws IllegalArgumentException if a value is none, naming it
     */
    static MailSettings of(SettingValues values) {
        return new MailSettings(
                values.said("mail.host").map(host -> server(host, values)),
                time("mail.window-from", values),
                time("mail.window-until", values),
                values.said("mail.site"));
    }

    private static Server server(String host, SettingValues values) {
        String sender = values.text("mail.from");
        if (!sender.contains("@")) {
            throw SettingValues.wrong(
                    "mail.from", sender, "the address from which mails come", null);
        }
        return new Server(
                host,
                (int) values.number("mail.port"),
                values.of(
                        "mail.encryption",
                        "starttls, tls or none",
                        word -> Word.of(Encryption.class, word)),
                values.text("mail.user"),
                values.text("mail.password"),
                sender);
    }

    private static LocalTime time(String key, SettingValues values) {
        return values.of(key, "a time such as 07:00", LocalTime::parse);
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
