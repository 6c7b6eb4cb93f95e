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
import java.util.List;
import ke.mizani.app.Uploads;
import ke.mizani.casework.DraftReview;
import ke.mizani.casework.RulebookDesk;
import ke.mizani.rulebook.CellOfThree.Side;
import ke.mizani.store.WrongInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The steps of a draft of the rulebook until it is decided about; each needs If-Match. */
@Path("/api/v1/rulebooks/drafts/{number}/steps")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "rulebook drafts")
@APIResponse(responseCode = "200", description = "The draft as it is now")
@APIResponse(responseCode = "404", description = "NO_SUCH_DRAFT")
@APIResponse(responseCode = "409", description = "NOT_ITS_TURN, BASE_HAS_MOVED, NOT_THE_LAST")
@APIResponse(responseCode = "412", description = "STALE_VERSION: somebody else was first")
@APIResponse(responseCode = "428", description = "IF_MATCH_MISSING")
public class DraftStepResource {

    private final DraftSteps steps;
    private final RulebookDesk desk;
    private final DraftReview review;

    DraftStepResource(DraftSteps steps, RulebookDesk desk, DraftReview review) {
        this.steps = steps;
        this.desk = desk;
        this.review = review;
    }

    /**
     * With which version it is joined.
     *
     * @param theirs hash of that version
     * @param choices {@code mine} or {@code theirs} for each clash, in their order
     */
    public record Joined(@NotBlank String theirs, @NotNull List<String> choices) {}

    @POST
    @Path("uploaded")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("rulebook:uploaded")
    @Operation(
            summary = "Hand in workbooks",
            description =
                    "One or several files in the field `file`, under the names that they have in the"
                            + " rulebook. Whatever was found of the draft before has to be found anew.")
    @APIResponse(
            responseCode = "422",
            description = "NO_WORKBOOK, UNKNOWN_WORKBOOK, NOTHING_CHANGED")
    public RestResponse<DraftAnswer> uploaded(
            @BeanParam SeenDraft seen, @RestForm("file") @Nullable List<FileUpload> files) {
        return steps.take(
                seen,
                (actor, draft, version) ->
                        desk.upload(actor, draft, version, Uploads.contents(files)));
    }

    @POST
    @Path("checked")
    @PermissionsAllowed("rulebook:checked")
    @Operation(summary = "It was checked and nothing must be mended")
    @APIResponse(responseCode = "422", description = "FAULTY: something must be mended")
    public RestResponse<DraftAnswer> checked(@BeanParam SeenDraft seen) {
        return steps.take(seen, review::checked);
    }

    @POST
    @Path("compared")
    @PermissionsAllowed("rulebook:compared")
    @Operation(summary = "The difference from the version published last was seen")
    public RestResponse<DraftAnswer> compared(@BeanParam SeenDraft seen) {
        return steps.take(seen, review::compared);
    }

    @POST
    @Path("merged")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("rulebook:merged")
    @Operation(summary = "Join it with the version that was published meanwhile")
    public RestResponse<DraftAnswer> merged(
            @BeanParam SeenDraft seen, @NotNull @Valid Joined joined) {
        List<Side> choices =
                joined.choices().stream()
                        .map(word -> WrongInput.word("choices", Side.class, word))
                        .toList();
        return steps.take(
                seen,
                (actor, draft, version) ->
                        desk.merge(actor, draft, version, joined.theirs(), choices));
    }
}
