package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import ke.mizani.casework.DutyReminders;
import ke.mizani.casework.SubmittedDuties;
import ke.mizani.store.NoticeKind;
import ke.mizani.store.Notices;
import ke.mizani.store.QueuedNotice;

/** Reminds people of the duties that were submitted, as they stand on a day. */
@ApplicationScoped
public class Reminding {

    /** Who reminds, in the audit log. */
    private static final String ACTOR = "mizani";

    private final SubmittedDuties duties;
    private final Notices notices;
    private final DutyReminders reminders;
    private final Clock clock;

    Reminding(SubmittedDuties duties, Notices notices, Settings settings, Clock clock) {
        this.duties = duties;
        this.notices = notices;
        this.clock = clock;
        reminders = settings.reminders();
    }

    /** Queues what is to be told today; what was queued already is not queued again. */
    public int today() {
        LocalDate today = LocalDate.now(clock);
        return duties.on(today)
                .map(found -> notices.queue(ACTOR, reminders.on(today, found.run())))
                .orElse(0);
    }

    /** Why some of the notices are not true any more on a day, by their number. */
    Map<Long, String> outdated(LocalDate day, Collection<QueuedNotice> some) {
        boolean ofDuties =
                some.stream()
                        .map(notice -> notice.what().kind())
                        .anyMatch(
                                kind -> kind == NoticeKind.DUE_SOON || kind == NoticeKind.OVERDUE);
        return ofDuties
                ? duties.on(day)
                        .map(found -> reminders.outdated(some, found.run()))
                        .orElse(Map.of())
                : Map.of();
    }
}
