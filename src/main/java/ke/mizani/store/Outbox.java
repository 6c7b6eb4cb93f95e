package ke.mizani.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Notices on their way into mails. Several servers may work on it: each mail is taken by one, and
 * what a mail that went out, or perhaps did, has told is never put into another one.
 */
public final class Outbox {

    /** How long a server may take for a mail before it counts as dead: longer than SMTP waits. */
    public static final Duration LEASE = Duration.ofMinutes(15);

    /** Who sends, in the audit log. */
    private static final String ACTOR = "mizani";

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final int MOST_DOUBLINGS = 8;

    private final Store store;
    private final int newsDays;

    /**
     * The outbox of a store.
     *
     * @param newsDays what nobody was found for in so many days is no news any more
     */
    public Outbox(Store store, int newsDays) {
        this.store = store;
        this.newsDays = newsDays;
    }

    /**
     * What is to be mailed now, by account: nobody gets more than one mail a day, and while the
     * mail server is failing nothing is tried before its pause is over.
     *
     * @param day by whose roles notices find their readers
     */
    public Map<Account, List<QueuedNotice>> due(LocalDate day) {
        address(day);
        Instant now = store.clock().instant();
        return store.read(handle -> new OutboxRows(handle).due(day, now, store.clock().getZone()));
    }

    private void address(LocalDate day) {
        Addressing wanted = store.read(handle -> Addressing.wanted(handle, day, newsDays));
        if (!wanted.isNothing()) {
            store.<Boolean>change(
                    ACTOR,
                    change -> {
                        change.isNoRecord();
                        change.alone();
                        Addressing.wanted(change.handle(), day, newsDays).into(change.handle());
                        return true;
                    });
        }
    }

    /**
     * Takes a mail upon itself; nothing if another server did, or nothing is left to tell.
     *
     * @param notices what it shall tell
     */
    public Optional<OutgoingMail> take(Account account, LocalDate day, List<QueuedNotice> notices) {
        return store.change(
                ACTOR,
                change -> {
                    change.isNoRecord();
                    change.alone();
                    return new OutboxRows(change.handle())
                            .take(account, day, notices, change.moment(), store.clock().getZone());
                });
    }

    /** Notes that the mail server took a mail. */
    public void sent(OutgoingMail mail) {
        store.<Boolean>change(
                ACTOR,
                change -> {
                    new OutboxRows(change.handle()).settle(mail.number(), MailState.SENT);
                    change.audit(
                            AuditEntry.Kind.NOTICES_MAILED,
                            subject(mail.number()),
                            Map.of(
                                    "to",
                                    mail.to().code(),
                                    "attempt",
                                    String.valueOf(mail.attempt()),
                                    "notices",
                                    mail.notices().stream()
                                            .map(notice -> String.valueOf(notice.number()))
                                            .collect(Collectors.joining(" "))));
                    return true;
                });
    }

    /**
     * Notes that a mail was not taken: it is tried again after a pause that doubles from a minute
     * to four hours.
     *
     * @param refused whether the mail server answers, and refuses this one mail
     * @param error what was said
     */
    public void failed(OutgoingMail mail, boolean refused, String error) {
        int doublings = Math.min(mail.attempt() - 1, MOST_DOUBLINGS);
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << doublings);
        Duration pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
        store.<Boolean>change(
                ACTOR,
                change -> {
                    change.isNoRecord();
                    new OutboxRows(change.handle())
                            .failed(mail.number(), refused, error, change.moment().plus(pause));
                    return true;
                });
    }

    /**
     * Marks the mails of servers that died while sending: nobody knows whether they went out, and
     * they are not sent again unless an administrator wants it.
     *
     * @return how many
     */
    public int abandoned() {
        Instant before = store.clock().instant().minus(LEASE);
        List<Long> dead = store.read(handle -> new OutboxRows(handle).sendingSince(before));
        return dead.isEmpty()
                ? 0
                : store.change(
                        ACTOR,
                        change -> {
                            change.alone();
                            return doubted(change, before);
                        });
    }

    private static int doubted(Change change, Instant before) {
        OutboxRows rows = new OutboxRows(change.handle());
        List<Long> dead = rows.sendingSince(before);
        for (long number : dead) {
            rows.settle(number, MailState.IN_DOUBT);
            change.audit(AuditEntry.Kind.NOTICES_IN_DOUBT, subject(number), Map.of());
        }
        if (dead.isEmpty()) {
            change.isNoRecord();
        }
        return dead.size();
    }

    /**
     * Lets a mail be sent that waits or is in doubt: the latter may then arrive twice.
     *
     * @param by code of the administrator
     * @return whether there is such a mail
     */
    public boolean free(String by, long mail) {
        return store.change(
                by,
                change -> {
                    boolean freed = new OutboxRows(change.handle()).free(mail, change.moment());
                    if (freed) {
                        change.audit(AuditEntry.Kind.NOTICES_FREED, subject(mail), Map.of());
                    } else {
                        change.isNoRecord();
                    }
                    return freed;
                });
    }

    /** How it does. */
    public OutboxState state() {
        return store.read(handle -> new OutboxLook(handle).state());
    }

    private static String subject(long mail) {
        return "mail " + mail;
    }
}
