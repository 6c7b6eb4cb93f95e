package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.Evaluations;
import ke.mizani.calendar.Window;
import ke.mizani.evaluation.Recurrence;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.store.Job;
import ke.mizani.store.RequestedRun;
import ke.mizani.store.RunResult;
import ke.mizani.store.WrongInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Evaluations that were asked for, from waiting to their end. */
@Path("/api/v1/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "evaluations")
public class EvaluationResource {

    private final Evaluations evaluations;
    private final Caller caller;

    EvaluationResource(Evaluations evaluations, Caller caller) {
        this.evaluations = evaluations;
        this.caller = caller;
    }

    /**
     * What is to be evaluated.
     *
     * @param kind {@code check} for duties, {@code evaluate} for contracts, {@code index}
     * @param asOf the day looked at; today if left out
     * @param knownAsOf what was recorded or published later is ignored; all if left out
     * @param period to be scored; needed for contracts and indices
     * @param readings alternatives chosen in place of those of the readings table, by id
     * @param from first day of the window in which recurring duties are looked for
     * @param to its last day
     */
    public record Wanted(
            @NotBlank String kind,
            @Nullable LocalDate asOf,
            @Nullable LocalDate knownAsOf,
            @Nullable String period,
            @Nullable Map<String, String> readings,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * An evaluation, as far as it has come.
     *
     * @param state waiting, running, stopping, done, failed or stopped
     * @param done how many matters are judged
     * @param whole how many there are; 0 while that is not known
     * @param percent of the way, from 0 to 100
     * @param begun how often it was begun: more than once if it was cut off
     * @param run the number of the run, once it is done
     * @param code what went wrong, if it failed
     */
    public record Asked(
            long number,
            String state,
            int done,
            int whole,
            int percent,
            int begun,
            String by,
            Instant askedAt,
            Optional<Instant> endedAt,
            Optional<Long> run,
            Optional<String> code,
            Optional<String> detail) {

        static Asked of(Job job) {
            return new Asked(
                    job.number(),
                    job.state().word(),
                    job.done(),
                    job.whole(),
                    job.percent(),
                    job.begun(),
                    job.actor(),
                    job.askedAt(),
                    job.endedAt(),
                    text(job.result()).map(Long::valueOf),
                    text(job.code()),
                    text(job.detail()));
        }

        private static Optional<String> text(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }

        /** The same as long as nothing of it changes. */
        String tag() {
            return number + "-" + state + "-" + done + "-" + whole + "-" + begun;
        }
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(summary = "Evaluations that were asked for, the latest first")
    @APIResponse(responseCode = "200", description = "A page; Link names the next one")
    @APIResponse(responseCode = "400", description = "WRONG_REQUEST: a parameter is none")
    public RestResponse<List<Asked>> list(
            @QueryParam("after") @Nullable Long after, @BeanParam Paging paging) {
        return paging.of(after, evaluations::listBefore, Asked::of, Asked::number);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("evaluation:create")
    @Operation(
            summary = "Ask for an evaluation of what was submitted",
            description =
                    "It is done in its turn; Location tells where to see how far it is. By which"
                            + " rulebook and with which submissions is settled at once. With a header"
                            + " Idempotency-Key the same request again is the same evaluation.")
    @APIResponseSchema(
            value = Asked.class,
            responseCode = "202",
            responseDescription = "It waits for its turn")
    @APIResponse(
            responseCode = "422",
            description =
                    "NO_SUBMISSIONS, NO_CONTRACT_OF_THE_YEAR, NO_PERIOD: nothing can be evaluated;"
                            + " KEY_USED_OTHERWISE: the key belongs to another request")
    public Response ask(
            @NotNull @Valid Wanted wanted, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Job job = evaluations.ask(caller.code(), asked(wanted), Optional.ofNullable(key));
        return Response.accepted(Asked.of(job))
                .location(URI.create("/api/v1/evaluations/" + job.number()))
                .build();
    }

    private RequestedRun.Asked asked(Wanted wanted) {
        return new RequestedRun.Asked(
                WrongInput.word("kind", RunResult.Kind.class, wanted.kind()),
                new Viewpoint(
                        Optional.ofNullable(wanted.asOf()).orElseGet(evaluations::today),
                        Optional.ofNullable(wanted.knownAsOf())),
                Optional.ofNullable(wanted.period()).map(text -> WrongInput.period("period", text)),
                Optional.ofNullable(wanted.readings()).orElse(Map.of()),
                window(wanted).map(window -> new Recurrence(window, true)),
                List.of());
    }

    private static Optional<Window> window(Wanted wanted) {
        if (wanted.from() == null && wanted.to() == null) {
            return Optional.empty();
        }
        if (wanted.from() == null || wanted.to() == null || wanted.to().isBefore(wanted.from())) {
            throw WrongInput.of(
                    "from, to",
                    wanted.from() + ", " + wanted.to(),
                    "the first and the last day of a window");
        }
        return Optional.of(new Window(wanted.from(), wanted.to()));
    }

    @GET
    @Path("{number}")
    @PermissionsAllowed("evaluation:read")
    @Operation(summary = "How far an evaluation is")
    @APIResponseSchema(value = Asked.class, responseDescription = "Its ETag changes as it goes on")
    @APIResponse(responseCode = "304", description = "Nothing has changed")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is no such evaluation")
    public Response get(@PathParam("number") long number, @Context Request request) {
        Asked asked = Asked.of(existing(number));
        return Tagged.of(request, asked.tag(), () -> asked);
    }

    private Job existing(long number) {
        return evaluations
                .find(number)
                .orElseThrow(() -> new NotFoundException("no evaluation " + number));
    }

    @POST
    @Path("{number}/stop")
    @PermissionsAllowed("evaluation:stop")
    @Operation(
            summary = "Stop an evaluation",
            description = "What has ended stays as it ended; the answer tells how it stands.")
    @APIResponse(responseCode = "200", description = "How it stands now")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is no such evaluation")
    public Asked stop(@PathParam("number") long number) {
        existing(number);
        return Asked.of(evaluations.stop(caller.code(), number));
    }
}
