package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import ke.mizani.app.Uploads;
import ke.mizani.casework.Draft;
import ke.mizani.casework.DraftDecision;
import ke.mizani.casework.DraftReview;
import ke.mizani.casework.RulebookDesk;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The steps of a draft of the rulebook, taken on its page. */
@Path("/rulebook/drafts/{number}/steps")
@Blocking
public class DraftActionsPage {

    private final DraftSteps steps;
    private final RulebookDesk desk;
    private final DraftReview review;
    private final DraftDecision decision;
    private final Clock clock;

    DraftActionsPage(
            DraftSteps steps,
            RulebookDesk desk,
            DraftReview review,
            DraftDecision decision,
            Clock clock) {
        this.steps = steps;
        this.desk = desk;
        this.review = review;
        this.decision = decision;
        this.clock = clock;
    }

    @POST
    @Path("uploaded")
    @PermissionsAllowed("rulebook:uploaded")
    public Response uploaded(
            @BeanParam DraftForm form, @RestForm("file") @Nullable List<FileUpload> files) {
        return steps.take(
                form,
                (actor, draft, version) -> {
                    Draft handedIn = desk.upload(actor, draft, version, Uploads.contents(files));
                    review.check(handedIn);
                    return handedIn;
                });
    }

    @POST
    @Path("checked")
    @PermissionsAllowed("rulebook:checked")
    public Response checked(@BeanParam DraftForm form) {
        return steps.take(form, review::checked);
    }

    @POST
    @Path("compared")
    @PermissionsAllowed("rulebook:compared")
    public Response compared(@BeanParam DraftForm form) {
        return steps.take(form, review::compared);
    }

    @POST
    @Path("submitted")
    @PermissionsAllowed("rulebook:submitted")
    public Response submitted(@BeanParam DraftForm form) {
        return steps.take(
                form,
                (actor, draft, version) -> decision.submit(actor, draft, version, form.note()));
    }

    @POST
    @Path("approved")
    @PermissionsAllowed("rulebook:approved")
    public Response approved(@BeanParam DraftForm form) {
        return steps.take(
                form,
                (actor, draft, version) -> decision.approve(actor, draft, version, form.comment()));
    }

    @POST
    @Path("returned")
    @PermissionsAllowed("rulebook:returned")
    public Response returned(@BeanParam DraftForm form) {
        return steps.take(
                form,
                (actor, draft, version) -> decision.giveBack(actor, draft, version, form.reason()));
    }

    @POST
    @Path("withdrawn")
    @PermissionsAllowed("rulebook:withdrawn")
    public Response withdrawn(@BeanParam DraftForm form) {
        return steps.take(
                form,
                (actor, draft, version) -> decision.withdraw(actor, draft, version, form.reason()));
    }

    @POST
    @Path("published")
    @PermissionsAllowed("rulebook:published")
    public Response published(@BeanParam DraftForm form, @BeanParam TermsForm terms) {
        return steps.take(
                form,
                (actor, draft, version) ->
                        decision.publish(actor, draft, version, terms.terms(clock)));
    }
}
