package ke.mizani.rest;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.Settings;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.store.ArchivedRun;
import ke.mizani.store.Receipt;
import ke.mizani.store.RunArchive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Evaluations as they were made, and receipts of them. */
@Path("/api/v1/runs")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "runs")
public class RunResource {

    private static final String PERSONAL = "scorecard:read-all";
    private static final String ZIP = "application/zip";

    private final RunArchive archive;
    private final Settings settings;
    private final Caller caller;
    private final Clock clock;

    RunResource(RunArchive archive, Settings settings, Caller caller, Clock clock) {
        this.archive = archive;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A run, without what it found.
     *
     * @param kind check, evaluate or index
     * @param readings alternatives chosen in place of those of the readings table
     * @param submissions up to which submission it knows; none if it was made from files
     * @param result SHA-256 of what was found
     * @param application the version that made it
     * @param supersededBy the runs that stand in for it
     */
    public record Kept(
            long number,
            String kind,
            LocalDate asOf,
            Optional<LocalDate> knownAsOf,
            Optional<String> period,
            Map<String, String> readings,
            String rulebook,
            Optional<Long> submissions,
            String result,
            String application,
            String by,
            Instant keptAt,
            List<Long> supersededBy) {

        static Kept of(ArchivedRun run) {
            return new Kept(
                    run.number(),
                    run.request().kind().word(),
                    run.request().viewpoint().asOf(),
                    run.request().viewpoint().knownAsOf(),
                    run.request().period().map(NamedPeriod::toString),
                    run.request().readings(),
                    run.request().rulebook(),
                    run.request().ledger(),
                    run.resultDigest(),
                    run.application(),
                    run.actor(),
                    run.archivedAt(),
                    run.supersededBy());
        }
    }

    @GET
    @PermissionsAllowed("finding:read")
    @Operation(summary = "Runs that were kept, the latest first")
    @APIResponse(responseCode = "200", description = "A page; Link names the next one")
    @APIResponse(responseCode = "400", description = "WRONG_REQUEST: a parameter is none")
    public RestResponse<List<Kept>> list(
            @QueryParam("after") @Nullable Long after, @BeanParam Paging paging) {
        return paging.of(after, archive::listBefore, Kept::of, Kept::number);
    }

    @GET
    @Path("{number}")
    @PermissionsAllowed("finding:read")
    @Operation(summary = "One run")
    @APIResponseSchema(
            value = Kept.class,
            responseDescription = "It only changes by being superseded")
    @APIResponse(responseCode = "304", description = "The same as the caller has")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is no such run")
    public Response get(@PathParam("number") long number, @Context Request request) {
        ArchivedRun run = existing(number);
        return Tagged.of(
                request, run.resultDigest() + "-" + run.supersededBy().size(), () -> Kept.of(run));
    }

    @GET
    @Path("{number}/receipt")
    @Produces(ZIP)
    @PermissionsAllowed("receipt:read")
    @Operation(
            summary = "A signed file with a run and all that it was made from",
            description = "That it was given is logged, and of which officers it tells.")
    @APIResponse(
            responseCode = "200",
            description = "A ZIP file for mizani rerun",
            content =
                    @Content(
                            mediaType = ZIP,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is no such run")
    public Response receipt(@PathParam("number") long number) {
        ArchivedRun run = existing(number);
        if (archive.personal(run) && !caller.may(PERSONAL)) {
            throw new ForbiddenException();
        }
        Receipt receipt = archive.receipt(run, caller.code());
        StreamingOutput file = out -> receipt.write(out, clock.instant(), settings.signingKeys());
        return Response.ok(file)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"receipt-" + number + ".zip\"")
                .build();
    }

    private ArchivedRun existing(long number) {
        return archive.find(number).orElseThrow(() -> new NotFoundException("no run " + number));
    }
}
