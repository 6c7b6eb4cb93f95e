package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import ke.mizani.app.Caller;
import ke.mizani.casework.Draft;
import ke.mizani.casework.RulebookDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Drafts of the rulebook and their workbooks. */
@Path("/api/v1/rulebooks/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "rulebook drafts")
public class DraftResource {

    static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
    public RestResponse<List<DraftAnswer>> list(
            @QueryParam("after") @Nullable Long after,
            @QueryParam("limit") @DefaultValue(Paging.USUAL) int limit,
            @Context UriInfo uri) {
        long before = after == null ? Long.MAX_VALUE : after;
        return new Paging(uri, limit)
                .of(
                        most ->
                                desk.list().stream()
                                        .filter(draft -> draft.number() < before)
                                        .limit(most)
                                        .map(DraftAnswer::of)
                                        .toList(),
                        DraftAnswer::number);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("rulebook:opened")
    @Operation(summary = "Begin a draft, made from the version published last")
    @APIResponse(responseCode = "201", description = "Location tells where it is")
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
    @APIResponse(responseCode = "200", description = "Its ETag is for If-Match of the next step")
    @APIResponse(responseCode = "304", description = "The same as the caller has")
    @APIResponse(responseCode = "404", description = "NO_SUCH_DRAFT")
    public Response get(@PathParam("number") long number, @Context Request request) {
        Draft draft = desk.get(number);
        return Tagged.of(request, DraftAnswer.tag(draft).getValue(), () -> DraftAnswer.of(draft));
    }

    @GET
    @Path("{number}/workbooks/{file}")
    @Produces({WORKBOOK, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("rulebook:draft")
    @Operation(summary = "A workbook of a draft as it is")
    @APIResponse(responseCode = "200", description = "The workbook")
    @APIResponse(responseCode = "404", description = "NO_SUCH_DRAFT, NOT_FOUND")
    public Response workbook(@PathParam("number") long number, @PathParam("file") String file) {
        byte[] content = desk.source(desk.get(number)).workbooks().get(file);
        if (content == null) {
            throw new NotFoundException("no workbook " + file);
        }
        return Response.ok(content, WORKBOOK).build();
    }

    @PUT
    @Path("{number}/workbooks/{file}")
    @Consumes({WORKBOOK, MediaType.APPLICATION_OCTET_STREAM})
    @PermissionsAllowed("rulebook:uploaded")
    @Operation(
            summary = "Hand in a workbook",
            description = "Whatever was found of the draft before has to be found anew.")
    @APIResponse(responseCode = "200", description = "The draft as it is now")
    @APIResponse(responseCode = "404", description = "NO_SUCH_DRAFT")
    @APIResponse(responseCode = "409", description = "NOT_ITS_TURN: it was handed on or has ended")
    @APIResponse(responseCode = "412", description = "STALE_VERSION: somebody else was first")
    @APIResponse(responseCode = "422", description = "UNKNOWN_WORKBOOK, NOTHING_CHANGED")
    @APIResponse(responseCode = "428", description = "IF_MATCH_MISSING")
    public Response upload(
            @PathParam("number") long number,
            @PathParam("file") String file,
            @HeaderParam("If-Match") @Nullable String seen,
            byte[] content) {
        return DraftAnswer.answer(
                desk.upload(
                        caller.code(),
                        desk.get(number),
                        IfMatch.version(seen),
                        Map.of(file, content)));
    }
}
