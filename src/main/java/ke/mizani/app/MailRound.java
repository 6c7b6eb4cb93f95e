package ke.mizani.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import ke.mizani.app.Post.NotTaken;
import ke.mizani.calendar.Word;
import ke.mizani.report.Language;
import ke.mizani.report.MailText;
import ke.mizani.report.NoticeText;
import ke.mizani.report.Sentences;
import ke.mizani.store.Account;
import ke.mizani.store.Notices;
import ke.mizani.store.Outbox;
import ke.mizani.store.OutgoingMail;
import ke.mizani.store.QueuedNotice;

/**
 * Mails what waits in the outbox: within the hours of the day at which mails are sent, after
 * looking whether it is still true, a mail for each reader in the reader's language.
 */
public final class MailRound {

    /** Who withdraws, in the audit log. */
    private static final String ACTOR = "mizani";

    private final Outbox outbox;
    private final Notices notices;
    private final MailSettings settings;
    private final Clock clock;
    private final BiFunction<LocalDate, Collection<QueuedNotice>, Map<Long, String>> outdated;

    /**
     * @param outdated why some of the notices are not true any more on a day, by number
     */
    public MailRound(
            Outbox outbox,
            Notices notices,
            MailSettings settings,
            Clock clock,
            BiFunction<LocalDate, Collection<QueuedNotice>, Map<Long, String>> outdated) {
        this.outbox = outbox;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
        this.outdated = outdated;
    }

    /**
     * What came of it.
     *
     * @param sent mails that the server took
     * @param failed mails that it did not take
     * @param inDoubt mails of a server that died while sending
     */
    public record Done(int sent, int failed, int inDoubt) {}

    /** Mails what is due now; if the mail server does not answer, the rest waits. */
    public Done through(Post post) {
        int inDoubt = outbox.abandoned();
        ZonedDateTime now = ZonedDateTime.now(clock);
        if (!settings.sendsAt(now.toLocalTime())) {
            return new Done(0, 0, inDoubt);
        }
        LocalDate today = now.toLocalDate();
        int sent = 0;
        int failed = 0;
        for (Map.Entry<Account, List<QueuedNotice>> one : stillTrue(today).entrySet()) {
            Optional<OutgoingMail> mail = outbox.take(one.getKey(), today, one.getValue());
            if (mail.isPresent()) {
                try {
                    post.send(mail.get().to().mail(), text(mail.get(), today));
                    outbox.sent(mail.get());
                    sent++;
                } catch (NotTaken not) {
                    outbox.failed(mail.get(), not.refused(), String.valueOf(not.getMessage()));
                    failed++;
                    if (!not.refused()) {
                        break;
                    }
                }
            }
        }
        return new Done(sent, failed, inDoubt);
    }

    private Map<Account, List<QueuedNotice>> stillTrue(LocalDate today) {
        Map<Account, List<QueuedNotice>> due = outbox.due(today);
        Map<Long, QueuedNotice> all = new TreeMap<>();
        due.values().forEach(of -> of.forEach(notice -> all.put(notice.number(), notice)));
        Map<Long, String> withdrawn =
                all.isEmpty() ? Map.of() : outdated.apply(today, all.values());
        if (withdrawn.isEmpty()) {
            return due;
        }
        notices.withdraw(ACTOR, withdrawn);
        return outbox.due(today);
    }

    private MailText text(OutgoingMail mail, LocalDate today) {
        Language language = Word.of(Language.class, mail.to().language());
        return new NoticeText(new Sentences(language), settings.site()).mail(today, mail.notices());
    }
}
