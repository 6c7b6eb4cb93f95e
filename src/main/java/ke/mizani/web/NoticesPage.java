package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.Settings;
import ke.mizani.report.NoticeText;
import ke.mizani.report.Sentences;
import ke.mizani.store.MailState;
import ke.mizani.store.NoticeDraft;
import ke.mizani.store.Notices;
import ke.mizani.store.Outbox;
import ke.mizani.store.OutboxState;
import ke.mizani.store.QueuedNotice;
import org.jspecify.annotations.Nullable;

/** What one was told, and, for those who see to it, whether notices go out. */
@Path("/notices")
@Blocking
public class NoticesPage {

    private static final int MOST = 50;

    private final Pages pages;
    private final Notices notices;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;
    private final boolean mailed;

    NoticesPage(
            Pages pages,
            Notices notices,
            Outbox outbox,
            Caller caller,
            Clock clock,
            Settings settings) {
        this.pages = pages;
        this.notices = notices;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
        mailed = settings.mail().server().isPresent();
    }

    /**
     * One line.
     *
     * @param path to its page; empty: it has none
     */
    public record Line(String day, String kind, String text, String path, boolean withdrawn) {}

    @GET
    @PermissionsAllowed("notice:read")
    public Response own(@QueryParam("after") @Nullable Long after) {
        Words words = pages.words();
        Sentences sentences = new Sentences(pages.language());
        LocalDate today = LocalDate.now(clock);
        List<QueuedNotice> all =
                notices.of(caller.code(), today, Optional.ofNullable(after), MOST + 1);
        List<QueuedNotice> some = all.subList(0, Math.min(MOST, all.size()));
        String more = all.size() > MOST ? "/notices?after=" + some.get(MOST - 1).number() : "";
        NoticeText text = new NoticeText(sentences, Optional.empty());
        return pages.page(
                "notices",
                words.of("place-notices"),
                Map.of(
                        "notices",
                        some.stream().map(one -> line(one, text, sentences, today)).toList(),
                        "more",
                        more,
                        "seesOutbox",
                        caller.may("notice:outbox")));
    }

    private Line line(QueuedNotice notice, NoticeText text, Sentences sentences, LocalDate today) {
        String page = notice.what().facts().getOrDefault(NoticeDraft.PATH, "");
        return new Line(
                sentences.day(day(notice.queuedAt())),
                text.heading(notice.what().kind()),
                text.line(notice.what(), today),
                Place.lets(caller, page) ? page : "",
                notice.withdrawn().isPresent());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** A mail that is not done; whether it may have gone out. */
    public record Mail(
            long number, String account, String day, String state, int attempts, String error) {}

    @GET
    @Path("outbox")
    @PermissionsAllowed("notice:outbox")
    public Response outbox() {
        Words words = pages.words();
        OutboxState state = outbox.state();
        Sentences sentences = new Sentences(pages.language());
        return pages.page(
                "outbox",
                words.of("outbox"),
                Map.of(
                        "state",
                        state,
                        "mailed",
                        mailed,
                        "since",
                        state.oldest().map(this::day).map(sentences::day).orElse(""),
                        "maySend",
                        caller.may("notice:send"),
                        "mails",
                        state.mails().stream().map(mail -> mail(mail, words, sentences)).toList()));
    }

    private static Mail mail(OutboxState.Mail mail, Words words, Sentences sentences) {
        return new Mail(
                mail.number(),
                mail.account(),
                sentences.day(mail.day()),
                words.of("mail-" + mail.state().word()),
                mail.attempts(),
                mail.state() == MailState.WAITING ? mail.error() : "");
    }

    @POST
    @Path("outbox/{mail}")
    @PermissionsAllowed("notice:send")
    public Response send(@PathParam("mail") long mail) {
        if (!outbox.free(caller.code(), mail)) {
            throw new NotFoundException();
        }
        return Response.seeOther(URI.create("/notices/outbox")).build();
    }
}
