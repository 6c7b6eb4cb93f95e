package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
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
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.JobRunner;
import ke.mizani.store.Imports;
import ke.mizani.store.Job;
import ke.mizani.store.Jobs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Large files that are taken in in their turn, from waiting to their end. */
@Path("/api/v1/submissions/imports")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "submissions")
public class ImportResource {

    private final Imports imports;
    private final Jobs jobs;
    private final JobRunner runner;
    private final Caller caller;

    ImportResource(Imports imports, Jobs jobs, JobRunner runner, Caller caller) {
        this.imports = imports;
        this.jobs = jobs;
        this.runner = runner;
        this.caller = caller;
    }

    /**
     * A large file that was handed in, as far as it is taken in.
     *
     * @param state waiting, running, stopping, done, failed or stopped
     * @param percent of the way, from 0 to 100
     * @param begun how often it was begun: more than once if it was cut off
     * @param submission its number, once it is done
     * @param code why it was not taken, if it failed
     */
    public record Handed(
            long number,
            String state,
            int percent,
            int begun,
            String office,
            String period,
            String file,
            String by,
            Instant askedAt,
            Optional<Instant> endedAt,
            Optional<Long> submission,
            Optional<String> code,
            Optional<String> detail) {

        static Handed of(Job job) {
            Imports.Asked asked = Imports.asked(job);
            return new Handed(
                    job.number(),
                    job.state().word(),
                    job.percent(),
                    job.begun(),
                    asked.office(),
                    asked.period(),
                    asked.file(),
                    job.actor(),
                    job.askedAt(),
                    job.endedAt(),
                    text(job.result()).map(Long::valueOf),
                    text(job.code()),
                    text(job.detail()));
        }

        private static Optional<String> text(String text) {
            return Optional.of(text).filter(said -> !said.isEmpty());
        }

        /** The same as long as nothing of it changes. */
        String tag() {
            return number + "-" + state + "-" + percent + "-" + begun;
        }
    }

    /** Where one is found. */
    static URI place(Job job) {
        return URI.create("/api/v1/submissions/imports/" + job.number());
    }

    @GET
    @Path("{number}")
    @PermissionsAllowed("submission:create")
    @Operation(
            summary = "How far a large file is",
            description = "Only who handed it in sees it. What became of its rows: the submission.")
    @APIResponseSchema(value = Handed.class, responseDescription = "Its ETag changes as it goes on")
    @APIResponse(responseCode = "304", description = "Nothing has changed")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: the caller handed in no such file")
    public Response get(@PathParam("number") long number, @Context Request request) {
        Handed handed = Handed.of(own(number));
        return Tagged.of(request, handed.tag(), () -> handed);
    }

    /** What others handed in is not there. */
    private Job own(long number) {
        return imports.find(number)
                .filter(job -> job.actor().equals(caller.code()))
                .orElseThrow(() -> new NotFoundException("no import " + number));
    }

    @POST
    @Path("{number}/stop")
    @PermissionsAllowed("submission:create")
    @Operation(
            summary = "Stop taking a large file in",
            description =
                    "Then nothing of it is stored. What has ended stays as it ended; the answer"
                            + " tells how it stands.")
    @APIResponse(responseCode = "200", description = "How it stands now")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: the caller handed in no such file")
    public Handed stop(@PathParam("number") long number) {
        own(number);
        runner.stop(number);
        return Handed.of(
                jobs.stop(caller.code(), number)
                        .orElseThrow(() -> new NotFoundException("no import " + number)));
    }
}
