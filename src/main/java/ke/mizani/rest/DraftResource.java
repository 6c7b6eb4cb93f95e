package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import ke.mizani.app.Caller;
import ke.mizani.app.Uploads;
import ke.mizani.casework.Draft;
import ke.mizani.casework.RulebookDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Drafts of the rulebook and their workbooks. */
@Path("/api/v1/rulebooks/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "rulebook drafts")
public class DraftResource {

    private static final int LONGEST = 200;

    private final RulebookDesk desk;
    private final Caller caller;

    DraftResource(RulebookDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /** A draft to be begun; no other has its title. */
    public record Wanted(@NotBlank @Size(max = LONGEST) String title) {}

    @GET
    @PermissionsAllowed("rulebook:draft")
    @Operation(summary = "Drafts of the rulebook, the latest first")
    @APIResponse(responseCode = "200", description = "A page; Link names the next one")
    @APIResponse(responseCode = "400", description = "WRONG_REQUEST: a parameter is none")
    public RestResponse<List<DraftAnswer>> list(
            @QueryParam("after") @Nullable Long after, @BeanParam Paging paging) {
        return paging.of(
                after,
                (before, most) ->
                        desk.list().stream()
                                .filter(draft -> draft.number() < before)
                                .limit(most)
                                .toList(),
                DraftAnswer::of,
                DraftAnswer::number);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("rulebook:opened")
    @Operation(summary = "Begin a draft, made from the version published last")
    @APIResponseSchema(
            value = DraftAnswer.class,
            responseCode = "201",
            responseDescription = "Location tells where it is")
    @APIResponse(responseCode = "409", description = "TITLE_TAKEN")
    public Response open(@NotNull @Valid Wanted wanted) {
        Draft draft = desk.open(caller.code(), wanted.title());
        return Response.created(URI.create("/api/v1/rulebooks/drafts/" + draft.number()))
                .entity(DraftAnswer.of(draft))
                .tag(DraftAnswer.tag(draft))
                .build();
    }

    @GET
    @Path("{number}")
    @PermissionsAllowed("rulebook:draft")
    @Operation(summary = "One draft with the steps that were taken")
    @APIResponseSchema(
            value = DraftAnswer.class,
            responseDescription = "Its ETag is for If-Match of the next step")
    @APIResponse(responseCode = "304", description = "The same as the caller has")
    @APIResponse(responseCode = "404", description = "NO_SUCH_DRAFT")
    public Response get(@PathParam("number") long number, @Context Request request) {
        Draft draft = desk.get(number);
        return Tagged.of(request, DraftAnswer.tag(draft).getValue(), () -> DraftAnswer.of(draft));
    }

    @GET
    @Path("{number}/workbooks/{file}")
    @Produces(Uploads.WORKBOOK)
    @PermissionsAllowed("rulebook:draft")
    @Operation(summary = "A workbook of a draft as it is")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = Uploads.WORKBOOK,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "NO_SUCH_DRAFT, NOT_FOUND")
    public Response workbook(@PathParam("number") long number, @PathParam("file") String file) {
        byte[] content = desk.source(desk.get(number)).workbooks().get(file);
        if (content == null) {
            throw new NotFoundException("no workbook " + file);
        }
        return Response.ok(content, Uploads.WORKBOOK).build();
    }
}
