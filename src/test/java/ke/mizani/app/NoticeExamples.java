package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ke.mizani.store.Accounts;
import ke.mizani.store.Addressee;
import ke.mizani.store.NoticeDraft;
import ke.mizani.store.NoticeKind;
import ke.mizani.store.Notices;
import ke.mizani.store.Outbox;
import ke.mizani.store.Role;

/** Notices and the outbox. */
@ApplicationScoped
class NoticeExamples implements Examples {

    private static final String NOTICES = "/api/v1/notices";

    private final Notices notices;
    private final Outbox outbox;
    private final Accounts accounts;
    private final Clock clock;

    NoticeExamples(Notices notices, Outbox outbox, Accounts accounts, Clock clock) {
        this.notices = notices;
        this.outbox = outbox;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void show(Api api) {
        accounts.open("test", "reader", "lcu", "en", "reader@assembly.test");
        for (Addressee to : List.of(Addressee.of(Role.CLERK), Addressee.ofAccount("reader"))) {
            Map<String, String> facts =
                    Map.of("task", "acknowledge", "about", "case 1", "day", "2026-03-09");
            notices.queue(
                    "test",
                    List.of(new NoticeDraft(to, NoticeKind.ASSIGNED, "case 1", "1", facts)));
        }
        Client clerk = api.afresh(Role.CLERK);
        clerk.get(NOTICES + "?limit=1").answers(200);
        clerk.get(NOTICES + "?limit=0").answers(400);
        fail(LocalDate.now(clock));
        Client administrator = api.as(Role.ADMINISTRATOR);
        String mail =
                administrator
                        .get(NOTICES + "/outbox")
                        .answers(200)
                        .json()
                        .path("mails")
                        .path(0)
                        .path("number")
                        .asText();
        administrator.post(NOTICES + "/outbox/" + mail).answers(204);
        administrator.post(NOTICES + "/outbox/0").answers(404);
    }

    /** The mail server does not take the mail of the reader. */
    private void fail(LocalDate today) {
        outbox.due(today).entrySet().stream()
                .filter(one -> one.getKey().code().equals("reader"))
                .flatMap(one -> outbox.take(one.getKey(), today, one.getValue()).stream())
                .forEach(mail -> outbox.failed(mail, true, "550 no such mailbox"));
    }
}
