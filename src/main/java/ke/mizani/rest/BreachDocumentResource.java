package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.Attachment;
import ke.mizani.app.BreachAccess;
import ke.mizani.store.CaseDocument;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Documents that are handed in with steps of breach cases. */
@Path("/api/v1/cases/{number}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "cases")
public class BreachDocumentResource {

    private final BreachAccess breaches;

    BreachDocumentResource(BreachAccess breaches) {
        this.breaches = breaches;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("breach:read")
    @Operation(
            summary = "Take a step together with its document",
            description =
                    "Needs the permission breach:step, and the version that was seen in If-Match. The"
                            + " form has the parts step, facts (what is said with it, as JSON) and"
                            + " document (a file of a kind that the settings allow)")
    @APIResponse(
            responseCode = "200",
            description = "The case after it",
            content = @Content(schema = @Schema(implementation = BreachText.Whole.class)))
    @APIResponse(responseCode = "404", description = "There is no such case or step")
    @APIResponse(responseCode = "409", description = "It is not its turn")
    @APIResponse(responseCode = "412", description = "Somebody else was first")
    @APIResponse(
            responseCode = "422",
            description =
                    "Something is missing, or cannot be so; DOCUMENT_EMPTY, DOCUMENT_TOO_LARGE,"
                            + " DOCUMENT_NOT_ALLOWED, DOCUMENT_NOT_AS_NAMED: the document is not taken")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response take(
            @PathParam("number") long number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @RestForm("step") @Pattern(regexp = BreachResource.STEP) @NotNull String step,
            @RestForm("facts") @PartType(MediaType.APPLICATION_JSON) @NotNull
                    Map<@Size(max = 40) String, @Size(max = BreachResource.LONGEST) String> facts,
            @RestForm("document") @Nullable FileUpload document) {
        return BreachResource.answer(
                breaches,
                breaches.take(
                        number, IfMatch.version(seen), step, facts, Optional.ofNullable(document)));
    }

    @GET
    @Path("{place}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed("breach:read")
    @Operation(summary = "The document of one entry of a case, as it was handed in")
    @APIResponse(
            responseCode = "200",
            description = "Its bytes; ETag is their SHA-256",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The same as the caller has")
    @APIResponse(
            responseCode = "404",
            description = "There is no such case, it is another office's, or it has no document")
    public Response get(
            @PathParam("number") long number,
            @PathParam("place") int place,
            @Context Request request) {
        CaseDocument document = breaches.document(number, place);
        Response answer = Tagged.of(request, document.digest(), () -> breaches.content(document));
        return Attachment.of(answer, document.name(), MediaType.APPLICATION_OCTET_STREAM);
    }
}
