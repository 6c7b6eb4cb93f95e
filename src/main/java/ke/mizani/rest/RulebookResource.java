package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import ke.mizani.app.Uploads;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.store.Publication;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.TimeLine;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions of the rulebook: which was the published one when, and their workbooks. */
@Path("/api/v1/rulebooks")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "rulebooks")
public class RulebookResource {

    private final RulebookArchive archive;

    RulebookResource(RulebookArchive archive) {
        this.archive = archive;
    }

    /**
     * When a version was, is or will be the published one.
     *
     * @param from the first moment
     * @param until the first moment of the next; none: to no end
     */
    public record Published(
            int number,
            String hash,
            Instant from,
            Optional<Instant> until,
            Instant publishedAt,
            String by,
            String reason) {

        static Published of(TimeLine.Span span) {
            Publication made = span.publication();
            return new Published(
                    made.number(),
                    made.hash(),
                    span.from(),
                    span.until(),
                    made.publishedAt(),
                    made.by(),
                    made.reason());
        }
    }

    /** A version with the names of its workbooks. */
    public record Version(String hash, List<String> workbooks) {}

    @GET
    @PermissionsAllowed("rulebook:read")
    @Operation(summary = "Which version was, is and will be the published one")
    public List<Published> list() {
        return archive.timeLine().spans().stream().map(Published::of).toList();
    }

    @GET
    @Path("{hash}")
    @PermissionsAllowed("rulebook:read")
    @Operation(summary = "One version that is kept")
    @APIResponseSchema(value = Version.class, responseDescription = "It never changes")
    @APIResponse(responseCode = "304", description = "The same as the caller has")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is no such version")
    public Response get(@PathParam("hash") String hash, @Context Request request) {
        RulebookSource source = existing(hash);
        return Tagged.of(
                request,
                hash,
                () -> new Version(hash, List.copyOf(new TreeSet<>(source.workbooks().keySet()))));
    }

    @GET
    @Path("{hash}/workbooks/{file}")
    @Produces(Uploads.WORKBOOK)
    @PermissionsAllowed("rulebook:read")
    @Operation(summary = "A workbook of a version, as it is kept")
    @APIResponse(
            responseCode = "200",
            description = "It never changes",
            content =
                    @Content(
                            mediaType = Uploads.WORKBOOK,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The same as the caller has")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is no such workbook")
    public Response workbook(
            @PathParam("hash") String hash,
            @PathParam("file") String file,
            @Context Request request) {
        byte[] content = existing(hash).workbooks().get(file);
        if (content == null) {
            throw new NotFoundException("no workbook " + file);
        }
        return Tagged.of(request, hash + "-" + file, () -> content);
    }

    private RulebookSource existing(String hash) {
        if (archive.versions(hash).stream().noneMatch(one -> one.hash().equals(hash))) {
            throw new NotFoundException("no version " + hash);
        }
        return archive.source(hash);
    }
}
