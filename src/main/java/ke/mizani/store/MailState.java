package ke.mizani.store;

import ke.mizani.calendar.Word;

/** Where a mail is on its way. */
public enum MailState implements Word {
    /** It could not be sent yet and is tried again. */
    WAITING,
    /** A server is sending it. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** Whoever sent it died before the mail server's answer was noted: it may have gone out. */
    IN_DOUBT
}
