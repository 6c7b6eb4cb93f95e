package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.Uploads;
import ke.mizani.casework.DraftDecision;
import ke.mizani.casework.DraftReview;
import ke.mizani.casework.RulebookDesk;
import ke.mizani.rulebook.CellOfThree.Side;
import ke.mizani.store.RulebookArchive.Terms;
import ke.mizani.store.WrongInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The steps of a draft of the rulebook until it is published; each needs If-Match. */
@Path("/api/v1/rulebooks/drafts/{number}/steps")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "rulebook drafts")
@APIResponse(responseCode = "404", description = "NO_SUCH_DRAFT")
@APIResponse(responseCode = "409", description = "NOT_ITS_TURN, BASE_HAS_MOVED, NOT_THE_LAST")
@APIResponse(responseCode = "412", description = "STALE_VERSION: somebody else was first")
@APIResponse(responseCode = "428", description = "IF_MATCH_MISSING")
public class DraftStepResource {

    private final RulebookDesk desk;
    private final DraftReview review;
    private final DraftDecision decision;
    private final Caller caller;

    DraftStepResource(
            RulebookDesk desk, DraftReview review, DraftDecision decision, Caller caller) {
        this.desk = desk;
        this.review = review;
        this.decision = decision;
        this.caller = caller;
    }

    /** A word to those who read it later; may be empty. */
    public record Note(@NotNull String note) {}

    /** Why it is approved. */
    public record Comment(@NotBlank String comment) {}

    /** Why. */
    public record Reason(@NotBlank String reason) {}

    /**
     * With which version it is joined.
     *
     * @param theirs hash of that version
     * @param choices {@code mine} or {@code theirs} for each clash, in their order
     */
    public record Joined(@NotBlank String theirs, @NotNull List<String> choices) {}

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
    @Path("uploaded")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("rulebook:uploaded")
    @Operation(
            summary = "Hand in workbooks",
            description =
                    "One or several files in the field `file`, under the names that they have in the"
                            + " rulebook. Whatever was found of the draft before has to be found anew.")
    @APIResponseSchema(value = DraftAnswer.class, responseDescription = "The draft as it is now")
    @APIResponse(
            responseCode = "422",
            description = "NO_WORKBOOK, UNKNOWN_WORKBOOK, NOTHING_CHANGED")
    public Response uploaded(
            @PathParam("number") long number,
            @HeaderParam("If-Match") @Nullable String seen,
            @RestForm("file") @Nullable List<FileUpload> files) {
        return DraftAnswer.answer(
                desk.upload(
                        caller.code(),
                        desk.get(number),
                        IfMatch.version(seen),
                        Uploads.contents(files)));
    }

    @POST
    @Path("checked")
    @PermissionsAllowed("rulebook:checked")
    @Operation(summary = "It was checked and nothing must be mended")
    @APIResponseSchema(value = DraftAnswer.class, responseDescription = "The draft as it is now")
    @APIResponse(responseCode = "422", description = "FAULTY: something must be mended")
    public Response checked(
            @PathParam("number") long number, @HeaderParam("If-Match") @Nullable String seen) {
        return DraftAnswer.answer(
                review.checked(caller.code(), desk.get(number), IfMatch.version(seen)));
    }

    @POST
    @Path("compared")
    @PermissionsAllowed("rulebook:compared")
    @Operation(summary = "The difference from the version published last was seen")
    @APIResponseSchema(value = DraftAnswer.class, responseDescription = "The draft as it is now")
    public Response compared(
            @PathParam("number") long number, @HeaderParam("If-Match") @Nullable String seen) {
        return DraftAnswer.answer(
                review.compared(caller.code(), desk.get(number), IfMatch.version(seen)));
    }

    @POST
    @Path("merged")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("rulebook:merged")
    @Operation(summary = "Join it with the version that was published meanwhile")
    @APIResponseSchema(value = DraftAnswer.class, responseDescription = "The draft as it is now")
    public Response merged(
            @PathParam("number") long number,
            @HeaderParam("If-Match") @Nullable String seen,
            @NotNull @Valid Joined joined) {
        List<Side> choices =
                joined.choices().stream()
                        .map(word -> WrongInput.word("choices", Side.class, word))
                        .toList();
        return DraftAnswer.answer(
                desk.merge(
                        caller.code(),
                        desk.get(number),
                        IfMatch.version(seen),
                        joined.theirs(),
                        choices));
    }

    @POST
    @Path("submitted")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("rulebook:submitted")
    @Operation(summary = "Hand it to a second person")
    @APIResponseSchema(value = DraftAnswer.class, responseDescription = "The draft as it is now")
    public Response submitted(
            @PathParam("number") long number,
            @HeaderParam("If-Match") @Nullable String seen,
            @NotNull @Valid Note note) {
        return DraftAnswer.answer(
                decision.submit(
                        caller.code(), desk.get(number), IfMatch.version(seen), note.note()));
    }

    @POST
    @Path("approved")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("rulebook:approved")
    @Operation(summary = "Approve it, as somebody who is none of its authors")
    @APIResponseSchema(value = DraftAnswer.class, responseDescription = "The draft as it is now")
    @APIResponse(responseCode = "403", description = "NOT_THIS_PERSON, NOT_PERMITTED")
    public Response approved(
            @PathParam("number") long number,
            @HeaderParam("If-Match") @Nullable String seen,
            @NotNull @Valid Comment comment) {
        return DraftAnswer.answer(
                decision.approve(
                        caller.code(), desk.get(number), IfMatch.version(seen), comment.comment()));
    }

    @POST
    @Path("returned")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("rulebook:returned")
    @Operation(summary = "Give it back to its authors")
    @APIResponseSchema(value = DraftAnswer.class, responseDescription = "The draft as it is now")
    public Response returned(
            @PathParam("number") long number,
            @HeaderParam("If-Match") @Nullable String seen,
            @NotNull @Valid Reason reason) {
        return DraftAnswer.answer(
                decision.giveBack(
                        caller.code(), desk.get(number), IfMatch.version(seen), reason.reason()));
    }

    @POST
    @Path("withdrawn")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("rulebook:withdrawn")
    @Operation(summary = "Give it up")
    @APIResponseSchema(value = DraftAnswer.class, responseDescription = "The draft as it is now")
    public Response withdrawn(
            @PathParam("number") long number,
            @HeaderParam("If-Match") @Nullable String seen,
            @NotNull @Valid Reason reason) {
        return DraftAnswer.answer(
                decision.withdraw(
                        caller.code(), desk.get(number), IfMatch.version(seen), reason.reason()));
    }

    @POST
    @Path("published")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("rulebook:published")
    @Operation(summary = "Publish it, after it was approved")
    @APIResponseSchema(value = DraftAnswer.class, responseDescription = "The draft as it is now")
    @APIResponse(responseCode = "422", description = "IN_THE_PAST")
    public Response published(
            @PathParam("number") long number,
            @HeaderParam("If-Match") @Nullable String seen,
            @NotNull @Valid Published published) {
        return DraftAnswer.answer(
                decision.publish(
                        caller.code(), desk.get(number), IfMatch.version(seen), published.terms()));
    }
}
