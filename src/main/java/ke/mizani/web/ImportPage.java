package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import ke.mizani.app.Caller;
import ke.mizani.app.JobRunner;
import ke.mizani.store.Imports;
import ke.mizani.store.Job;
import ke.mizani.store.Jobs;
import ke.mizani.store.NotSubmitted;

/** How far a large file is that somebody handed in. */
@Path("/submissions/imports/{number: \\d+}")
@Blocking
public class ImportPage {

    private final Pages pages;
    private final Imports imports;
    private final Jobs jobs;
    private final JobRunner runner;
    private final Caller caller;

    ImportPage(Pages pages, Imports imports, Jobs jobs, JobRunner runner, Caller caller) {
        this.pages = pages;
        this.imports = imports;
        this.jobs = jobs;
        this.runner = runner;
        this.caller = caller;
    }

    static URI place(Job job) {
        return URI.create("/submissions/imports/" + job.number());
    }

    @GET
    @PermissionsAllowed("submission:create")
    public Response show(@PathParam("number") long number) {
        Words words = pages.words();
        Job job = own(number);
        return pages.page(
                "import",
                words.of("import-title", Imports.asked(job).file()),
                Map.of(
                        "job",
                        job,
                        "state",
                        words.of("evaluation-state-" + job.state().word()),
                        "problem",
                        HandingIn.problem(job, words).map(FormProblem::text).orElse(""),
                        "faults",
                        job.code().equals(NotSubmitted.Code.NO_ACTIVITY_FILE.name())
                                ? job.detail()
                                : ""));
    }

    /** What others handed in is not there. */
    private Job own(long number) {
        return imports.find(number)
                .filter(job -> job.actor().equals(caller.code()))
                .orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("stop")
    @PermissionsAllowed("submission:create")
    public Response stop(@PathParam("number") long number) {
        Job job = own(number);
        runner.stop(number);
        jobs.stop(caller.code(), number);
        return Response.seeOther(place(job)).build();
    }
}
