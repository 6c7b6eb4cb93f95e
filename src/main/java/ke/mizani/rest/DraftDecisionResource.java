package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import ke.mizani.casework.DraftDecision;
import ke.mizani.store.RulebookArchive.Terms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is decided about a draft of the rulebook; each step needs If-Match. */
@Path("/api/v1/rulebooks/drafts/{number}/steps")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "rulebook drafts")
@APIResponse(responseCode = "200", description = "The draft as it is now")
@APIResponse(responseCode = "404", description = "NO_SUCH_DRAFT")
@APIResponse(responseCode = "409", description = "NOT_ITS_TURN, BASE_HAS_MOVED, NOT_THE_LAST")
@APIResponse(responseCode = "412", description = "STALE_VERSION: somebody else was first")
@APIResponse(responseCode = "428", description = "IF_MATCH_MISSING")
public class DraftDecisionResource {

    private final DraftSteps steps;
    private final DraftDecision decision;

    DraftDecisionResource(DraftSteps steps, DraftDecision decision) {
        this.steps = steps;
        this.decision = decision;
    }

    /** A word to those who read it later; may be empty. */
    public record Note(@NotNull String note) {}

    /** Why it is approved. */
    public record Comment(@NotBlank String comment) {}

    /** Why. */
    public record Reason(@NotBlank String reason) {}

    /**
     * On which terms it is published.
     *
     * @param from the first moment; at once if left out
     * @param insteadOfComing whether publications that would take effect then or later are set
     *     aside
     */
    public record Published(
            @NotBlank String reason, @Nullable Instant from, boolean insteadOfComing) {

        Terms terms() {
            return new Terms(Optional.ofNullable(from), insteadOfComing, reason);
        }
    }

    @POST
    @Path("submitted")
    @PermissionsAllowed("rulebook:submitted")
    @Operation(summary = "Hand it to a second person")
    public RestResponse<DraftAnswer> submitted(
            @BeanParam SeenDraft seen, @NotNull @Valid Note note) {
        return steps.take(
                seen,
                (actor, draft, version) -> decision.submit(actor, draft, version, note.note()));
    }

    @POST
    @Path("approved")
    @PermissionsAllowed("rulebook:approved")
    @Operation(summary = "Approve it, as somebody who is none of its authors")
    @APIResponse(responseCode = "403", description = "NOT_THIS_PERSON, NOT_PERMITTED")
    public RestResponse<DraftAnswer> approved(
            @BeanParam SeenDraft seen, @NotNull @Valid Comment comment) {
        return steps.take(
                seen,
                (actor, draft, version) ->
                        decision.approve(actor, draft, version, comment.comment()));
    }

    @POST
    @Path("returned")
    @PermissionsAllowed("rulebook:returned")
    @Operation(summary = "Give it back to its authors")
    public RestResponse<DraftAnswer> returned(
            @BeanParam SeenDraft seen, @NotNull @Valid Reason reason) {
        return steps.take(
                seen,
                (actor, draft, version) ->
                        decision.giveBack(actor, draft, version, reason.reason()));
    }

    @POST
    @Path("withdrawn")
    @PermissionsAllowed("rulebook:withdrawn")
    @Operation(summary = "Give it up")
    public RestResponse<DraftAnswer> withdrawn(
            @BeanParam SeenDraft seen, @NotNull @Valid Reason reason) {
        return steps.take(
                seen,
                (actor, draft, version) ->
                        decision.withdraw(actor, draft, version, reason.reason()));
    }

    @POST
    @Path("published")
    @PermissionsAllowed("rulebook:published")
    @Operation(summary = "Publish it, after it was approved")
    @APIResponse(responseCode = "422", description = "IN_THE_PAST")
    public RestResponse<DraftAnswer> published(
            @BeanParam SeenDraft seen, @NotNull @Valid Published published) {
        return steps.take(
                seen,
                (actor, draft, version) ->
                        decision.publish(actor, draft, version, published.terms()));
    }
}
