package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ke.mizani.app.Caller;
import ke.mizani.app.Trials;
import ke.mizani.app.Uploads;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.casework.Draft;
import ke.mizani.casework.DraftDecision;
import ke.mizani.casework.DraftReview;
import ke.mizani.casework.RulebookDesk;
import ke.mizani.store.RulebookArchive.Terms;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What is done with a draft on its page. */
@Path("/rulebook/drafts/{number}/steps")
@Blocking
public class DraftActionsPage {

    private final Caller caller;
    private final RulebookDesk desk;
    private final DraftReview review;
    private final DraftDecision decision;
    private final Trials trials;
    private final DraftLook look;
    private final DraftRefusals refusals;
    private final Clock clock;

    DraftActionsPage(
            Caller caller,
            RulebookDesk desk,
            DraftReview review,
            DraftDecision decision,
            Trials trials,
            DraftLook look,
            DraftRefusals refusals,
            Clock clock) {
        this.caller = caller;
        this.desk = desk;
        this.review = review;
        this.decision = decision;
        this.trials = trials;
        this.look = look;
        this.refusals = refusals;
        this.clock = clock;
    }

    private Response act(long number, Function<Draft, Draft> step) {
        Draft draft =
                desk.find(number).orElseThrow(() -> new NotFoundException("no draft " + number));
        try {
            return DraftsPage.to(step.apply(draft));
        } catch (RuntimeException refused) {
            String why = refusals.why(refused).orElseThrow(() -> refused);
            return look.page(desk.get(number), Optional.of(why));
        }
    }

    @POST
    @Path("uploaded")
    @PermissionsAllowed("rulebook:uploaded")
    public Response uploaded(
            @PathParam("number") long number,
            @RestForm int version,
            @RestForm("file") @Nullable List<FileUpload> files) {
        return act(
                number,
                draft -> {
                    Draft handedIn =
                            desk.upload(caller.code(), draft, version, Uploads.contents(files));
                    review.check(handedIn);
                    return handedIn;
                });
    }

    @POST
    @Path("checked")
    @PermissionsAllowed("rulebook:checked")
    public Response checked(@PathParam("number") long number, @RestForm int version) {
        return act(number, draft -> review.checked(caller.code(), draft, version));
    }

    @POST
    @Path("compared")
    @PermissionsAllowed("rulebook:compared")
    public Response compared(@PathParam("number") long number, @RestForm int version) {
        return act(number, draft -> review.compared(caller.code(), draft, version));
    }

    @POST
    @Path("tested")
    @PermissionsAllowed("rulebook:tested")
    public Response tested(@PathParam("number") long number) {
        return act(
                number,
                draft -> {
                    trials.test(caller.code(), draft, Optional.empty());
                    return draft;
                });
    }

    @POST
    @Path("weighed")
    @PermissionsAllowed("rulebook:weighed")
    public Response weighed(
            @PathParam("number") long number,
            @RestForm @DefaultValue("") String day,
            @RestForm @DefaultValue("") String period) {
        return act(
                number,
                draft -> {
                    trials.weigh(
                            caller.code(),
                            draft,
                            day.isEmpty() ? trials.today() : day(day),
                            period.isBlank() ? Optional.empty() : Optional.of(period(period)),
                            Optional.empty());
                    return draft;
                });
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException notADay) {
            throw new DraftRefusals.NotUnderstood("rb-not-a-day");
        }
    }

    private static NamedPeriod period(String text) {
        return NamedPeriod.ofFinancialYear(text.strip())
                .orElseThrow(() -> new DraftRefusals.NotUnderstood("rb-not-a-period"));
    }

    @POST
    @Path("stop/{job}")
    @PermissionsAllowed("rulebook:weighed")
    public Response stop(@PathParam("number") long number, @PathParam("job") long job) {
        trials.find(job).ifPresent(found -> trials.stop(caller.code(), found.number()));
        return act(number, draft -> draft);
    }

    @POST
    @Path("submitted")
    @PermissionsAllowed("rulebook:submitted")
    public Response submitted(
            @PathParam("number") long number,
            @RestForm int version,
            @RestForm @DefaultValue("") String note) {
        return act(number, draft -> decision.submit(caller.code(), draft, version, note));
    }

    @POST
    @Path("approved")
    @PermissionsAllowed("rulebook:approved")
    public Response approved(
            @PathParam("number") long number,
            @RestForm int version,
            @RestForm @DefaultValue("") String comment) {
        return act(number, draft -> decision.approve(caller.code(), draft, version, comment));
    }

    @POST
    @Path("returned")
    @PermissionsAllowed("rulebook:returned")
    public Response returned(
            @PathParam("number") long number,
            @RestForm int version,
            @RestForm @DefaultValue("") String reason) {
        return act(number, draft -> decision.giveBack(caller.code(), draft, version, reason));
    }

    @POST
    @Path("withdrawn")
    @PermissionsAllowed("rulebook:withdrawn")
    public Response withdrawn(
            @PathParam("number") long number,
            @RestForm int version,
            @RestForm @DefaultValue("") String reason) {
        return act(number, draft -> decision.withdraw(caller.code(), draft, version, reason));
    }

    @POST
    @Path("published")
    @PermissionsAllowed("rulebook:published")
    public Response published(
            @PathParam("number") long number,
            @RestForm int version,
            @RestForm @DefaultValue("") String reason,
            @RestForm @DefaultValue("") String from,
            @RestForm @DefaultValue("") String instead) {
        return act(
                number,
                draft ->
                        decision.publish(
                                caller.code(),
                                draft,
                                version,
                                new Terms(
                                        from.isBlank()
                                                ? Optional.empty()
                                                : Optional.of(moment(from, clock)),
                                        instead.equals("yes"),
                                        reason)));
    }

    /** As the field of a form has it, where the office is. */
    static Instant moment(String text, Clock clock) {
        try {
            return LocalDateTime.parse(text.strip()).atZone(clock.getZone()).toInstant();
        } catch (DateTimeException notAMoment) {
            throw new DraftRefusals.NotUnderstood("rb-not-a-moment");
        }
    }
}
