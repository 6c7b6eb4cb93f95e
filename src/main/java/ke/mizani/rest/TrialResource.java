package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.ImpactFound;
import ke.mizani.app.ImpactWork;
import ke.mizani.app.TrialRequest;
import ke.mizani.app.Trials;
import ke.mizani.casework.RulebookDesk;
import ke.mizani.report.Language;
import ke.mizani.store.Job;
import ke.mizani.store.WrongInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is found of drafts by working long: their tests, and whose verdicts they change. */
@Path("/api/v1/rulebooks/trials")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "rulebook trials")
public class TrialResource {

    private static final int MOST = 100;

    private final Trials trials;
    private final ImpactFound impacts;
    private final RulebookDesk desk;
    private final Caller caller;

    TrialResource(Trials trials, ImpactFound impacts, RulebookDesk desk, Caller caller) {
        this.trials = trials;
        this.impacts = impacts;
        this.desk = desk;
        this.caller = caller;
    }

    /**
     * Of which draft the impact is asked for.
     *
     * @param asOf the day looked at; today if left out
     * @param period to be scored; duties only if left out
     */
    public record Weighing(long draft, @Nullable LocalDate asOf, @Nullable String period) {}

    /** The draft whose tests are to be run. */
    public record Testing(long draft) {}

    /**
     * Work on a draft, as far as it has come.
     *
     * @param kind rulebook-tests or rulebook-impact
     * @param state waiting, running, stopping, done, failed or stopped
     * @param percent of the way, from 0 to 100
     * @param hash names the workbooks that it is about
     * @param code what went wrong, if it failed
     */
    public record Trial(
            long number,
            String kind,
            long draft,
            String hash,
            String state,
            int percent,
            String by,
            Instant askedAt,
            Optional<Instant> endedAt,
            Optional<String> code,
            Optional<String> detail) {

        static Trial of(Job job) {
            TrialRequest request = TrialRequest.read(job.request());
            return new Trial(
                    job.number(),
                    job.kind(),
                    request.draft(),
                    request.hash(),
                    job.state().word(),
                    job.percent(),
                    job.actor(),
                    job.askedAt(),
                    job.endedAt(),
                    Optional.of(job.code()).filter(text -> !text.isEmpty()),
                    Optional.of(job.detail()).filter(text -> !text.isEmpty()));
        }

        /** The same as long as nothing of it changes. */
        String tag() {
            return number + "-" + state + "-" + percent;
        }
    }

    @GET
    @PermissionsAllowed("rulebook:draft")
    @Operation(summary = "The last hundred that were asked for, the latest first")
    public List<Trial> list() {
        return trials.list(MOST).stream().map(Trial::of).toList();
    }

    @POST
    @Path("tests")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("rulebook:tested")
    @Operation(
            summary = "Run the tests of a draft, and again for each change of a single cell",
            description =
                    "It is done in its turn; Location tells where to see how far it is. If all pass,"
                            + " the step is taken. With a header Idempotency-Key the same request"
                            + " again is the same work.")
    @APIResponseSchema(
            value = Trial.class,
            responseCode = "202",
            responseDescription = "It waits for its turn")
    @APIResponse(responseCode = "404", description = "NO_SUCH_DRAFT")
    @APIResponse(responseCode = "409", description = "NOT_ITS_TURN")
    @APIResponse(responseCode = "422", description = "KEY_USED_OTHERWISE")
    public Response test(
            @NotNull @Valid Testing wanted, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return accepted(
                trials.test(caller.code(), desk.get(wanted.draft()), Optional.ofNullable(key)));
    }

    @POST
    @Path("impact")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("rulebook:weighed")
    @Operation(
            summary = "Find whose verdicts a draft changes, and by which cells",
            description =
                    "Judges what was submitted by the draft and by the version that it was made from."
                            + " It is done in its turn; Location tells where to see how far it is.")
    @APIResponseSchema(
            value = Trial.class,
            responseCode = "202",
            responseDescription = "It waits for its turn")
    @APIResponse(responseCode = "404", description = "NO_SUCH_DRAFT")
    @APIResponse(responseCode = "409", description = "NOT_ITS_TURN")
    @APIResponse(responseCode = "422", description = "KEY_USED_OTHERWISE")
    public Response weigh(
            @NotNull @Valid Weighing wanted, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return accepted(
                trials.weigh(
                        caller.code(),
                        desk.get(wanted.draft()),
                        Optional.ofNullable(wanted.asOf()).orElseGet(trials::today),
                        Optional.ofNullable(wanted.period())
                                .map(text -> WrongInput.period("period", text)),
                        Optional.ofNullable(key)));
    }

    private static Response accepted(Job job) {
        return Response.accepted(Trial.of(job))
                .location(URI.create("/api/v1/rulebooks/trials/" + job.number()))
                .build();
    }

    @GET
    @Path("{number}")
    @PermissionsAllowed("rulebook:draft")
    @Operation(summary = "How far it is")
    @APIResponseSchema(value = Trial.class, responseDescription = "Its ETag changes as it goes on")
    @APIResponse(responseCode = "304", description = "Nothing has changed")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public Response get(@PathParam("number") long number, @Context Request request) {
        Trial trial = Trial.of(existing(number));
        return Tagged.of(request, trial.tag(), () -> trial);
    }

    private Job existing(long number) {
        return trials.find(number).orElseThrow(() -> new NotFoundException("no trial " + number));
    }

    @GET
    @Path("{number}/found")
    @PermissionsAllowed("rulebook:draft")
    @Operation(
            summary = "What came of it",
            description =
                    "The same as `mizani rules test` or `mizani rules impact` with `--format json`."
                            + " Who is affected is told by name to those who may see it.")
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "404", description = "NOT_FOUND: nothing came of it yet")
    public Response found(@PathParam("number") long number) {
        Job job = existing(number);
        Language language = caller.language();
        Optional<String> found =
                job.kind().equals(ImpactWork.KIND)
                        ? impacts.text(job, language, caller)
                        : trials.found(job, language);
        return Response.ok(
                        found.orElseThrow(() -> new NotFoundException("nothing came of it yet")),
                        MediaType.APPLICATION_JSON)
                .build();
    }

    @POST
    @Path("{number}/stop")
    @PermissionsAllowed("rulebook:weighed")
    @Operation(summary = "Stop it; what has ended stays as it ended")
    @APIResponse(responseCode = "200", description = "How it stands now")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public Trial stop(@PathParam("number") long number) {
        existing(number);
        return Trial.of(trials.stop(caller.code(), number));
    }
}
