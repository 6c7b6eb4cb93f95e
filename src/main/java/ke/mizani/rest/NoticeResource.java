package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import ke.mizani.app.Caller;
import ke.mizani.report.NoticeText;
import ke.mizani.report.Sentences;
import ke.mizani.store.Notices;
import ke.mizani.store.Outbox;
import ke.mizani.store.OutboxState;
import ke.mizani.store.QueuedNotice;
import ke.mizani.store.WrongInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Notices: one's own, and how they go out. */
@Path("/api/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "notices")
public class NoticeResource {

    private static final String USUAL = "50";
    private static final int MOST = 500;

    private final Notices notices;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    NoticeResource(Notices notices, Outbox outbox, Caller caller, Clock clock) {
        this.notices = notices;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A notice as its reader sees it.
     *
     * @param number the newest has the highest
     * @param kind such as {@code due-soon}
     * @param subject what it is about
     * @param text in the language of the account, on the day of asking
     * @param withdrawn why it is not sent any more
     */
    public record Told(
            long number,
            String kind,
            String subject,
            String text,
            SortedMap<String, String> facts,
            Instant queuedAt,
            @Nullable String withdrawn) {}

    @GET
    @PermissionsAllowed("notice:read")
    @Operation(summary = "The own notices, the newest first")
    @APIResponseSchema(value = Told[].class)
    @APIResponse(responseCode = "400", description = "WRONG_REQUEST: limit is not from 1 to 500")
    public List<Told> own(
            @QueryParam("after") @Nullable Long after,
            @QueryParam("limit") @DefaultValue(USUAL) int limit) {
        if (limit < 1 || limit > MOST) {
            throw WrongInput.of("limit", String.valueOf(limit), "1 to " + MOST);
        }
        LocalDate today = LocalDate.now(clock);
        NoticeText text = new NoticeText(new Sentences(caller.language()), Optional.empty());
        return notices.of(caller.code(), today, Optional.ofNullable(after), limit).stream()
                .map(notice -> told(notice, text, today))
                .toList();
    }

    private static Told told(QueuedNotice notice, NoticeText text, LocalDate today) {
        return new Told(
                notice.number(),
                notice.what().kind().word(),
                notice.what().subject(),
                text.line(notice.what(), today),
                notice.what().facts(),
                notice.queuedAt(),
                notice.withdrawn().orElse(null));
    }

    /**
     * How notices go out.
     *
     * @param waiting those that wait for a mail
     * @param unaddressed those for which nobody was found
     * @param withoutAddress those for accounts without an address
     * @param since when the oldest of those waiting was queued
     */
    public record Outgoing(
            long waiting,
            long unaddressed,
            long withoutAddress,
            @Nullable Instant since,
            List<Mail> mails) {

        static Outgoing of(OutboxState state) {
            return new Outgoing(
                    state.waiting(),
                    state.unaddressed(),
                    state.withoutAddress(),
                    state.oldest().orElse(null),
                    state.mails().stream().map(Mail::of).toList());
        }
    }

    /**
     * A mail that is not done.
     *
     * @param state waiting, sending or in-doubt
     * @param error what the mail server or the network said last
     */
    public record Mail(
            long number,
            String account,
            LocalDate day,
            String state,
            int attempts,
            Instant triedAt,
            Instant nextAt,
            String error) {

        static Mail of(OutboxState.Mail mail) {
            return new Mail(
                    mail.number(),
                    mail.account(),
                    mail.day(),
                    mail.state().word(),
                    mail.attempts(),
                    mail.triedAt(),
                    mail.nextAt(),
                    mail.error());
        }
    }

    @GET
    @Path("outbox")
    @PermissionsAllowed("notice:outbox")
    @Operation(summary = "How notices go out by mail")
    public Outgoing outbox() {
        return Outgoing.of(outbox.state());
    }

    @POST
    @Path("outbox/{mail}")
    @PermissionsAllowed("notice:send")
    @Operation(
            summary = "Send a mail now that waits, or again one that is in doubt",
            description = "One in doubt may have gone out already: it may then arrive twice.")
    @APIResponse(responseCode = "204", description = "It goes out with the next round")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: no such mail waits or is in doubt")
    public void send(@PathParam("mail") long mail) {
        if (!outbox.free(caller.code(), mail)) {
            throw new NotFoundException("no mail " + mail + " waits or is in doubt");
        }
    }
}
